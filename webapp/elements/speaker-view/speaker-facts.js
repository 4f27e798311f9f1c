// What is known of a speaker, as tables. Each number leads to the quotations behind it, under the filters of the page.
import { html, nothing } from 'lit';
import { range, shortDate } from '../../dates.js';
import { href, startState, statementsOf } from '../../state.js';
import { FACETS, count, labelOf, number } from '../../words.js';
import { counts } from './counts.js';

const SHOWN = ['verb', 'kind', 'state', 'assertion', 'source', 'country', 'event', 'weapon', 'person', 'language'];
const CAPTIONS = { verb: 'Verbs', kind: 'In whose words', state: 'How the speaker is known', assertion: 'Put as', source: 'Outlets', country: 'Countries spoken of',
  event: 'Event types spoken of', weapon: 'Weapon systems spoken of', person: 'People spoken of', language: 'Languages of the articles' };
const MOST = 8;

/** One table a facet; of trees only the values at the ends. */
export function facetTables(speaker, state) {
  return SHOWN.map((facet) => {
    const { values = [], distinct } = speaker.facets[facet] ?? {};
    const self = ({ id }) => facet === 'person' && id === speaker.id; // who speaks of themselves is not the news
    const shown = values.filter((value) => value.count && !self(value) && (value.leaf || !FACETS[facet].tree))
      .sort((one, other) => other.count - one.count).slice(0, MOST);
    if (facet === 'language' && shown.length < 2) return nothing;
    const rows = shown.map((value) => ({ label: labelOf(facet, value), count: value.count, state: statementsOf(state, speaker.id, facet, value.id) }));
    return counts(CAPTIONS[facet], rows, { head: FACETS[facet].name, more: FACETS[facet].tree ? 0 : distinct - values.filter(self).length - shown.length });
  });
}

/** As whom the speaker is printed: names apart from words that stand for one. */
export function spellings({ spellings: all, distinctSpellings }) {
  const rows = (wanted) => all.filter(({ state }) => state === wanted).map(({ text, quotations }) => ({ label: text, count: quotations }));
  return html`${inFull('Named as', rows('named'), `${count(distinctSpellings, 'spelling')} and other words in all${
    all.length < distinctSpellings ? `, the ${number(all.length)} most frequent here and below` : ''}`)}
    ${inFull('Meant by', rows('resolved'), 'Words that were resolved to this speaker from the text around them')}`;
}

const SPELLINGS_SHOWN = 12;

/** A table of the first rows; the others open below it. */
function inFull(caption, rows, note) {
  const rest = rows.slice(SPELLINGS_SHOWN);
  const table = counts(caption, rows.slice(0, SPELLINGS_SHOWN), { head: 'In print', note });
  return rest.length ? html`<div>${table}<details><summary>and ${number(rest.length)} more</summary>${
    counts(`${caption}, more rarely`, rest, { head: 'In print' })}</details></div>` : table;
}

/** Roles as articles print them; what the vocabulary knows of offices stands apart. */
export function roles({ roles: printed, card }) {
  const offices = card?.roles ?? [];
  return html`${counts('Roles in print', printed.slice(0, 12).map(({ text, quotations, from, to }) => ({ label: text, count: quotations, note: from ? range(from, to) : 'undated' })), {
    head: 'Role, with the days of the articles', more: printed.length - 12 })}
    ${offices.length ? html`<table class="counts"><caption>Offices by date<span class="note">From the vocabulary, not from the articles</span></caption>
      <thead><tr><th scope="col">Office</th><th scope="col">From</th><th scope="col">To</th></tr></thead>
      <tbody>${offices.toSorted((one, other) => (other.from ?? '').localeCompare(one.from ?? '')).map(({ label, country, from, to }) => html`<tr>
        <th scope="row">${label}${country ? `, ${country.label}` : ''}</th><td>${from ? shortDate(from) : 'not known'}</td>
        <td>${to ? shortDate(to) : card.checked ? `lasted in ${shortDate(card.checked)}` : 'not known'}</td></tr>`)}</tbody></table>` : nothing}`;
}

const LONGEST = 240; // characters; whole addresses are repeated too

const shortened = (text) => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`);

/** Statements that several articles print in the same words. */
export function repeated({ repeated: all }) {
  if (!all.length) return nothing;
  return html`<table class="counts wide"><caption>Most repeated statements<span class="note">In two articles or more, counted together with all wordings by this speaker that share most of their words. A statement’s own page counts more strictly, and whoever the words are attributed to</span></caption>
    <thead><tr><th scope="col">Statement, as first printed here</th><th scope="col" class="count">Articles, all wordings</th><th scope="col" class="count">Outlets, all wordings</th></tr></thead>
    <tbody>${all.map(({ earliest, articles, outlets }) => html`<tr>
      <th scope="row" dir="auto"><a href=${href({ ...startState(), view: 'quotation', id: earliest.id })}>${shortened(earliest.text)}</a></th>
      <td class="count">${number(articles)}</td><td class="count">${number(outlets)}</td></tr>`)}</tbody></table>`;
}
