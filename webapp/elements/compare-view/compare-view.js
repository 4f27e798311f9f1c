import { html, nothing } from 'lit';
import { ask } from '../../api.js';
import { range, shortDate } from '../../dates.js';
import { href, someOf, speakerRequest, speakerState, startState, statementsOf, timesRequest } from '../../state.js';
import { count, number } from '../../words.js';
import { AnswerView } from '../answer-view.js';
import { bars, counts } from '../speaker-view/counts.js';
import '../speaker-view/speaker-style.js';
import '../speaker-view/speaker-picker.js';
import '../filter-chips/filter-chips.js';
import '../quotation-row/quotation-row.js';
import '../search-notes/search-notes.js';

const FEW = 8;

/** Two speakers on one topic, side by side. The address holds both, the topic and the filters. */
class CompareView extends AnswerView {
  lanes = ['profile', 'some', 'times'].flatMap((lane) => [`${lane} 0`, `${lane} 1`]);

  get ids() {
    return (this.state.filters.speaker ?? []).filter((id) => !id.startsWith('-')).slice(0, 2);
  }

  request() {
    return href({ ...this.state, overlay: '' });
  }

  /** The time axis is that of both: its interval is known only when the days of both are. */
  async fetch() {
    const sides = await Promise.all(this.ids.map((id, side) => this.side(id, side)));
    if (sides.some((side) => !side)) return null;
    const interval = intervalOf(sides.flatMap(({ profile }) => profile.histogram.buckets));
    const times = await Promise.all(this.ids.map((id, side) => ask(`times ${side}`, timesRequest(this.state, id, interval))));
    return times.every(Boolean) && { interval, sides: sides.map((side, index) => ({ ...side, times: times[index] })) };
  }

  async side(id, side) {
    const [profile, some] = await Promise.all([
      ask(`profile ${side}`, speakerRequest(this.state, id)),
      ask(`some ${side}`, someOf(this.state, id, FEW)),
    ]);
    return profile && some && { id, profile, some };
  }

  title(answer, problem) {
    if (problem) return problem.status === 404 ? 'No such speaker' : 'No answer';
    return namesOf(answer.sides) || 'Two speakers';
  }

  render() {
    const { state, problem } = this;
    const { sides = [], interval } = this.answer ?? {};
    const names = namesOf(sides);
    return html`<main id="content" tabindex="-1" class="page speakers-page ${this.waiting}" aria-busy=${Boolean(this.busy)}>
      <h1 class="head" dir="auto" aria-live="polite">${names || 'Two speakers'}${state.q && names ? ` on “${state.q}”` : ''}</h1>
      ${this.ids.length < 2 ? html`<p class="note">What two speakers said about one topic, side by side: how often and when, with which verbs, in which words.</p>` : nothing}
      <div class="speaker-tools">${this.ids.length < 2 ? html`<speaker-picker .state=${state}
        label=${this.ids.length ? 'The other speaker' : 'The first speaker'} button=${this.ids.length ? 'Compare' : 'Choose'}></speaker-picker>` : nothing}
        ${this.ids.length ? this.wordsForm('Topic', 'Topic of both', this.ids.length < 2 ? 'Search' : 'Compare') : nothing}</div>
      <filter-chips .state=${state} .facets=${this.names(sides)}></filter-chips>
      ${problem ? this.failure(problem) : html`${this.times(sides, interval)}
        <div class="sides">${sides.map((side) => this.column(side))}</div>`}</main>`;
  }

  failure(problem) {
    return problem.status === 404 ? html`<p>At least one of the two does not speak in this archive; the address may have been cut. Take a name away above, or
      <a href=${href({ ...startState(), view: 'speakers' })}>look for a speaker</a>.</p>`
      : html`<search-notes .state=${this.state} .problem=${problem}></search-notes>`;
  }

  names(sides) {
    return { ...sides[0]?.profile.facets, speaker: { values: sides.map(({ id, profile }) => ({ id, label: profile.name })) } };
  }

  /** Statements of both a day, month or year; those in which neither said anything stand in no row. */
  times(sides, interval) {
    if (sides.length < 2) return nothing;
    const rows = rowsOf(sides.map(({ times }) => times.buckets));
    if (!rows.length) return nothing;
    const highest = Math.max(...rows.flatMap((row) => row.counts));
    return html`<table class="counts both"><caption>Statements a ${interval}<span class="note">The upper bar is ${sides[0].profile.name}, the lower ${sides[1].profile.name}${undatedOf(sides)}.
        ${interval === 'year' ? 'Years' : interval === 'month' ? 'Months' : 'Days'} without a statement of either are left out.</span></caption>
      <thead><tr><th scope="col">${interval[0].toUpperCase()}${interval.slice(1)}</th><td class="bar-cell"></td>${sides.map(({ profile }) => html`<th scope="col" class="count" dir="auto">${profile.name}</th>`)}</tr></thead>
      <tbody>${rows.map(({ from, to, counts: both }) => html`<tr><th scope="row" class="year">${shortDate(from, interval)}</th>${bars(both, highest)}
        ${both.map((many, side) => html`<td class="count">${many ? html`<a href=${href({ ...statementsOf(this.state, sides[side].id), ...within(this.state, from, to) })}
          aria-label="${count(many, 'statement')} by ${sides[side].profile.name}, ${range(from, to)}">${number(many)}</a>` : '0'}</td>`)}</tr>`)}</tbody></table>`;
  }

  column({ id, profile, some }) {
    const { quotations, articles, facets } = profile;
    const verbs = (facets.verb?.values ?? []).map((value) => ({ label: value.label, count: value.count, state: statementsOf(this.state, id, 'verb', value.id) }));
    return html`<section class="side"><h2 dir="auto"><a href=${href(speakerState(id))}>${profile.name}</a></h2>
      <p class="speaker-totals"><a href=${href(statementsOf(this.state, id))}>${count(quotations, 'statement')}</a> in ${count(articles, 'article')}</p>
      ${counts('Verbs', verbs, { head: 'Verb' })}
      ${some.hits.length ? nothing : html`<p>No statement fulfils all of this.</p>`}
      <ol class="results">${some.hits.map((hit) => html`<li data-result><quotation-row .hit=${hit} .state=${statementsOf(this.state, id)} .total=${quotations}></quotation-row></li>`)}</ol>
      ${some.hits.length < quotations ? html`<p><a class="button" href=${href(statementsOf(this.state, id))}>All ${count(quotations, 'statement')}</a></p>` : nothing}</section>`;
  }
}

const namesOf = (sides) => sides.map(({ profile }) => profile.name).join(' and ');

/** Days up to two months, months below three years, else years. */
function intervalOf(buckets) {
  const days = buckets.flatMap(({ from, to }) => [from, to]).map((day) => Date.parse(day));
  const span = days.length ? (Math.max(...days) - Math.min(...days)) / 86_400_000 : 0;
  return span < 62 ? 'day' : span < 3 * 365 ? 'month' : 'year';
}

/** Rows {from, to, counts} in order of time. */
function rowsOf(both) {
  const rows = new Map();
  both.forEach((buckets, side) => buckets.forEach(({ from, to, count: many }) => {
    const row = rows.get(from) ?? { from, to, counts: [0, 0] };
    row.counts[side] = many;
    rows.set(from, row);
  }));
  return [...rows.values()].filter(({ counts: each }) => each.some(Boolean)).sort((one, other) => one.from.localeCompare(other.from));
}

/** The statements that stand in no row, so that rows and totals agree. */
function undatedOf(sides) {
  const said = sides.filter(({ times }) => times.undated).map(({ profile, times }) => `${number(times.undated)} by ${profile.name}`);
  return said.length ? `; undated and in no row: ${said.join(', ')}` : '';
}

/** The days of a row that the filter allows. */
const within = ({ from, to }, first, last) => ({ from: from > first ? from : first, to: to && to < last ? to : last });

customElements.define('compare-view', CompareView);
