import { html, nothing } from 'lit';
import { PageElement } from '../page-element.js';
import { checkState, href, onPage, startState } from '../../state.js';
import '../query-bar/query-bar.js';

const TABS = [['articles', 'Articles'], ['quotations', 'Quotations'], ['speakers', 'Speakers']];
const OF_SPEAKERS = new Set(['speakers', 'speaker', 'compare', 'conflicts']);

/** The head of every page: the wordmark, the query bar (the start page has its own) and the views. */
class PageHead extends PageElement {
  static properties = { state: { attribute: false }, latest: {} };

  render() {
    const { state } = this;
    const start = state.view === 'start';
    return html`<header class=${start ? 'masthead masthead-short' : 'masthead'}><div class="page">
      <a class="wordmark" href="/" aria-current=${start ? 'page' : nothing}>OnRecord</a>
      ${start ? nothing : html`<query-bar .state=${state} .latest=${this.latest}></query-bar>`}
      <nav class="tabs" aria-label="Views">
        ${TABS.map(([view, name]) => html`<a href=${href(view === 'speakers' ? { ...startState(), view } : onPage(state, view))}
          aria-current=${state.view === view || (view === `${state.view}s`) || (view === 'speakers' && OF_SPEAKERS.has(state.view)) ? 'page' : nothing}>${name}</a>`)}
        <a href=${href(checkState())} aria-current=${state.view === 'check' ? 'page' : nothing}>Check</a>
        <span class="tabs-end only-wide">${aboutLinks(state)}</span>
      </nav>
    </div></header>`;
  }
}

/** The dialogs that belong to no view. */
export function aboutLinks(state) {
  const here = state.view === 'missing' ? startState() : state;
  return html`<a href=${href({ ...here, overlay: 'keys' })}>Keys</a>
    <a href=${href({ ...here, overlay: 'archive' })}>About this archive</a>`;
}

customElements.define('page-head', PageHead);
