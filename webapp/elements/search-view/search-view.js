import { html, nothing } from 'lit';
import { ask } from '../../api.js';
import { needing, part } from '../../lazy.js';
import { contentStands, go } from '../../navigation.js';
import { FACETS_OF, histogramRequest, searchRequest, withChange, withFilter } from '../../state.js';
import { recallOf } from '../../words.js';
import { Narrow, PageElement } from '../page-element.js';
import { headline } from '../result-summary/result-summary.js';
import { facetColumn } from './facet-column.js';
import '../filter-chips/filter-chips.js';
import '../time-histogram/time-histogram.js';
import '../search-notes/search-notes.js';
import '../result-pager/result-pager.js';

const ROW = { articles: 'article-result', quotations: 'quotation-row' };

/** A search page, over articles or over quotations: what the state asks for, and how the archive answers. */
class SearchView extends PageElement {
  static properties = {
    state: { attribute: false }, status: { attribute: false }, answer: { state: true }, histogram: { state: true },
    problem: { state: true }, busy: { state: true },
  };

  constructor() {
    super();
    this.narrow = new Narrow(this);
    this.addEventListener('filter', ({ detail }) => this.move(withFilter(this.state, detail.facet, detail.id, detail.how)));
    this.addEventListener('dates', ({ detail }) => this.move(withChange(this.state, detail)));
    this.addEventListener('change-search', ({ detail }) => this.move(withChange(this.state, detail)));
    this.addEventListener('retry', () => this.load());
  }

  /** Under an open sheet or dialog a change is no step of its own: Back leads to what stood before it was opened. */
  move(state) {
    go(state, { replace: Boolean(this.state.overlay) });
  }

  willUpdate(changed) {
    if (!changed.has('state')) return;
    const path = searchRequest(this.state);
    if (path !== this.asked) this.load();
    else contentStands();
  }

  load() {
    part(ROW[this.state.view]);
    this.asked = searchRequest(this.state);
    this.busy = true;
    this.fetch('search', this.asked, (answer) => this.show(answer));
    const histogram = histogramRequest(this.state);
    if (histogram !== this.askedHistogram) {
      this.askedHistogram = histogram;
      this.fetch('histogram', histogram, (answer) => { this.histogram = answer; });
    }
  }

  async fetch(lane, path, show) {
    try {
      const answer = await ask(lane, path);
      if (answer) show(answer);
    } catch (problem) {
      if (lane === 'histogram') {
        this.askedHistogram = null;
        this.histogram = null;
      } else {
        this.problem = problem;
        this.busy = false;
        this.tell('page-title', { title: problem.away ? 'No answer' : 'Not understood' });
      }
    }
  }

  async show(answer) {
    const { asked } = this;
    await part(ROW[this.state.view]); // rows that are not known yet would have no height, and then move the page
    if (asked !== this.asked) return;
    this.answer = answer;
    this.problem = null;
    this.busy = false;
    this.tell('page-title', { title: headline(this.state, answer).text });
    await this.updateComplete;
    contentStands();
  }

  render() {
    const { state, answer, problem } = this;
    return html`<main id="content" tabindex="-1" class="page columns ${answer || problem ? '' : 'waiting'}">
      ${facetColumn(this)}
      <div aria-busy=${Boolean(this.busy)} class="answer">
        ${this.head()}
        ${problem ? nothing : html`
          <filter-chips .state=${state} .facets=${answer?.facets}></filter-chips>
          <search-notes .state=${state} .answer=${answer}></search-notes>
          ${answer && this.list(answer)}`}
        ${problem ? html`<search-notes .state=${state} .problem=${problem}></search-notes>` : nothing}
      </div>
    </main>${this.facetDialog()}`;
  }

  head() {
    return html`<result-summary .state=${this.state} .answer=${this.answer} .problem=${this.problem}
      .narrow=${this.narrow.matches}></result-summary>`;
  }

  list(answer) {
    const { state } = this;
    const total = answer.total;
    return html`
      ${this.histogram?.buckets?.length ? html`<time-histogram .answer=${this.histogram} .from=${state.from} .to=${state.to}
        .of=${state.view} .narrow=${this.narrow.matches} .state=${state}></time-histogram>`
    : total && this.histogram === undefined ? html`<div class="histogram-room"></div>` : nothing}
      <ol class="results">${answer.hits.map((hit) => (state.view === 'articles'
        ? html`<li data-result><article-result .hit=${hit} .state=${state} .total=${total}></article-result></li>`
        : html`<li data-result><quotation-row .hit=${hit} .state=${state} .total=${total}></quotation-row></li>`))}</ol>
      ${total ? html`<result-pager .state=${state} .answer=${answer}></result-pager>` : nothing}${this.recall()}`;
  }

  /** What share of the statements is found at all, as it was measured. */
  recall() {
    const found = this.state.view === 'quotations' && recallOf(this.status?.recall);
    return found ? html`<p class="note">OnRecord finds ${found}, as measured on PolNeAR; others that were printed are missing here.</p>` : nothing;
  }

  facetDialog() {
    const facet = /^all-(\w+)$/.exec(this.state.overlay)?.[1];
    return FACETS_OF[this.state.view].includes(facet)
      ? needing(this, 'facet-dialog', html`<facet-dialog .state=${this.state} .facet=${facet}></facet-dialog>`) : nothing;
  }
}

customElements.define('search-view', SearchView);
