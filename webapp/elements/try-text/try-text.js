import { html, nothing } from 'lit';
import { ask } from '../../api.js';
import { confidenceOf, count, relayOf, ruleOf, speakerOf } from '../../words.js';
import { PageElement } from '../page-element.js';

const EXAMPLE = 'The road will open on Friday, Tilda Osgrove said. “Nobody asked the troops,” a driver at the checkpoint '
  + 'complained, but the ministry denied that the date had moved.';

let kept = { text: EXAMPLE, answer: null }; // for the way back to this page; gone when it is closed

/** A text of one's own, read here and now. */
class TryText extends PageElement {
  static properties = { text: { state: true }, answer: { state: true }, problem: { state: true }, busy: { state: true } };

  constructor() {
    super();
    Object.assign(this, kept);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    kept = { text: this.text, answer: this.answer };
  }

  render() {
    return html`<section class="block"><h2>Try your text</h2><div class="trio">
      <form @submit=${this.submit}>
        <label class="field-label" for="try">Paste an article</label>
        <textarea class="field" id="try" rows="9" dir="auto" .value=${this.text} @input=${(event) => { this.text = event.target.value; }}></textarea>
        <div class="row-between"><p class="note">Read here and now; nothing is stored.</p>
          <button class="button button-main" ?disabled=${this.busy}>Find the statements</button></div></form>
      <div aria-live="polite">${this.result()}</div></div></section>`;
  }

  async submit(event) {
    event.preventDefault();
    this.busy = true;
    this.problem = null;
    try {
      this.answer = await ask('annotate', '/annotate', { body: this.text }) ?? this.answer;
    } catch (problem) {
      this.problem = problem;
    } finally {
      this.busy = false;
    }
  }

  result() {
    if (this.problem) return html`<p class="field-label">${this.problem.away ? 'The archive does not answer' : 'This could not be read'}</p>
      <p class="note">${this.problem.message} Your text is still here.</p>`;
    const { answer } = this;
    if (!answer) return html`<p class="note">Every statement will stand here with its speaker, its cue and the rule that found it.</p>`;
    if (answer.annotation === 'language-not-supported') {
      return html`<p class="field-label">No statements</p><p class="note">The language of this text is not annotated yet; so far that is English only.</p>`;
    }
    const quotations = answer.quotations ?? [];
    return html`<p class="field-label">${quotations.length ? count(quotations.length, 'statement') : 'No statements'}</p>
      <ul class="statements">${quotations.map(statement)}</ul>${this.named(answer)}`;
  }

  named({ countries = [], people = [], weapons = [], events = [] }) {
    const lists = [['Countries', countries], ['People', people], ['Weapons', weapons], ['Events', events]]
      .filter(([, list]) => list.length);
    if (!lists.length) return nothing;
    return html`<dl class="facts">${lists.map(([name, list]) => html`<dt>${name}</dt>
      <dd>${list.map(({ id, label }) => label ?? id).join(', ')}</dd>`)}</dl>`;
  }
}

function statement(quotation) {
  const { known, name, role, why } = speakerOf(quotation);
  const { cue, kind, assertion } = quotation;
  const how = [relayOf(quotation), cue?.text && `cue “${cue.text}”`, kind, quotation.rule && `rule: ${ruleOf(quotation)}`, confidenceOf(quotation)];
  return html`<li><p dir="auto">${quotation.text}</p>
    <p><b class=${known ? '' : 'nobody'}>${name}</b>${(known ? role : why) ? `, ${known ? role : why}` : ''}
      ${assertion === 'said' || !assertion ? nothing : html` <span class=${assertion === 'denied' ? 'state state-strong' : 'state'}>${assertion}</span>`}
      <span class="quiet">– ${how.filter(Boolean).join(' – ')}</span></p></li>`;
}

customElements.define('try-text', TryText);
