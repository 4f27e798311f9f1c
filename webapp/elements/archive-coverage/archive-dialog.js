import { html, nothing } from 'lit';
import { instant, longDate } from '../../dates.js';
import { count, number } from '../../words.js';
import { PageElement } from '../page-element.js';
import { notAnnotatedSentence } from './archive-coverage.js';
import '../page-dialog/page-dialog.js';

/** "About this archive": its size, its dates, and with which vocabulary it was read. */
class ArchiveDialog extends PageElement {
  static properties = { status: { attribute: false } };

  render() {
    return html`<page-dialog heading="About this archive" .content=${this.status ? this.facts(this.status)
      : html`<p class="note">The archive does not answer.</p>`}></page-dialog>`;
  }

  facts(status) {
    const { articles, quotations, from, to, undated, sources, distinctSources, vocabulary, generation, changed } = status;
    const missing = notAnnotatedSentence(status).trim();
    const rows = [
      ['Articles', `${number(articles)}${undated ? `, of which ${number(undated)} undated` : ''}`],
      ['Quotations', number(quotations)],
      ['Printed', from && to && `${longDate(from)} to ${longDate(to)}`],
      ['Sources', named(sources, distinctSources)],
      ['Last change', changed && instant(changed)],
      ['Vocabulary', vocabulary && html`<code>${vocabulary.slice(0, 12)}</code>`],
      ['Generation', generation],
    ];
    return html`<dl class="facts">${rows.filter(([, value]) => value).map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
      ${missing ? html`<p class="note">${missing}</p>` : nothing}
      <p class="note">A name is given only where a rule that was measured gives it; everything else is shown as unknown. A
        quotation shows what was printed, and leads to the article that prints it.</p>`;
  }
}

const MOST = 12;

function named(sources = [], distinct = sources.length) {
  const first = sources.slice(0, MOST).map(({ id, count: articles }) => `${id} (${count(articles, 'article')})`).join(', ');
  return distinct > MOST ? `${first} and ${number(distinct - MOST)} more` : first;
}

customElements.define('archive-dialog', ArchiveDialog);
