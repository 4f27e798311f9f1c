import { html, nothing } from 'lit';
import { PageElement } from '../page-element.js';
import { copyButton } from '../parts.js';
import { filtersOf, href, sortOf } from '../../state.js';
import { count, nounOf } from '../../words.js';

/** The line that says what was found; the only one that is announced. */
class ResultSummary extends PageElement {
  static properties = {
    state: { attribute: false }, answer: { attribute: false }, problem: { attribute: false }, narrow: { attribute: false },
  };

  render() {
    const { state, answer, problem } = this;
    const { bold, plain } = problem ? { bold: problem.away ? 'No answer' : 'This could not be asked', plain: '' }
      : headline(state, answer);
    return html`<div class="summary">
      <h1 id="summary" aria-live="polite" aria-atomic="true" tabindex="-1">${bold} <span dir="auto">${plain}</span></h1>
      ${problem ? nothing : html`<div class="summary-tools">${this.tools(answer)}</div>`}
    </div>`;
  }

  tools(answer) {
    const { state, narrow } = this;
    const chosen = filtersOf(state).length + (state.from || state.to ? 1 : 0);
    return html`
      ${narrow ? html`<a class="button" href=${href({ ...state, overlay: 'filters' })}>
        ${chosen ? count(chosen, 'filter') : 'Filter'}</a>` : nothing}
      <label class="sort"><span class=${narrow ? 'visually-hidden' : 'quiet'}>Sort</span>
        <select @change=${this.sort}>${sorts(state).map(([value, says]) => html`
          <option value=${value} ?selected=${sortOf(state) === value}>${says}</option>`)}</select></label>
      ${narrow ? nothing : copyButton('Share link', () => location.href)}
      ${!answer || answer.total ? html`<a class="button" href=${href({ ...state, overlay: 'export' })}>Export</a>` : nothing}`;
  }

  sort(event) {
    this.tell('change-search', { sort: event.target.value });
  }
}

function sorts({ q }) {
  const dated = [['newest', 'Newest first'], ['oldest', 'Oldest first']];
  return q ? [['relevance', 'Best match'], ...dated] : dated;
}

/** What was found, in words: "128 articles" "with troops". */
export function headline(state, answer) {
  const noun = nounOf(state.view);
  const withQuery = state.q ? `with ${state.q}` : '';
  if (!answer) return { bold: 'Searching', plain: '', text: 'Searching' };
  const bold = answer.total ? count(answer.total, noun) : `No ${noun}s`;
  const from = state.view === 'quotations' && answer.articles ? `from ${count(answer.articles, 'article')}` : '';
  const plain = [withQuery, from].filter(Boolean).join(', ');
  return { bold, plain, text: `${bold}${plain ? ` ${plain}` : ''}` };
}

customElements.define('result-summary', ResultSummary);
