import { html, nothing } from 'lit';
import { href } from '../../state.js';
import { FACETS, LISTS, count } from '../../words.js';
import { PageElement } from '../page-element.js';

const SHOWN = 6;

/** What the article names, each with a way to the words that name it: the same as a click on a mention, for the keyboard. */
class NamedPanel extends PageElement {
  static properties = { article: { attribute: false }, state: { attribute: false } };

  render() {
    const { article } = this;
    const rows = Object.entries(LISTS).filter(([, list]) => article[list]?.length);
    if (!rows.length) return nothing;
    return html`<section class="panel named"><h2>Named in it</h2><dl class="facts">${rows.map(([facet, list]) => html`
      <dt>${FACETS[facet].tag ?? FACETS[facet].name}</dt><dd>${this.values(facet, article[list])}</dd>`)}</dl></section>`;
  }

  values(facet, values) {
    const [first, more] = [values.slice(0, SHOWN), values.slice(SHOWN)];
    const item = (value) => html`<li>${this.value(facet, value)}</li>`;
    return html`<ul>${first.map(item)}${more.length ? html`<li><details><summary>${count(more.length, 'more', 'more')}</summary>
      <ul>${more.map(item)}</ul></details></li>` : nothing}</ul>`;
  }

  value(facet, { id, label, mentions }) {
    const says = mentions ? `${label}, ${count(mentions, 'mention')}` : label;
    const named = `${facet}-${id}`;
    const place = { named, mention: '1', quotation: '', at: '', hit: '' };
    return html`<a href=${href({ ...this.state, ...place })} title=${says} aria-current=${this.state.named === named ? 'true' : nothing}
      @click=${(event) => this.choose(event, place)}>${label}</a>`;
  }

  /** The article stands already: only a new tab needs the address. */
  choose(event, { named, mention }) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.tell('choose-mention', { named, mention });
  }
}

customElements.define('named-panel', NamedPanel);
