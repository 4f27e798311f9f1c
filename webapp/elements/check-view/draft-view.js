import { html, nothing } from 'lit';
import { stream } from '../../api.js';
import { count } from '../../words.js';
import { save } from '../export-dialog/download.js';
import { PageElement } from '../page-element.js';

const FORMATS = [['json', 'JSON'], ['md', 'Markdown'], ['html', 'HTML']];

/** Every quotation of a draft with its findings, and the report as a file. */
class DraftView extends PageElement {
  static properties = { report: { attribute: false }, text: { attribute: false }, failed: { state: true } };

  render() {
    const { report } = this;
    const { quotations } = report;
    if (report.annotation === 'language-not-supported') {
      return html`<p class="field-label">No quotations</p><p class="note">The language of this draft is not read for quotations yet; so far that is English only.</p>`;
    }
    if (!quotations.length) return html`<p class="field-label">No quotations</p><p class="note">No quotation was found in the draft.</p>`;
    const counts = Object.entries(report.counts).filter(([, many]) => many).map(([verdict, many]) => `${many} ${verdict.replace('-', ' ')}`);
    return html`<section class="section"><h2>${count(quotations.length, 'quotation')} in the draft</h2>
        <p>${counts.join(', ')}.${report.notChecked ? ` ${count(report.notChecked, 'more')} not checked.` : ''}</p>
        <p class="panel-tools">${FORMATS.map(([format, name]) => html`<button class="button" type="button"
          @click=${() => this.download(format)}>Report as ${name}</button>`)}</p>
        ${this.failed ? html`<p class="note" role="alert">The report could not be fetched.</p>` : nothing}</section>
      <ol class="draft">${quotations.map((one) => this.one(one))}</ol>`;
  }

  one({ checked, speaker, kind, finding, why }) {
    return html`<li><details><summary><span class="draft-words" dir="auto">${checked}</span>
        <span class="note">${speaker ?? html`<i>Unknown speaker</i>`}, ${kind}: <b>${finding ? finding.words.verdict.replace('-', ' ') : 'not checked'}</b>${
          finding && finding.attribution.verdict !== 'not-asked' ? html`, ${finding.attribution.verdict} speaker` : nothing}</span></summary>
      ${finding ? html`<finding-view .finding=${finding}></finding-view>` : html`<p class="note">${why}</p>`}</details></li>`;
  }

  async download(format) {
    this.failed = false;
    try {
      const response = await stream(`/check-draft?format=${format}`, new AbortController().signal, { text: this.text });
      save(await response.blob(), `draft-check.${format}`);
    } catch {
      this.failed = true;
    }
  }
}

customElements.define('draft-view', DraftView);
