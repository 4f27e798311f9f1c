import { html, nothing } from 'lit';
import { part } from '../../lazy.js';
import { marked } from '../../marks.js';
import { copyButton } from '../parts.js';
import { PageElement } from '../page-element.js';
import { addressOf, factsOf, quoted } from './quotation-facts.js';

/** The chosen quotation: who, and why we say so. Beside the text; a sheet above the hit bar on a phone. */
class QuotationPanel extends PageElement {
  static properties = { quotation: { attribute: false }, article: { attribute: false }, state: { attribute: false } };

  connectedCallback() {
    super.connectedCallback();
    part('conflict-note');
  }

  render() {
    const { quotation, article } = this;
    const all = article.quotations;
    return html`<section class="panel panel-chosen" aria-label="The quotation chosen">
      <h2>Quotation ${all.indexOf(quotation) + 1} of ${all.length}
        <button class="link-button" type="button" @click=${() => this.tell('close-quotation')}>Close</button></h2>
      <blockquote class="only-wide" dir="auto" lang=${article.language || nothing}>${marked(quotation.text, this.marks())}</blockquote>
      <dl class="facts">${factsOf(quotation)}</dl>
      <conflict-note whole .quotation=${quotation.id}></conflict-note>
      <p class="panel-tools">${copyButton('Copy with its source', () => quoted(quotation, article))}
        <a class="button" href=${addressOf(quotation)}>Where else it appears</a></p>
    </section>`;
  }

  /** The article's marks, counted within the words said where these stand in one piece. */
  marks() {
    const { start, end, text, in: where = 'body' } = this.quotation;
    if (end - start !== text.length) return [];
    return (this.article.marks?.[where] ?? []).filter((mark) => mark[0] >= start && mark[1] <= end)
      .map((mark) => [mark[0] - start, mark[1] - start]);
  }
}

customElements.define('quotation-panel', QuotationPanel);
