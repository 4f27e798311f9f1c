import { html, nothing } from 'lit';
import { ask, leave } from '../../api.js';
import { style } from '../../lazy.js';
import { contentStands } from '../../navigation.js';
import { quotationRequest } from '../../state.js';
import { speakerOf } from '../../words.js';
import { PageElement } from '../page-element.js';
import './finding-view.js';
import './draft-view.js';

await style(new URL('check-view.css', import.meta.url));

const EMPTY = { text: '', speaker: '', draft: false, finding: null, report: null, checked: '' };

let kept = EMPTY; // for the way back to this page; gone when it is closed

/**
 * Checks words of one's own. They are sent in the body of a request and stand in no address, since addresses are kept in
 * histories and logs; only a quotation that the archive holds already can be linked to.
 */
class CheckView extends PageElement {
  static properties = {
    state: { attribute: false }, text: { state: true }, speaker: { state: true }, draft: { state: true },
    finding: { state: true }, report: { state: true }, problem: { state: true }, busy: { state: true },
  };

  constructor() {
    super();
    Object.assign(this, kept);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    const { text, speaker, draft, finding, report, checked } = this;
    kept = { text, speaker, draft, finding, report, checked };
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
    return html`<main id="content" tabindex="-1" class="page columns checking">
      <form @submit=${this.submit}>
        <h1 class="visually-hidden">Check a quotation or a draft</h1>
        <div class="section"><label class="field-label" for="checked">The quotation, or a whole draft</label>
          <textarea class="field" id="checked" rows="9" dir="auto" required .value=${this.text}
            @input=${(event) => { this.text = event.target.value; }}></textarea></div>
        <fieldset class="section choice"><legend class="field-label">This is</legend>
          ${this.kind(false, 'one quotation')}${this.kind(true, 'a draft with quotations')}</fieldset>
        ${this.draft ? nothing : html`<div class="section"><label class="field-label" for="claimed">Who is said to have said it</label>
          <input class="field" id="claimed" autocomplete="off" .value=${this.speaker} aria-describedby="claimed-note"
            @input=${(event) => { this.speaker = event.target.value; }}>
          <p class="note" id="claimed-note">May be left empty.</p></div>`}
        <button class="button button-main" ?disabled=${this.busy}>Check</button>
        <p class="note">Nothing you type here is kept or logged, and it stands in no address.</p>
      </form>
      <div aria-live="polite" aria-busy=${this.busy ? 'true' : 'false'}>${this.result()}</div></main>`;
  }

  kind(draft, name) {
    return html`<label><input type="radio" name="kind" .checked=${this.draft === draft} @change=${() => { this.draft = draft; }}> ${name}</label>`;
  }

  async submit(event) {
    event.preventDefault();
    await this.check();
  }

  async check() {
    this.busy = true;
    this.problem = null;
    const { text, speaker, draft } = this;
    try {
      const answer = draft ? await ask('check', '/check-draft', { text }) : await ask('check', '/check', { text, speaker });
      if (answer) Object.assign(this, { finding: draft ? null : answer, report: draft ? answer : null, checked: text });
    } catch (problem) {
      this.problem = problem;
    } finally {
      this.busy = false;
    }
  }

  result() {
    const { problem, finding, report } = this;
    if (problem) {
      return html`<p class="field-label">${problem.away ? 'The archive does not answer' : 'This could not be checked'}</p>
        <p class="note">${problem.message} What you typed is still here.</p>`;
    }
    if (finding) return html`<finding-view .finding=${finding}></finding-view>`;
    if (report) return html`<draft-view .report=${report} .text=${this.checked}></draft-view>`;
    return html`<div class="principle"><p>Two findings come out, and they are never mixed: what became of the words in this archive, and who
      they are attributed to.</p><p>“Exact” means printed in these words in the articles listed. A difference may be another translation.
      Not in this archive is not the same as not said.</p></div>`;
  }
}

customElements.define('check-view', CheckView);
