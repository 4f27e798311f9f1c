import { html, nothing, svg } from 'lit';
import { ask } from '../../api.js';
import { longDate, shortDate } from '../../dates.js';
import { count, number } from '../../words.js';
import { PageElement } from '../page-element.js';
import { BASE, axisLabels, yOf } from '../time-histogram/axis.js';

/** How much the archive holds, and of which time. */
class ArchiveCoverage extends PageElement {
  static properties = { status: { attribute: false }, histogram: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    this.learn();
  }

  async learn() {
    this.histogram = await ask('coverage', '/histogram?of=articles').catch(() => null);
  }

  render() {
    const { status } = this;
    if (!status || this.histogram === undefined) return html`<section class="block room"><h2>What this archive covers</h2></section>`;
    const { articles, quotations, distinctSources, from, to } = status;
    return html`<section class="block"><h2>What this archive covers</h2>
      <div class="coverage">
        <p><b>${number(articles)}</b>${articles === 1 ? 'article' : 'articles'}</p>
        <p><b>${number(quotations)}</b>${quotations === 1 ? 'quotation' : 'quotations'}</p>
        ${distinctSources ? html`<p><b>${number(distinctSources)}</b>${distinctSources === 1 ? 'source' : 'sources'}</p>` : nothing}
      </div>
      ${this.histogram?.buckets?.length > 1 ? this.bars(this.histogram) : nothing}
      <p class="note">${from && to ? `${longDate(from)} to ${longDate(to)}${this.histogram ? `, by ${this.histogram.interval}` : ''}.` : ''}${
        notAnnotatedSentence(status)}</p></section>`;
  }

  bars({ buckets, interval }) {
    const n = buckets.length;
    const at = (index) => `${(100 * index / n).toFixed(3)}%`;
    const highest = Math.max(...buckets.map((bucket) => bucket.count), 1);
    return html`<figure class="histogram"><svg height="96" role="img" aria-label="Articles a ${interval}, ${longDate(buckets[0].from)} to ${longDate(buckets.at(-1).to)}">
      ${buckets.map((bucket, index) => (bucket.count ? svg`<rect class="bar" x=${at(index + 0.09)} width=${at(0.82)}
        y=${yOf(bucket.count, highest)} height=${BASE - yOf(bucket.count, highest)} />` : nothing))}
      <line class="axis" x1="0" x2="100%" y1="76.5" y2="76.5" />
      ${axisLabels(buckets).map(({ index, text, end }) => svg`<text x=${at(index)} y="92" text-anchor=${end ? 'end' : 'start'}>${text}</text>`)}</svg></figure>`;
  }
}

/** What an archive covers, in a sentence. */
export function coverageSentence(status) {
  const { articles, from, to, distinctSources } = status;
  const dates = from && to ? `, printed from ${shortDate(from)} to ${shortDate(to)}` : '';
  const of = distinctSources ? ` from ${count(distinctSources, 'source')}` : '';
  return `This archive holds ${count(articles, 'article')}${of}${dates}.${notAnnotatedSentence(status)}`;
}

/** Which articles have neither facets nor quotations, and why. */
export function notAnnotatedSentence({ languageNotSupported: foreign = 0, notAnnotated = 0 }) {
  const empty = notAnnotated - foreign;
  return (foreign ? ` ${count(foreign, 'article is in a language', 'articles are in languages')} not supported yet: only searched by words, without facets and quotations.` : '')
    + (empty > 0 ? ` ${count(empty, 'article has', 'articles have')} no text to find facets and quotations in.` : '');
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

customElements.define('archive-coverage', ArchiveCoverage);
