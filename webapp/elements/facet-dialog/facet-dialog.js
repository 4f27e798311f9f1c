import { html, nothing } from 'lit';
import { ask, leave } from '../../api.js';
import { facetRequest, howFiltered } from '../../state.js';
import { FACETS, count, nounOf } from '../../words.js';
import { facetValue, grow } from '../facet-group/facet-group.js';
import { PageElement } from '../page-element.js';
import '../page-dialog/page-dialog.js';

const PAUSE = 150; // milliseconds after the last key before the archive is asked

/** Every value of a facet, with a search inside it that finds any alias. A tick holds at once. */
class FacetDialog extends PageElement {
  static properties = {
    state: { attribute: false }, facet: { attribute: false },
    prefix: { state: true }, sort: { state: true }, answer: { state: true }, problem: { state: true },
  };

  constructor() {
    super();
    this.prefix = '';
    this.sort = 'count';
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.pause);
    leave('facet');
  }

  willUpdate() {
    const path = facetRequest(this.state, this.facet, { prefix: this.prefix, sort: this.sort });
    if (path === this.asked) return;
    const wait = this.asked && this.prefix !== this.askedPrefix ? PAUSE : 0;
    this.asked = path;
    this.askedPrefix = this.prefix;
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.load(path), wait);
  }

  async load(path) {
    try {
      const answer = await ask('facet', path);
      if (answer) this.show(answer);
    } catch (problem) {
      this.problem = problem;
    }
  }

  show(answer) {
    this.answer = answer;
    this.problem = null;
    this.labels ??= new Map();
    for (const { id, label } of answer.values) this.labels.set(id, label);
  }

  render() {
    const { many } = FACETS[this.facet];
    const heading = `${many[0].toUpperCase()}${many.slice(1)}`;
    return html`<page-dialog .heading=${heading} .content=${this.content(many)} .foot=${this.foot()}></page-dialog>`;
  }

  content(many) {
    return html`<div class="facet-find">
        <label><span class="field-label">Find among the ${many}</span>
          <input class="field" type="search" autocomplete="off" .value=${this.prefix}
            @input=${(event) => { this.prefix = event.target.value.trim(); }}></label>
        <label><span class="field-label">Order</span>
          <select class="field" @change=${(event) => { this.sort = event.target.value; }}>
            <option value="count">by number of ${this.state.view}</option><option value="name">by name</option></select></label>
      </div>
      ${this.problem ? html`<p class="note">${this.problem.message} <button class="link-button"
        @click=${() => this.load(this.asked)}>Try again</button></p>` : nothing}
      ${this.answer ? this.values() : nothing}`;
  }

  values() {
    const { answer, facet } = this;
    const none = { id: '_none', count: answer.none ?? 0 };
    const values = answer.none && !this.prefix ? [...answer.values, none] : answer.values;
    if (!values.length) return html`<p class="note">No name here, nor a word of one, begins with “${this.prefix}”.</p>`;
    if (FACETS[facet].tree && !this.prefix && this.sort === 'count') return html`<ul class="facet-tree">${grow(values).map((node) => this.node(node))}</ul>`;
    return html`<ul class="facet-all">${values.map((value) => html`<li>${this.row(value, this.above(value))}</li>`)}</ul>`;
  }

  row(value, under = nothing) {
    const { facet, state } = this;
    return facetValue(this, value, howFiltered(state, facet, value.id), state.view, nothing, under, true);
  }

  /** A class, right above what stands below it. */
  node({ value, children }) {
    return html`<li>${this.row(value)}${children.length ? html`<ul>${children.map((child) => this.node(child))}</ul>` : nothing}</li>`;
  }

  /** The classes that a weapon or an event stands under. */
  above({ path = [] }) {
    const classes = path.slice(0, -1).map((id) => this.labels.get(id)).filter(Boolean);
    return classes.length ? html` <span class="quiet">${classes.join(', ')}</span>` : nothing;
  }

  foot() {
    const { answer, facet } = this;
    const { one, many } = FACETS[facet];
    const shown = answer?.values.length ?? 0;
    return html`<p class="note">${answer ? html`${count(shown, one, many)}${answer.distinct > shown && !this.prefix
      ? ` of ${answer.distinct}; search for the others` : ''}, counted in ${nounOf(this.state.view)}s of this search` : ''}</p>
      <button class="button button-main" @click=${() => this.tell('close-overlay')}>Done</button>`;
  }
}

customElements.define('facet-dialog', FacetDialog);
