import { html } from 'lit';
import { shortDate } from '../../dates.js';
import { count } from '../../words.js';

/** What an archive covers, in a sentence. */
export function coverageSentence({ articles, from, to, distinctSources, notAnnotated }) {
  const dates = from && to ? `, printed from ${shortDate(from)} to ${shortDate(to)}` : '';
  const of = distinctSources ? ` from ${count(distinctSources, 'source')}` : '';
  return `This archive holds ${count(articles, 'article')}${of}${dates}.${notAnnotatedSentence(notAnnotated)}`;
}

export function notAnnotatedSentence(notAnnotated) {
  if (!notAnnotated) return '';
  return notAnnotated === 1 ? ' 1 article is in a language that is not annotated yet; it can be searched but not narrowed.'
    : ` ${count(notAnnotated, 'article')} are in languages that are not annotated yet; they can be searched but not narrowed.`;
}

/** For an archive that holds nothing yet. */
export function howToIndex() {
  return html`<div class="callout-box"><h2>This archive is empty</h2>
    <p>Articles are put into it on the machine where it runs. Files and folders of JSON Lines, text, Markdown, CSV and
      saved web pages can be read:</p>
    <p><code class="command">onrecord index FOLDER --data ARCHIVE</code></p>
    <p class="note">This page can stay open meanwhile: a search finds what has been indexed so far. To look around first,
      <code>onrecord demo</code> serves the sample archive.</p></div>`;
}
