import { html, nothing } from 'lit';
import { longDate } from '../../dates.js';
import { count, number } from '../../words.js';
import { PageElement } from '../page-element.js';
import { putAs, table, toCite } from './appearances.js';
import { diffOf, partsOf } from './word-diff.js';

export { placeOf } from './appearances.js';

export const WORDS = { exact: 'Exact', punctuation: 'Only marks differ', truncated: 'A part of more', spliced: 'Parts joined',
  reworded: 'Reworded', indirect: 'Only reported', 'not-found': 'Not found' };
const SPEAKERS = { same: 'Same speaker', other: 'Another speaker', unknown: 'Unknown speaker', 'not-asked': 'Not asked' };

export const CLOSE = new Set(['exact', 'punctuation', 'truncated', 'spliced']);

/** What came of one check: two findings side by side, what differs, where it first stands, and all who print it. `within` a report the notes stand once, at its end. */
class FindingView extends PageElement {
  static properties = { finding: { attribute: false }, within: { type: Boolean } };

  render() {
    const { finding } = this;
    const { matches, similar } = finding;
    return html`<div class="findings">
        <section class="finding"><h2>The words</h2><p>${wordsSaid(finding)}</p><p class="note">${wordsNote(finding)}</p></section>
        <section class="finding"><h2>Who said them</h2><p dir="auto">${speakerSaid(finding)}</p>
          <p class="note">${speakersNote(finding)}</p></section></div>
      ${finding.partial ? html`<p class="banner" role="alert">The time limit cut the search: more may be printed than stands here.</p>` : nothing}
      ${matches.length ? diffOf(finding) : nothing}
      ${matches.length && !partsOf(matches).length ? [toCite(matches[0], CLOSE.has(matches[0].words)), earliestOf(finding)] : nothing}
      ${matches.length ? html`<section class="section"><h2>${count(new Set(matches.map(({ article }) => article.id)).size + finding.notCompared, 'article')} with ${theseWords(matches)}</h2>
        ${table(matches, finding)}${finding.notCompared ? html`<p class="note">${count(finding.notCompared, 'further quotation')}
        print the words; the oldest stand here.</p>` : nothing}</section>` : nothing}
      ${finding.coverage ? coverageOf(finding) : nothing}
      ${similar.length && !matches.length ? html`<section class="section"><h2>Weak matches</h2>
        <p class="note">Some of the words stand here, too few to call it the same statement.</p>${table(similar, finding)}</section>` : nothing}
      ${this.within ? nothing : html`<p class="principle">${finding.notes.join(' ')}</p>`}`;
  }
}

/** Said of the articles as a whole, so that a reworded one is never counted among those that print the words. */
function theseWords(matches) {
  if (partsOf(matches).length) return 'a part of these words';
  const close = matches.filter(({ words }) => CLOSE.has(words)).length;
  if (close === matches.length) return 'these words';
  return close ? 'these words or words like them' : 'words like these';
}

/** The verdict; what differs and turns it round is part of it, and that it is printed as denied, for 96% of the words may keep the wrong one. */
export function wordsSaid({ words, matches }) {
  const kinds = [...new Set(matches[0]?.changes.map(({ kind }) => kind))];
  return `${WORDS[words.verdict]}${kinds.length ? `, ${kinds.join(' and ')} changed` : ''}${matches[0] ? putAs(matches[0]) : ''}`;
}

function wordsNote({ words, matches, partial }) {
  const note = verdictNote(words, matches, partial);
  return words.tooShort ? `${note} Fewer than 4 words are too short to mean anything by themselves.` : note;
}

function verdictNote(words, matches, partial) {
  const { verdict, kept, yours, printed } = words;
  if (partial && verdict === 'not-found') return 'Nothing like it was found before the time limit.';
  if (verdict === 'not-found') return 'Nothing like it is printed in this archive, which is not the same as not said.';
  const more = Math.max(yours, printed);
  const share = `${Math.round(100 * kept / more)}% of the words are kept, ${number(kept)} of ${count(more, 'word')}.`;
  if (verdict === 'reworded') return `${share} Nothing closer is printed in this archive.`;
  if (verdict === 'indirect') return `Only reported speech matches. ${share}`;
  const plain = matches.every(({ recognised }) => !recognised) ? ' No rule recognised a quotation there.' : '';
  const mixed = words.allowances.some(({ name }) => name === 'reporters-words') ? " In part they are the reporter's words, not in quotation marks there." : '';
  return `${words.meaning[0].toUpperCase()}${words.meaning.slice(1)}.${plain}${mixed}`;
}

/** Both findings in a sentence. */
export const summaryOf = (finding) => `The words: ${wordsSaid(finding)}. Who said them: ${speakerSaid(finding)}.`;

/** The verdict; where nobody was asked about, whoever the articles name. */
export function speakerSaid({ attribution: { verdict, speakers, conflicting, assertions, nameKnown }, matches }) {
  if (!matches.length) return 'Nothing to attribute';
  const put = notSaid(assertions);
  if (verdict === 'same' && put.length && !assertions.said) return `Same speaker, but printed as ${put.join(' and ')}`;
  if (verdict === 'same' && conflicting) return 'Same speaker, and another';
  if (verdict === 'other' && !nameKnown) return 'The name is not known here';
  if (verdict !== 'not-asked') return SPEAKERS[verdict];
  const names = speakers.map(({ name }) => name).filter(Boolean);
  if (!names.length) return SPEAKERS.unknown;
  return names.length === 1 ? names[0] : `${names.length} speakers`;
}

const notSaid = (assertions) => Object.keys(assertions).filter((put) => put !== 'said' && assertions[put]);

/** How many articles print the words as something else than said. */
function assertionsNote(assertions) {
  const put = notSaid(assertions);
  return put.length ? html` <strong>Printed ${put.map((one) => `as ${one} in ${count(assertions[one], 'article')}`).join(', ')}, as said in ${assertions.said || 'none'}.</strong>` : nothing;
}

function speakersNote({ attribution, matches }) {
  const { verdict, asked, speakers, conflicting, assertions } = attribution;
  if (!matches.length) return asked ? `There are no words to attribute to ${asked}.` : 'No speaker was given.';
  const asItWasAsked = speakers.toSorted((one, other) => Boolean(other.asked) - Boolean(one.asked));
  const said = asItWasAsked.map((one) => `${one.name ?? 'nobody by name'} in ${count(one.articles, 'article')}`).join(', ');
  const not = verdict !== 'other' ? '' : speakers.some((one) => one.asked) ? ` Not all parts are by ${asked}.` : ` None names ${asked}.`;
  const conflict = conflicting ? ' The articles contradict each other.' : '';
  return html`${said[0].toUpperCase()}${said.slice(1)}.${not}${conflict}${assertionsNote(assertions)}`;
}

function earliestOf({ earliest }) {
  const first = earliest.articles[0];
  if (!first) return html`<section class="section"><h2>Earliest dated appearance in this archive</h2><p>No article with these words is dated.</p></section>`;
  const names = [...new Set(earliest.articles.map(({ source }) => source || 'unknown outlet'))];
  const tie = earliest.articles.length > 1 ? ', on the same day or with a date that may be as early' : '';
  const apart = earliest.undated ? ` ${count(earliest.undated, 'undated article')} ${earliest.undated === 1 ? 'stands' : 'stand'} apart.` : '';
  return html`<section class="section"><h2>Earliest dated appearance in this archive</h2><p class="earliest">
    <time datetime=${first.published}>${longDate(first.published, first.precision)}</time>
    <span dir="auto">${names.join(' and ')}${tie}.${apart}</span></p></section>`;
}

function coverageOf({ coverage, attribution, matches }) {
  const { asked } = attribution;
  const dates = coverage.earliest ? `from ${longDate(coverage.earliest)} to ${longDate(coverage.latest)}` : 'none of them dated';
  return html`<section class="section"><h2>What could have been found</h2><ul class="covered">
    ${asked ? html`<li>${count(coverage.speakerQuotations, 'quotation')} by ${asked}; ${count(coverage.speakerArticles, 'article')} with the name.</li>` : nothing}
    ${matches.length ? nothing : html`<li>${count(coverage.unknownSpeaker, 'statement')} near these words whose speaker is unknown.</li>`}
    <li>The archive covers ${count(coverage.articles, 'article')} of ${count(coverage.distinctSources, 'outlet')}, ${dates}.</li>
    ${coverage.sources.length ? html`<li dir="auto">Outlets: ${coverage.sources.filter(Boolean).join(', ')}${
      coverage.distinctSources > coverage.sources.length ? ' and others' : ''}.</li>` : nothing}</ul></section>`;
}

customElements.define('finding-view', FindingView);
