import { html, nothing } from 'lit';
import { live } from 'lit-html/directives/live.js';
import { PageElement } from '../page-element.js';
import { go } from '../../navigation.js';
import { withQuery } from '../../state.js';
import { queryHelp } from './query-help.js';

/** The question. What is typed stays until another question is asked, whatever becomes of the answer. */
class QueryBar extends PageElement {
  static properties = { state: { attribute: false }, typed: { state: true }, helping: { state: true } };

  constructor() {
    super();
    this.typed = '';
    this.helping = false;
    this.closeHelp = (event) => {
      if (event.type === 'keydown' ? event.key === 'Escape' : !this.contains(event.target)) this.help(false);
    };
  }

  willUpdate(changed) {
    const before = changed.get('state');
    if (changed.has('state') && before?.q !== this.state.q) this.typed = this.state.q;
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.help(false);
  }

  render() {
    return html`<form class="query" role="search" action="/articles" @submit=${this.submit}>
      <div class="query-box">
        <label class="visually-hidden" for="q">Search the archive</label>
        <input id="q" name="q" type="text" autocomplete="off" autocapitalize="none" spellcheck="false" dir="auto"
          enterkeyhint="search" .value=${live(this.typed)} @input=${this.type}
          placeholder=${'troops country:"North Korea" after:2024-10'}>
        <span class="query-keys">
          <button class="link-button" type="button" aria-expanded=${this.helping} aria-controls="query-help"
            @click=${() => this.help(!this.helping)}>How to ask</button>
          <kbd aria-hidden="true">/</kbd>
        </span>
      </div>
      <button class="button button-main">Search</button>
      <div id="query-help" class="query-help" ?hidden=${!this.helping}>
        ${this.helping ? queryHelp(() => this.help(false)) : nothing}
      </div>
    </form>`;
  }

  type(event) {
    this.typed = event.target.value;
  }

  submit(event) {
    event.preventDefault();
    this.help(false);
    go(withQuery(this.state, this.typed), { top: true });
  }

  help(open) {
    if (open === this.helping) return;
    if (!open && this.querySelector('#query-help')?.contains(document.activeElement)) this.querySelector('#q').focus();
    this.helping = open;
    const listen = open ? 'addEventListener' : 'removeEventListener';
    for (const type of ['keydown', 'pointerdown']) document[listen](type, this.closeHelp);
  }
}

customElements.define('query-bar', QueryBar);
