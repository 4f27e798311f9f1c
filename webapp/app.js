// The page: which view stands for the state, and the dialogs over it.
import { html, nothing } from 'lit';
import { ask } from './api.js';
import { instant } from './dates.js';
import { listenForKeys } from './keys.js';
import { needing } from './lazy.js';
import { closeOverlay, startNavigation } from './navigation.js';
import { href, isSearch, valueOf } from './state.js';
import { PageElement } from './elements/page-element.js';
import { aboutLinks } from './elements/page-head/page-head.js';

const TITLES = { start: 'OnRecord', articles: 'Articles – OnRecord', quotations: 'Quotations – OnRecord',
  article: 'Article – OnRecord', quotation: 'Quotation – OnRecord', check: 'Check a quotation – OnRecord',
  speakers: 'Speakers – OnRecord', speaker: 'Speaker – OnRecord', compare: 'Two speakers – OnRecord', conflicts: 'Conflicts – OnRecord',
  missing: 'No such page – OnRecord' };

class OnRecord extends PageElement {
  static properties = { state: { attribute: false }, status: { state: true }, torn: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    this.addEventListener('page-title', (event) => { document.title = `${event.detail.title} – OnRecord`; });
    this.addEventListener('close-overlay', () => closeOverlay(this.state));
    addEventListener('part-missing', () => { this.torn = true; });
    startNavigation((state) => {
      if (state.view !== this.state?.view || state.id !== this.state?.id) document.title = TITLES[state.view];
      this.state = state;
    });
    listenForKeys(() => this.state);
    this.learnStatus();
  }

  async learnStatus() {
    try {
      this.status = await ask('status', '/status');
    } catch {
      this.status = null; // the views say for themselves that nobody answers
    }
  }

  render() {
    const { state } = this;
    return html`<a class="skip" href="#content" @click=${this.skip}>Skip to the content</a>
      ${isSearch(state) ? html`<a class="skip" href="#summary" @click=${this.skip}>Skip the filters</a>` : nothing}
      <page-head .state=${state} .latest=${this.status?.to}></page-head>
      ${this.torn ? html`<p class="page banner" role="alert"><b>A part of this page could not be fetched.</b>
        The program may have been stopped. <a href=${href(state)} target="_self">Load the page again</a> when it runs; nothing is lost.</p>` : nothing}
      ${this.view()}
      <footer class="page"><div class="foot">
        <p>${this.status?.sample ? SAMPLE : 'Counts and exports are exact; a mark stands on matched words only.'}</p>
        <p class="foot-links">${aboutLinks(state)}</p>
        <p class="print-only">Printed from ${location.href} on ${instant(new Date().toISOString())}.</p>
      </div></footer>
      ${this.overlay()}`;
  }

  view() {
    const { state, status } = this;
    switch (state.view) {
      case 'start': return needing(this, 'start-view', html`<start-view .state=${state} .status=${status}></start-view>`);
      // Two templates, so that one list never stands where the other did.
      case 'articles': return needing(this, 'search-view', html`<search-view .state=${state}></search-view>`);
      case 'quotations': return needing(this, 'search-view', html`<search-view class="quotations" .state=${state} .status=${status}></search-view>`);
      case 'article': return needing(this, 'article-view', html`<article-view .state=${state}></article-view>`);
      case 'quotation': return needing(this, 'quotation-view', html`<quotation-view .state=${state}></quotation-view>`);
      case 'check': return needing(this, 'check-view', html`<check-view .state=${state}></check-view>`);
      case 'speakers': return needing(this, 'speakers-view', html`<speakers-view .state=${state}></speakers-view>`);
      case 'speaker': return needing(this, 'speaker-view', html`<speaker-view .state=${state}></speaker-view>`);
      case 'compare': return needing(this, 'compare-view', html`<compare-view .state=${state}></compare-view>`);
      case 'conflicts': return needing(this, 'conflicts-view', html`<conflicts-view .state=${state}></conflicts-view>`);
      default: return html`<main id="content" tabindex="-1" class="page"><div class="narrow-page">
        <h1>There is no such page</h1><p>The address may have been cut. <a href="/">Start from the search</a>.</p></div></main>`;
    }
  }

  overlay() {
    const { state, status } = this;
    if (state.overlay === 'keys') return needing(this, 'key-sheet', html`<key-sheet .state=${state}></key-sheet>`);
    if (state.overlay === 'archive') return needing(this, 'archive-coverage/archive-dialog', html`<archive-dialog .state=${state} .status=${status}></archive-dialog>`);
    if (state.overlay === 'export' && isSearch(state)) return needing(this, 'export-dialog', html`<export-dialog .state=${state}></export-dialog>`);
    const value = valueOf(state);
    if (value) return needing(this, 'value-dialog', html`<value-dialog .state=${state} .facet=${value.facet} .value=${value.id}></value-dialog>`);
    return nothing;
  }

  skip(event) {
    event.preventDefault();
    this.querySelector(event.target.hash)?.focus();
  }
}

const SAMPLE = 'This is the sample archive: articles written for OnRecord, in our own words, on public events. '
  + 'Its direct quotations are short fragments of official public statements.';

customElements.define('on-record', OnRecord);
