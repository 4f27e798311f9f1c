import { html, nothing } from 'lit';
import { repeat } from 'lit-html/directives/repeat.js';
import { howFiltered, href } from '../../state.js';
import { FACETS, count } from '../../words.js';
import { down, right } from '../icons.js';
import { PageElement } from '../page-element.js';
import { facetValue } from './facet-value.js';
import { grow } from './tree.js';

const SHOWN = 8;

/** One facet: its values with their counts, as a list or as a tree. */
class FacetGroup extends PageElement {
  static properties = {
    facet: { attribute: false }, state: { attribute: false }, answer: { attribute: false }, closed: { attribute: false },
    twisted: { state: true },
  };

  constructor() {
    super();
    this.twisted = new Map(); // nodes of the tree that were opened or closed by hand
  }

  willUpdate() {
    this.focused = this.contains(document.activeElement) ? document.activeElement.dataset.key : null;
  }

  /** Drawing in a new order moves rows, and a moved box loses the focus: it is given back. */
  updated() {
    const lost = this.focused && !this.contains(document.activeElement);
    if (lost) this.querySelector(`[data-key="${CSS.escape(this.focused)}"]`)?.focus();
  }

  render() {
    const { facet, answer } = this;
    const { name, many, one, brief = many, tree } = FACETS[facet];
    const chosen = Boolean(this.state.filters[facet]);
    const empty = !answer.values.length && !answer.none;
    if (empty && !chosen) return nothing;
    const unit = this.closed && !chosen ? count(answer.distinct ?? answer.values.length, one, brief) : this.state.view;
    return html`<details class="facet" ?open=${!this.closed || chosen}>
      <summary><h2>${name}</h2><span class="unit">${unit}</span><span class="chevron">${down}</span></summary>
      ${tree ? this.tree() : this.list()}
    </details>`;
  }

  list() {
    const { facet, answer } = this;
    const values = answer.values.filter((value, index) => index < SHOWN || this.how(value) !== 'none');
    return html`<ul>${repeat(values, ({ id }) => id, (value) => html`<li>${this.row(value)}</li>`)}${this.none()}</ul>
      ${this.more((answer.distinct ?? answer.values.length) > values.length, answer.distinct, facet)}`;
  }

  tree() {
    const { facet, answer } = this;
    const roots = grow(answer.values);
    const shown = roots.filter((node, index) => index < SHOWN || this.holdsChosen(node));
    return html`<ul class="tree">${repeat(shown, (node) => node.value.id, (node) => this.node(node))}${this.none(true)}</ul>
      ${this.more(roots.length > shown.length || (answer.distinct ?? 0) > answer.values.length, answer.distinct, facet)}`;
  }

  node({ value, children }) {
    const open = this.twisted.get(value.id) ?? children.some((child) => this.holdsChosen(child));
    const twist = children.length ? html`<button class="twist" aria-expanded=${open}
      aria-label="${value.label ?? value.id}: kinds" @click=${() => this.twist(value.id, !open)}>${open ? down : right}</button>`
      : html`<span class="twist-gap"></span>`;
    return html`<li>${this.row(value, twist)}${open && children.length ? html`<ul class="tree">
      ${repeat(children, (child) => child.value.id, (child) => this.node(child))}</ul>` : nothing}</li>`;
  }

  twist(id, open) {
    this.twisted = new Map(this.twisted).set(id, open);
  }

  none(inTree = false) {
    const value = { id: '_none', count: this.answer.none ?? 0 };
    if (!value.count && this.how(value) === 'none') return nothing;
    return html`<li>${this.row(value, inTree ? html`<span class="twist-gap"></span>` : nothing)}</li>`;
  }

  row(value, twist = nothing) {
    return facetValue(this, value, this.how(value), this.state.view, twist);
  }

  how(value) {
    return howFiltered(this.state, this.facet, value.id);
  }

  holdsChosen({ value, children }) {
    return this.how(value) !== 'none' || children.some((child) => this.holdsChosen(child));
  }

  more(wanted, distinct, facet) {
    if (!wanted) return nothing;
    const { one, many } = FACETS[facet];
    return html`<p class="facet-more"><a class="link-button"
      href=${href({ ...this.state, overlay: `all-${facet}` })}>Show all ${distinct ? count(distinct, one, many) : many}</a></p>`;
  }
}

customElements.define('facet-group', FacetGroup);
