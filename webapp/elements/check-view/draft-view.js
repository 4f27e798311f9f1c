import { html, nothing } from 'lit';
import { stream } from '../../api.js';
import { count } from '../../words.js';
import { save } from '../export-dialog/download.js';
import { PageElement } from '../page-element.js';
import { down } from '../parts.js';
import { CLOSE, WORDS, placeOf, speakerSaid, wordsSaid } from './finding-view.js';

const FORMATS = [['json', 'JSON'], ['md', 'Markdown'], ['html', 'HTML']];
const KINDS = { direct: 'in quotation marks', mixed: 'partly in quotation marks', indirect: 'reported speech' };

/** Every quotation of a draft with its findings, and the report as a file. `draft` is {name, blob} as it was sent. */
class DraftView extends PageElement {
  static properties = { report: { attribute: false }, draft: { attribute: false }, saving: { state: true }, failed: { state: true } };

  render() {
    const { report, draft } = this;
    const { quotations, notChecked } = report;
    if (report.annotation === 'language-not-supported') {
      return html`<p class="field-label">No quotations</p><p class="note">The language of this draft is not read for quotations yet; so far that is English only.</p>`;
    }
    if (!quotations.length && !notChecked) return html`<p class="field-label">No quotations</p><p class="note">No quotation was found in the draft.</p>`;
    const counts = Object.entries(report.counts).filter(([, many]) => many).map(([verdict, many]) => `${many} ${WORDS[verdict].toLowerCase()}`);
    return html`<section class="section"><h2>${count(quotations.length + notChecked, 'quotation')} in ${draft.name ? html`<bdi>${draft.name}</bdi>` : 'the draft'}</h2>
        <p>${[...counts, ...notChecked ? [`${notChecked} not checked`] : []].join(', ')}.${notChecked ? ' Check the rest of the draft by itself.' : ''}</p>
        <p class="panel-tools">${FORMATS.map(([format, name]) => html`<button class="button" type="button"
          aria-disabled=${this.saving === format ? 'true' : 'false'} @click=${() => this.download(format)}>Report as ${name}</button>`)}</p>
        ${this.failed ? html`<p class="note" role="alert">The report could not be fetched: ${this.failed} Nothing is lost; try again.</p>` : nothing}</section>
      <ol class="draft">${quotations.map((one) => this.one(one))}</ol>
      <p class="principle">${report.notes.join(' ')}</p>`;
  }

  one({ checked, speaker, kind, finding, why }) {
    const best = finding?.matches[0];
    const who = finding && finding.attribution.verdict !== 'not-asked' && best ? `; ${speakerSaid(finding).toLowerCase()}` : '';
    return html`<li><details><summary><span class="draft-words" dir="auto">${checked}</span><span class="chevron">${down}</span>
        <span><b>${finding ? wordsSaid(finding) : 'Not checked'}</b>${who}</span>
        <span class="note">${speaker ?? html`<i>Unknown speaker</i>`}, ${KINDS[kind]}${best ? html`. ${CLOSE.has(best.words) ? 'To cite' : 'Nearest'}: <bdi>${placeOf(best.article)}</bdi>` : nothing}</span></summary>
      ${finding ? html`<finding-view .finding=${finding} within></finding-view>` : html`<p class="note">${why}</p>`}</details></li>`;
  }

  async download(format) {
    if (this.saving) return;
    Object.assign(this, { saving: format, failed: '' });
    try {
      const response = await stream(`/check-draft?format=${format}`, new AbortController().signal, this.draft.blob);
      save(await response.blob(), `${(this.draft.name ?? 'draft').replace(/\.[^.]*$/, '')}-check.${format}`);
    } catch (problem) {
      this.failed = problem.message;
    } finally {
      this.saving = '';
    }
  }
}

customElements.define('draft-view', DraftView);
