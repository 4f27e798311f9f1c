import { html, nothing } from 'lit';
import { memory } from '../../navigation.js';
import { PAGE_SIZE, href, withChange, withPage } from '../../state.js';
import { number } from '../../words.js';
import { PageElement } from '../page-element.js';

/** Where in the list this page is, and the way on. The place is a cursor in the address. */
class ResultPager extends PageElement {
  static properties = { state: { attribute: false }, answer: { attribute: false } };

  render() {
    const { state, answer } = this;
    const first = Math.max(1, Number.parseInt(state.row, 10) || 1);
    const last = first + answer.hits.length - 1;
    const noun = state.view[0].toUpperCase() + state.view.slice(1);
    const left = Math.min(PAGE_SIZE, answer.total - last);
    return html`<nav class="pager" aria-label="Pages">
      <span class="quiet">${noun} ${number(first)} to ${number(last)} of ${number(answer.total)}</span>
      <span class="pager-ways">
        ${state.cursor ? this.back(first) : nothing}
        ${answer.next ? html`<a class="button" rel="next" href=${href(withPage(state, answer.next, last + 1))}>Next
          ${left > 0 ? left : PAGE_SIZE} ${state.view}</a>` : nothing}</span>
    </nav>`;
  }

  /** A cursor knows the way on only; the way back is the step that the reader came by. */
  back(first) {
    if (memory().pagedFrom) return html`<button class="button" @click=${() => history.back()}>Previous ${Math.min(PAGE_SIZE, first - 1)}</button>`;
    return html`<a class="button" href=${href(withChange(this.state, {}))}>First ${PAGE_SIZE}</a>`;
  }

  updated() {
    const next = this.querySelector('[rel=next]');
    if (next) next.memory = { pagedFrom: true };
  }
}

customElements.define('result-pager', ResultPager);
