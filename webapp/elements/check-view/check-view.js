import { html, nothing } from 'lit';
import { ask, leave } from '../../api.js';
import { style } from '../../lazy.js';
import { contentStands } from '../../navigation.js';
import { quotationRequest } from '../../state.js';
import { speakerOf } from '../../words.js';
import { Narrow, PageElement } from '../page-element.js';
import { ACCEPTED, LIMITS, draftOf, sizeOf } from './draft-file.js';
import { summaryOf } from './finding-view.js';
import './draft-view.js';

await style(new URL('check-view.css', import.meta.url));

const EMPTY = { text: '', speaker: '', draft: false, file: null, finding: null, report: null, checked: null };

let kept = EMPTY; // for the way back to this page; gone when it is closed

/**
 * Checks words of one's own. They are sent in the body of a request and stand in no address, since addresses are kept in
 * histories and logs; only a quotation that the archive holds already can be linked to.
 */
class CheckView extends PageElement {
  static properties = {
    state: { attribute: false }, text: { state: true }, speaker: { state: true }, draft: { state: true }, file: { state: true },
    finding: { state: true }, report: { state: true }, problem: { state: true }, refused: { state: true }, busy: { state: true }, over: { state: true },
  };

  constructor() {
    super();
    this.narrow = new Narrow(this);
    Object.assign(this, kept);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    const { text, speaker, draft, file, finding, report, checked } = this;
    kept = { text, speaker, draft, file, finding, report, checked };
    leave('check');
  }

  willUpdate(changed) {
    if (changed.has('state') && this.state.quotation && this.state.quotation !== this.taken) this.take();
  }

  firstUpdated() {
    contentStands();
  }

  /** A quotation of the archive, checked against the rest of it. */
  async take() {
    this.taken = this.state.quotation;
    try {
      const quotation = await ask('quotation', quotationRequest({ id: this.taken }));
      if (!quotation) return;
      const { known, name } = speakerOf(quotation);
      Object.assign(this, { ...EMPTY, text: quotation.text.text ?? quotation.text, speaker: known ? name : '' });
      await this.check();
    } catch (problem) {
      this.problem = problem;
    }
  }

  render() {
    const { draft, file } = this;
    return html`<main id="content" tabindex="-1" class="page columns checking" @dragover=${this.drag} @dragleave=${this.drag} @drop=${this.drop}>
      <form class=${this.over ? 'dropping' : ''} @submit=${this.submit}>
        <h1 class="visually-hidden">Check a quotation or a draft</h1>
        ${file ? this.chosen(file) : html`<div class="section"><label class="field-label" for="checked">The quotation, or a whole draft</label>
          <textarea class="field" id="checked" rows="9" dir="auto" required .value=${this.text}
            @input=${(event) => { this.text = event.target.value; }}></textarea></div>`}
        <div class="section"><input class="visually-hidden" type="file" id="draft-file" accept=${ACCEPTED} aria-describedby="draft-file-note" @change=${this.choose}>
          <label class="button" for="draft-file">${file ? 'Another file' : 'A draft from a file'}</label>
          <p class="note" id="draft-file-note">${this.over ? html`<b>Let go to check this file.</b>` : html`${LIMITS}.<span class="only-wide"> Or drop it on this page.</span>`}</p>
          ${this.refused ? html`<p class="banner" role="alert">${this.refused}</p>` : nothing}</div>
        ${file ? nothing : html`<fieldset class="section choice"><legend class="field-label">This is</legend>
          ${this.kind(false, 'one quotation')}${this.kind(true, 'a draft with quotations')}</fieldset>`}
        ${draft || file ? nothing : html`<div class="section"><label class="field-label" for="claimed">Who is said to have said it</label>
          <input class="field" id="claimed" autocomplete="off" maxlength="200" .value=${this.speaker} aria-describedby="claimed-note"
            @input=${(event) => { this.speaker = event.target.value; }}>
          <p class="note" id="claimed-note">May be left empty.</p></div>`}
        <button class="button button-main" aria-disabled=${this.busy ? 'true' : 'false'}>${this.busy ? 'Checking…' : 'Check'}</button>
        <p class="note">Nothing you type or choose here is kept or logged, and it stands in no address.</p>
      </form>
      <section class="checked" tabindex="-1" aria-label="What was found" aria-busy=${this.busy ? 'true' : 'false'}>
        <p class="visually-hidden" role="status">${this.says()}</p>${this.result()}</section></main>`;
  }

  kind(draft, name) {
    return html`<label><input type="radio" name="kind" .checked=${this.draft === draft} @change=${() => { this.draft = draft; }}> ${name}</label>`;
  }

  chosen({ name, blob }) {
    return html`<div class="section"><p class="field-label">The draft</p><p><b dir="auto">${name}</b>, ${sizeOf(blob.size)}</p>
      <button class="link-button" type="button" @click=${this.forget}>Type or paste instead</button></div>`;
  }

  async forget() {
    Object.assign(this, { file: null, refused: '' });
    await this.updateComplete;
    this.querySelector('#checked').focus();
  }

  async choose({ target }) {
    if (target.files.length) await this.takeFile([...target.files]);
    target.value = ''; // the same file can be chosen again
  }

  drag(event) {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.over = event.type === 'dragover';
  }

  async drop(event) {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    this.over = false;
    if (await this.takeFile([...event.dataTransfer.files])) await this.submit();
  }

  async takeFile(files) {
    try {
      Object.assign(this, { file: await draftOf(files), refused: '', problem: null });
      return true;
    } catch ({ message }) {
      this.refused = message;
      return false;
    }
  }

  async submit(event) {
    event?.preventDefault();
    if (this.busy) return;
    await this.check();
    await this.updateComplete;
    const found = this.querySelector('.checked');
    found?.focus({ preventScroll: true });
    if (this.narrow.matches) found?.scrollIntoView();
  }

  async check() {
    this.busy = true;
    this.problem = null;
    const { text, speaker, file } = this;
    const draft = this.draft || file;
    const checked = file ?? { blob: new Blob([text], { type: 'text/plain' }) };
    try {
      const answer = draft ? await ask('check', '/check-draft', checked.blob) : await ask('check', '/check', { text, speaker });
      if (answer) Object.assign(this, { finding: draft ? null : answer, report: draft ? answer : null, checked });
    } catch (problem) {
      this.problem = problem;
    } finally {
      this.busy = false;
    }
  }

  /** The result in one sentence, for those who do not see it come. */
  says() {
    const { problem, busy, finding, report } = this;
    if (busy) return 'Checking…';
    if (problem) return problem.message;
    return finding ? summaryOf(finding) : report ? `${report.quotations.length} quotations checked` : '';
  }

  result() {
    const { problem, finding, report, file } = this;
    if (problem) {
      return html`<p class="field-label">${problem.away ? 'The archive does not answer' : problem.title || 'This could not be checked'}</p>
        <p class="note">${problem.message} ${file ? 'The file is still chosen.' : 'What you typed is still here.'}</p>`;
    }
    if (finding) return html`<finding-view .finding=${finding}></finding-view>`;
    if (report) return html`<draft-view .report=${report} .draft=${this.checked}></draft-view>`;
    return html`<div class="principle"><p>Two findings come out, and they are never mixed: what became of the words in this archive, and who
      they are attributed to.</p><p>“Exact” means printed in these words in the articles listed. A difference may be another translation.
      Not in this archive is not the same as not said.</p></div>`;
  }
}

customElements.define('check-view', CheckView);
