import { html, nothing } from 'lit';
import { longDate } from '../../dates.js';
import { marked } from '../../marks.js';
import { href, startState, withFilter } from '../../state.js';
import { confidenceOf, relayOf, ruleOf, speakerOf } from '../../words.js';
import { copyButton } from '../parts.js';
import { PageElement } from '../page-element.js';

const FOUND = { named: 'named in the sentence', resolved: 'resolved from the text before', anonymous: 'not named by the article' };

/** The chosen quotation: who, and why we say so. Beside the text; a sheet above the hit bar on a phone. */
class QuotationPanel extends PageElement {
  static properties = { quotation: { attribute: false }, article: { attribute: false }, state: { attribute: false } };

  render() {
    const { quotation, article } = this;
    const all = article.quotations;
    return html`<section class="panel panel-chosen" aria-label="The quotation chosen">
      <h2>Quotation ${all.indexOf(quotation) + 1} of ${all.length}
        <button class="link-button" type="button" @click=${() => this.tell('close-quotation')}>Close</button></h2>
      <blockquote class="only-wide" dir="auto" lang=${article.language || nothing}>${marked(quotation.text, this.marks())}</blockquote>
      <dl class="facts">${this.facts()}</dl>
      <p class="panel-tools">${copyButton('Copy with its source', () => quoted(quotation, article))}</p>
    </section>`;
  }

  /** The article's marks, counted within the words said where these stand in one piece. */
  marks() {
    const { start, end, text, in: where = 'body' } = this.quotation;
    if (end - start !== text.length) return [];
    return (this.article.marks?.[where] ?? []).filter((mark) => mark[0] >= start && mark[1] <= end)
      .map((mark) => [mark[0] - start, mark[1] - start]);
  }

  facts() {
    const { quotation } = this;
    const rows = [
      ['Speaker', this.speaker()],
      ['With', (quotation.jointWith ?? []).map((speaker) => speaker.name || speaker.text).join(', ')],
      ['Relayed', relayOf(quotation).replace(/^relayed /, '')],
      ['Occasion', quotation.occasion?.text],
      ['Cue', quotation.cue?.text && html`“${quotation.cue.text}” <span class="quiet">(verb: ${quotation.cue.verb})</span>`],
      ['Kind', `${quotation.kind}, ${quotation.assertion}`],
      ['Rule', ruleOf(quotation)],
      ['Confidence', confidenceOf(quotation)],
    ];
    return rows.filter(([, value]) => value).map(([name, value]) => html`<dt>${name}</dt><dd dir="auto">${value}</dd>`);
  }

  speaker() {
    const { quotation } = this;
    const { known, name, id, role, why } = speakerOf(quotation);
    const all = id && href(withFilter({ ...startState(), view: 'quotations' }, 'speaker', id, 'included'));
    const note = [role, why, FOUND[quotation.speaker?.state]].filter(Boolean).join('; ');
    return html`<b class=${known ? '' : 'nobody'}>${all ? html`<a href=${all}>${name}</a>` : name}</b><span class="note">${note}</span>`;
  }
}

/** The quotation as it is pasted into a story: words, speaker, and where they are printed. */
function quoted(quotation, article) {
  const { known, name, role, why } = speakerOf(quotation);
  const words = /^["“„«‘']/.test(quotation.text) || quotation.kind === 'indirect' ? quotation.text : `“${quotation.text}”`;
  const who = [name, known ? role : why].filter(Boolean).join(', ');
  const relay = relayOf(quotation);
  const put = quotation.assertion === 'said' ? quotation.kind : `${quotation.kind}, ${quotation.assertion}`;
  const place = [article.source, article.title && `“${article.title}”`, longDate(article.published, article.precision), article.url];
  return `${words}\n${who} (${put}${relay && `, ${relay}`})\n${place.filter(Boolean).join(', ')}`;
}

customElements.define('quotation-panel', QuotationPanel);
