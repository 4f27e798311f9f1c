// The suggestions under the query: a list-autocomplete combobox with manual selection, as the ARIA Authoring Practices have
// it. Only arrows, Enter on a chosen line, and Escape on an open list are taken; every other key belongs to the text.
import { html, nothing } from 'lit';
import { ask, leave } from '../../api.js';
import { isSearch, suggestRequest } from '../../state.js';
import { FACETS, count, nounOf } from '../../words.js';

const PAUSE = 120; // milliseconds after the last key before the archive is asked
const LIST = 'query-suggestions';

export class Suggesting {
  #pause;
  #asked = '';

  /** `choose` is told the whole query of a suggestion that was taken. */
  constructor(host, choose) {
    this.host = host;
    this.choose = choose;
    this.found = [];
    this.at = -1;
    this.open = false;
    host.addController(this);
  }

  hostDisconnected() {
    this.close();
  }

  /** Asks for what the text may become, once the typing pauses. */
  typed(text, state) {
    clearTimeout(this.#pause);
    this.#asked = text;
    if (!text.trim()) this.close();
    else this.#pause = setTimeout(() => this.#fetch(text, state), PAUSE);
  }

  async #fetch(text, state) {
    try {
      const answer = await ask('suggest', suggestRequest(state, text));
      if (!answer || text !== this.#asked) return;
      this.#show(answer.suggestions, isSearch(state) ? state.view : 'articles');
    } catch {
      this.close(); // the search itself says what is wrong
    }
  }

  #show(found, of) {
    Object.assign(this, { found, of, at: -1, open: found.length > 0 });
    this.host.requestUpdate();
  }

  close() {
    clearTimeout(this.#pause);
    leave('suggest');
    this.#asked = '';
    if (this.open) this.#show([], this.of);
  }

  key(event, text, state) {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'Escape' && this.open) this.close();
    else if (event.key === 'Enter' && this.at >= 0) this.take(this.found[this.at]);
    else if (event.key === 'ArrowDown' && !this.open && text.trim()) this.typed(text, state);
    else if (event.key === 'ArrowDown' && this.open) this.#move(1);
    else if (event.key === 'ArrowUp' && this.open) this.#move(-1);
    else return;
    event.preventDefault();
  }

  /** Past either end lies the text as typed. */
  #move(by) {
    const places = this.found.length + 1;
    this.at = (this.at + 1 + by + places) % places - 1;
    this.host.requestUpdate();
    this.host.updateComplete.then(() => this.host.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }));
  }

  take({ query }) {
    this.close();
    this.choose(query);
  }

  get expanded() {
    return String(this.open);
  }

  get active() {
    return this.at >= 0 ? `${LIST}-${this.at}` : nothing;
  }

  /** The list, and how long it is for those who do not see it. */
  template() {
    const { open, found, at } = this;
    return html`<ul id=${LIST} class="suggestions" role="listbox" aria-label="Suggestions" ?hidden=${!open}
        @pointerdown=${(event) => event.preventDefault()}>${found.map((one, index) => html`
        <li id=${`${LIST}-${index}`} role="option" aria-selected=${index === at} @click=${() => this.take(one)}>
          <span class="suggested" dir="auto">${one.type === 'term' ? one.query : one.label}</span>
          ${one.alias ? html`<span class="suggested-alias" dir="auto">${one.alias}</span>` : nothing}
          <span class="quiet">${one.type === 'term' ? '' : `${FACETS[one.type].one}, `}${count(one.total, nounOf(this.of))}</span>
        </li>`)}</ul>
      <span class="visually-hidden" role="status">${open ? `${count(found.length, 'suggestion')}: arrow keys choose` : ''}</span>`;
  }
}
