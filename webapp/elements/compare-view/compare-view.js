import { html, nothing } from 'lit';
import { ask, leave } from '../../api.js';
import { range } from '../../dates.js';
import { contentStands, go } from '../../navigation.js';
import { href, someOf, speakerRequest, speakerState, statementsOf, withChange, withFilter, yearsRequest } from '../../state.js';
import { count, number } from '../../words.js';
import { PageElement } from '../page-element.js';
import { bars, counts } from '../speaker-view/counts.js';
import '../speaker-view/speaker-style.js';
import '../speaker-view/speaker-picker.js';
import '../filter-chips/filter-chips.js';
import '../quotation-row/quotation-row.js';
import '../search-notes/search-notes.js';

const FEW = 8;
const LANES = ['profile', 'some', 'years'];

/** Two speakers on one topic, side by side. The address holds both, the topic and the filters. */
class CompareView extends PageElement {
  static properties = { state: { attribute: false }, sides: { state: true }, problem: { state: true }, busy: { state: true } };

  constructor() {
    super();
    this.addEventListener('filter', ({ detail }) => go(withFilter(this.state, detail.facet, detail.id, detail.how)));
    this.addEventListener('dates', ({ detail }) => go(withChange(this.state, detail)));
    this.addEventListener('retry', () => this.load());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    for (const lane of LANES) for (const side of [0, 1]) leave(`${lane} ${side}`);
  }

  get ids() {
    return (this.state.filters.speaker ?? []).filter((id) => !id.startsWith('-')).slice(0, 2);
  }

  willUpdate(changed) {
    if (changed.has('state') && href(this.state) !== this.asked) this.load();
  }

  async load() {
    this.asked = href(this.state);
    this.busy = true;
    try {
      const sides = await Promise.all(this.ids.map((id, side) => this.side(id, side)));
      if (sides.some((side) => !side)) return;
      Object.assign(this, { sides, problem: null, busy: false });
      this.tell('page-title', { title: sides.map(({ profile }) => profile.name).join(' and ') || 'Two speakers' });
      await this.updateComplete;
      contentStands();
    } catch (problem) {
      Object.assign(this, { problem, busy: false });
      this.tell('page-title', { title: 'No answer' });
    }
  }

  async side(id, side) {
    const [profile, some, years] = await Promise.all([
      ask(`profile ${side}`, speakerRequest(this.state, id)),
      ask(`some ${side}`, someOf(this.state, id, FEW)),
      ask(`years ${side}`, yearsRequest(this.state, id, 'year')),
    ]);
    return profile && some && years && { id, profile, some, years };
  }

  render() {
    const { state, sides = [], problem } = this;
    const names = sides.map(({ profile }) => profile.name);
    return html`<main id="content" tabindex="-1" class="page speakers-page" aria-busy=${Boolean(this.busy)}>
      <h1 class="head" dir="auto" aria-live="polite">${names.length ? names.join(' and ') : 'Two speakers'}${state.q && names.length ? ` on “${state.q}”` : ''}</h1>
      <div class="speaker-tools"><form role="search" aria-label="Topic of both" @submit=${(event) => this.search(event)}>
        <label><span class="field-label">Topic</span><input class="field" type="search" name="q" maxlength="1000" .value=${state.q}></label><button class="button">Compare</button></form>
        ${this.ids.length < 2 ? html`<speaker-picker .state=${state} label=${this.ids.length ? 'The other speaker' : 'The first speaker'}></speaker-picker>` : nothing}</div>
      <filter-chips .state=${state} .facets=${this.names(sides)}></filter-chips>
      ${problem ? html`<search-notes .state=${state} .problem=${problem}></search-notes>` : html`${this.years(sides)}
        <div class="sides">${sides.map((side) => this.column(side))}</div>`}</main>`;
  }

  names(sides) {
    return { ...sides[0]?.profile.facets, speaker: { values: sides.map(({ id, profile }) => ({ id, label: profile.name })) } };
  }

  search(event) {
    event.preventDefault();
    go(withChange(this.state, { q: new FormData(event.target).get('q').trim() }));
  }

  /** Statements of both a year; years in which neither said anything stand in no row. */
  years(sides) {
    if (sides.length < 2) return nothing;
    const years = new Map();
    sides.forEach(({ years: { buckets } }, side) => buckets.forEach((bucket) => {
      const row = years.get(bucket.from) ?? { ...bucket, counts: [0, 0] };
      row.counts[side] = bucket.count;
      years.set(bucket.from, row);
    }));
    const rows = [...years.values()].filter(({ counts: both }) => both.some(Boolean)).sort((one, other) => one.from.localeCompare(other.from));
    if (!rows.length) return nothing;
    const highest = Math.max(...rows.flatMap((row) => row.counts));
    return html`<table class="counts"><caption>Statements a year<span class="note">The upper bar is ${sides[0].profile.name}, the lower ${sides[1].profile.name}${undatedOf(sides)}</span></caption>
      <thead><tr><th scope="col">Year</th><td class="bar-cell"></td>${sides.map(({ profile }) => html`<th scope="col" class="count" dir="auto">${profile.name}</th>`)}</tr></thead>
      <tbody>${rows.map(({ from, to, counts: both }) => html`<tr><th scope="row" class="year">${from.slice(0, 4)}</th>${bars(both, highest)}
        ${both.map((many, side) => html`<td class="count">${many ? html`<a href=${href({ ...statementsOf(this.state, sides[side].id), ...within(this.state, from, to) })}
          aria-label="${count(many, 'statement')} by ${sides[side].profile.name}, ${range(from, to)}">${number(many)}</a>` : '0'}</td>`)}</tr>`)}</tbody></table>`;
  }

  column({ id, profile, some }) {
    const { quotations, articles, facets } = profile;
    const verbs = (facets.verb?.values ?? []).map((value) => ({ label: value.label, count: value.count, state: statementsOf(this.state, id, 'verb', value.id) }));
    return html`<section class="side"><h2 dir="auto"><a href=${href(speakerState(id))}>${profile.name}</a></h2>
      <p class="speaker-totals"><a href=${href(statementsOf(this.state, id))}>${count(quotations, 'statement')}</a> in ${count(articles, 'article')}</p>
      ${counts('Verbs', verbs, { head: 'Verb' })}
      <ol class="results">${some.hits.map((hit) => html`<li data-result><quotation-row .hit=${hit} .state=${statementsOf(this.state, id)} .total=${quotations}></quotation-row></li>`)}</ol>
      ${some.hits.length < quotations ? html`<p><a class="button" href=${href(statementsOf(this.state, id))}>All ${count(quotations, 'statement')}</a></p>` : nothing}</section>`;
  }
}

/** The statements that stand in no year, so that rows and totals agree. */
function undatedOf(sides) {
  const said = sides.filter(({ years }) => years.undated).map(({ profile, years }) => `${number(years.undated)} by ${profile.name}`);
  return said.length ? `; undated and in no row: ${said.join(', ')}` : '';
}

/** The days of a year that the filter allows. */
const within = ({ from, to }, first, last) => ({ from: from > first ? from : first, to: to && to < last ? to : last });

customElements.define('compare-view', CompareView);
