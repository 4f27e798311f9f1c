import { html, nothing } from 'lit';
import { PageElement } from '../page-element.js';
import { go } from '../../navigation.js';
import { href, startState, withQuery } from '../../state.js';
import { Suggesting } from './suggesting.js';

/** The question. What is typed stays until another question is asked, whatever becomes of the answer. */
class QueryBar extends PageElement {
  static properties = { state: { attribute: false }, latest: {}, typed: { state: true }, helping: { state: true } };

  constructor() {
    super();
    this.typed = '';
    this.helping = false;
    this.suggesting = new Suggesting(this, (query) => this.ask(query));
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
    const { suggesting } = this;
    return html`<form class="query" role="search" action="/articles" @submit=${this.submit} @focusout=${this.left}>
      <div class="query-box">
        <label class="visually-hidden" for="q">Search the archive</label>
        <input id="q" name="q" type="text" autocomplete="off" autocapitalize="none" spellcheck="false" dir="auto"
          enterkeyhint="search" .value=${this.typed} @input=${this.type} @keydown=${this.key}
          role="combobox" aria-autocomplete="list" aria-controls="query-suggestions" aria-expanded=${suggesting.expanded}
          aria-activedescendant=${suggesting.active}
          placeholder=${`troops country:"North Korea"${this.latest ? ` after:${Number(this.latest.slice(0, 4)) - 2}` : ''}`}>
        <span class="query-keys">
          <button class="link-button" type="button" aria-expanded=${this.helping} aria-controls="query-help"
            @click=${() => this.help(!this.helping)}>How to ask</button>
          <kbd aria-hidden="true">/</kbd>
        </span>
      </div>
      <button class="button button-main">Search</button>
      ${suggesting.template()}
      <div id="query-help" class="query-help" ?hidden=${!this.helping}>
        ${this.helping ? queryHelp(() => this.help(false)) : nothing}
      </div>
    </form>`;
  }

  type(event) {
    this.typed = event.target.value;
    this.help(false);
    this.suggesting.typed(this.typed, this.state);
  }

  key(event) {
    this.suggesting.key(event, this.typed, this.state);
  }

  left({ relatedTarget }) {
    if (!this.contains(relatedTarget)) this.suggesting.close();
  }

  submit(event) {
    event.preventDefault();
    this.ask(this.typed);
  }

  ask(query) {
    this.typed = query;
    this.help(false);
    this.suggesting.close();
    go(withQuery(this.state, query), { top: true });
  }

  help(open) {
    if (open === this.helping) return;
    if (!open && this.querySelector('#query-help')?.contains(document.activeElement)) this.querySelector('#q').focus();
    this.helping = open;
    const listen = open ? 'addEventListener' : 'removeEventListener';
    for (const type of ['keydown', 'pointerdown']) document[listen](type, this.closeHelp);
  }
}

const EXAMPLES = [
  ['troops artillery', 'articles that hold both words'],
  ['"air defence"', 'these words, side by side'],
  ['drone OR missile', 'either word'],
  ['ceasefire NOT Gaza', 'the first without the second'],
  ['(drone OR missile) AND Kyiv', 'brackets group'],
  ['shell*', 'every word that begins so'],
  ['=HIMARS', 'exactly this spelling and case'],
  ['missle~', 'words with a letter different'],
  ['grain NEAR/5 corridor', 'at most 5 words apart; BEFORE/5 in this order'],
  ['missile /s Kyiv', 'in one sentence; /p in one paragraph'],
  ['atleast3(ceasefire)', 'three times or more'],
  ['title:ceasefire', 'only in titles; also body: source: author:'],
  ['country:"North Korea"', 'what is named; also person: weapon: event:'],
  ['after:2023-06 before:2024', 'by date of publication; also date:2024-11'],
];

/** Examples to click: each is a search. */
function queryHelp(chosen) {
  return html`<p class="field-label">Examples to click</p>
    <ul>${EXAMPLES.map(([query, says]) => html`<li>
      <a href=${href(withQuery(startState(), query))} @click=${chosen}><code>${query}</code></a> <span class="quiet">${says}</span>
    </li>`)}</ul>`;
}

customElements.define('query-bar', QueryBar);
