import { html } from 'lit';
import { ask } from '../../api.js';
import { go } from '../../navigation.js';
import { speakersRequest } from '../../state.js';
import { count } from '../../words.js';
import { PageElement } from '../page-element.js';

const SHOWN = 20;
let pickers = 0;

/** A field to find one more speaker for a page that compares. */
class SpeakerPicker extends PageElement {
  static properties = { state: { attribute: false }, label: {}, button: {}, found: { state: true }, says: { state: true } };

  constructor() {
    super();
    this.list = `speakers-${++pickers}`;
    this.found = [];
  }

  async look(name) {
    const answer = await ask(this.list, speakersRequest({ q: name }, SHOWN)).catch(() => null);
    if (answer) this.found = answer.speakers;
    return answer?.speakers ?? [];
  }

  async choose(event) {
    event.preventDefault();
    const name = new FormData(event.target).get('name').trim();
    if (!name) return;
    const found = await this.look(name);
    const fold = (text) => text.toLowerCase();
    const one = found.find((speaker) => fold(speaker.name) === fold(name)) ?? found[0];
    const chosen = this.state.filters.speaker ?? [];
    if (one) go({ ...this.state, filters: { ...this.state.filters, speaker: [...chosen, one.id] } });
    else this.says = `Nobody called “${name}” speaks in this archive. A part of the name may be enough, from its beginning.`;
  }

  render() {
    return html`<form @submit=${(event) => this.choose(event)}><label><span class="field-label">${this.label}</span>
        <input class="field" name="name" list=${this.list} autocomplete="off" maxlength="200" @input=${({ target }) => this.look(target.value.trim())}></label>
        <datalist id=${this.list}>${this.found.map(({ name, quotations }) => html`<option value=${name}>${count(quotations, 'statement')}</option>`)}</datalist>
        <button class="button">${this.button ?? 'Compare'}</button></form><p class="note" role="status">${this.says ?? ''}</p>`;
  }
}

customElements.define('speaker-picker', SpeakerPicker);
