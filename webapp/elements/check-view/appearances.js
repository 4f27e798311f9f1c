// The articles in which checked words stand: what to cite, and each with its words against one's own.
import { html, nothing } from 'lit';
import { longDate, shortDate } from '../../dates.js';
import { articleState, href, startState } from '../../state.js';
import { count, number } from '../../words.js';
import { copyButton } from '../parts.js';

/** The printed words in their article: the quotation there, or the bare place where no rule recognised one. */
function placeIn({ article, quotation, in: where, places }) {
  const version = article.version < article.versions ? String(article.version) : '';
  const place = quotation ? { quotation } : { at: `${where === 'title' ? 'title,' : ''}${places.map((span) => span.join('-'))}` };
  return href(articleState(startState(), article.id, { ...place, version }));
}

const HERE = { back: '/check', found: 'the check' }; // where an article leads back to

/** "Kestrel Wire, 5 March 2024". */
export const placeOf = ({ source, published, precision }) => `${source || 'unknown outlet'}, ${longDate(published, precision)}`;

/** ", printed as denied by Pia Lund"; empty where it is printed as said, or as nothing that a rule recognised. */
export const putAs = ({ assertion, speaker }) => (!assertion || assertion === 'said' ? '' : `, printed as ${assertion}${speaker.name ? ` by ${speaker.name}` : ''}`);

/** What a story would cite for the words, to be copied with them; where they are not these words, the nearest there is. */
export function toCite(best, close) {
  const { article, speaker } = best;
  const who = speaker.name ?? (speaker.text ? `“${speaker.text}”, not known who that is` : 'speaker unknown');
  const title = article.title ? `“${article.title}”` : 'No title';
  const text = () => [`“${best.text.replace(/^["“]|["”]$/g, '')}”`, `${who} (as printed${putAs(best)})`,
    [article.source, title, longDate(article.published, article.precision), article.url].filter(Boolean).join(', ')].join('\n');
  return html`<section class="section"><h2>${close ? 'Source to cite' : 'Nearest source'}</h2>
    <p><a href=${placeIn(best)} .memory=${HERE} dir="auto">${title}</a>, <bdi>${placeOf(article)}</bdi>; ${speaker.name ? html`there ${best.assertion === 'said' || !best.assertion ? 'said' : html`<strong>${best.assertion}</strong>`} by <bdi>${speaker.name}</bdi>` : `${who}${putAs(best)}`}.</p>
    ${article.url ? html`<p class="note" dir="auto">${article.url}</p>` : nothing}
    <p class="panel-tools"><a class="button" href=${placeIn(best)} .memory=${HERE}>Read it in the article</a>${copyButton('Copy words and source', text)}</p></section>`;
}

const AGAINST = { exact: 'exact', punctuation: 'only marks differ', truncated: 'yours is a part', spliced: 'yours joins parts', reworded: 'reworded',
  indirect: 'only reported', 'not-found': 'some words' };

/** All articles, best first. */
export function table(matches, finding) {
  return html`<table class="appearances"><thead><tr><th>Date</th><th>Source</th><th>Speaker there</th><th>Words there, against yours</th></tr></thead>
    <tbody>${matches.map((match, place) => row(match, place, finding))}</tbody></table>`;
}

function row(match, place, { attribution }) {
  const { article, speaker } = match;
  const other = attribution.asked && speaker.id
    && !attribution.speakers.some((one) => one.id === speaker.id && one.asked) ? 'another speaker' : '';
  const notes = [match.words === 'reworded' || match.words === 'indirect'
    ? `${number(match.kept)} of ${count(Math.max(match.yours, match.printed), 'word')}` : '',
  ...(match.words === 'not-found' ? [] : new Set(match.changes.map(({ kind }) => `${kind} changed`))),
  place === 0 && match.words !== 'not-found' ? 'the version above' : '', match.cut ? `next in print: “${match.cut}”` : '',
  match.recognised ? '' : 'not recognised as a quotation here',
  article.versions > 1 ? `version ${article.version} of ${article.versions}` : '', other];
  return html`<tr><td>${shortDate(article.published, article.precision)}</td>
    <td><a href=${placeIn(match)} .memory=${HERE} dir="auto">${article.source || 'Unknown outlet'}</a><br><span class="note" dir="auto">${article.title}</span></td>
    <td dir="auto">${speaker.name ?? html`<i>${speaker.text ? `“${speaker.text}”` : 'Unknown speaker'}</i>`}</td>
    <td>${AGAINST[match.words]}${putAs(match) ? html`<br><span class="state state-strong">printed as ${match.assertion}</span>` : nothing}<br><span class="note" dir="auto">${notes.filter(Boolean).join('; ')}</span></td></tr>`;
}
