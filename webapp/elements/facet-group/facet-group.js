import { html, nothing } from 'lit';
import { howFiltered, href, tellsOf, valueOverlay } from '../../state.js';
import { FACETS, count, labelOf, nounOf, number } from '../../words.js';
import { about, down, minus, right } from '../parts.js';
import { PageElement } from '../page-element.js';

const SHOWN = 8;

/** One facet: its values with their counts, as a list or as a tree. */
class FacetGroup extends PageElement {
  static properties = {
    facet: { attribute: false }, state: { attribute: false }, answer: { attribute: false }, closed: { attribute: false },
    twisted: { state: true }, telling: { state: true },
  };

  constructor() {
    super();
    this.twisted = new Map(); // nodes of the tree that were opened or closed by hand
  }

  willUpdate() {
    this.focused = this.contains(document.activeElement) ? document.activeElement.dataset.key : null;
  }

  /** Rows are drawn in the order of the new counts: the focus follows its value. */
  updated() {
    if (!this.focused || document.activeElement?.dataset.key === this.focused) return;
    this.querySelector(`[data-key="${CSS.escape(this.focused)}"]`)?.focus();
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
    return html`<ul>${values.map((value) => html`<li>${this.row(value)}</li>`)}${this.none()}</ul>
      ${this.more((answer.distinct ?? answer.values.length) > values.length, answer.distinct, facet)}`;
  }

  tree() {
    const { facet, answer } = this;
    const roots = grow(answer.values);
    const shown = roots.filter((node, index) => index < SHOWN || this.holdsChosen(node));
    return html`<ul class="tree">${shown.map((node) => this.node(node))}${this.none(true)}</ul>
      ${this.more(roots.length > shown.length || (answer.distinct ?? 0) > answer.values.length, answer.distinct, facet)}`;
  }

  node({ value, children }) {
    const open = this.twisted.get(value.id) ?? children.some((child) => this.holdsChosen(child));
    const twist = children.length ? html`<button class="twist" aria-expanded=${open}
      aria-label="${value.label ?? value.id}: kinds" @click=${() => this.twist(value.id, !open)}>${open ? down : right}</button>`
      : html`<span class="twist-gap"></span>`;
    return html`<li>${this.row(value, twist)}${open && children.length ? html`<ul class="tree">
      ${children.map((child) => this.node(child))}</ul>` : nothing}</li>`;
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
    return facetValue(this, value, this.how(value), this.state.view, twist, nothing, this.telling);
  }

  how(value) {
    return howFiltered(this.state, this.facet, value.id);
  }

  holdsChosen({ value, children }) {
    return this.how(value) !== 'none' || children.some((child) => this.holdsChosen(child));
  }

  more(wanted, distinct, facet) {
    const told = tellsOf(facet);
    if (!wanted && !told) return nothing;
    const { one, many } = FACETS[facet];
    return html`<p class="facet-more">${wanted ? html`<a class="link-button"
      href=${href({ ...this.state, overlay: `all-${facet}` })}>Show all ${distinct ? count(distinct, one, many) : many}</a>` : nothing}
      ${told ? html`<button class="link-button quiet" type="button" aria-pressed=${Boolean(this.telling)} title="Or press i on a value"
        @click=${() => { this.telling = !this.telling; }}>About each</button>` : nothing}</p>`;
  }
}

const LOOKS = { included: 'value-in', excluded: 'value-out', none: '' };

/**
 * A row of a facet: the box includes, the circled minus excludes. `host` is the element that has the facet and tells
 * of the change. A chosen value leads to what it is, and so does each where that was asked for (`always`).
 */
export function facetValue(host, value, how, of, twist = nothing, under = nothing, always = false) {
  const { facet } = host;
  const label = labelOf(facet, value);
  const set = (wanted) => () => host.tell('filter', { facet, id: value.id, how: how === wanted ? 'none' : wanted });
  const noun = value.count === 1 ? nounOf(of) : of;
  return html`<div class="value ${LOOKS[how]} ${value.id === '_none' ? 'value-none' : ''}" data-about=${valueOverlay(facet, value.id) || nothing}>${twist}
    <label><input type="checkbox" data-key=${`box ${value.id}`} .checked=${how === 'included'} @change=${set('included')}>
      <span class="value-name" dir="auto">${label}${under}</span>
      <span class="value-count">${number(value.count)}<span class="visually-hidden"> ${noun}</span></span></label>
    ${always || how !== 'none' ? aboutLink(host, value, label) : nothing}
    <button class="value-not" type="button" data-key=${`not ${value.id}`} aria-pressed=${how === 'excluded'}
      aria-label="Exclude ${label}" title="Exclude" @click=${set('excluded')}>${minus}</button>
  </div>`;
}

function aboutLink({ state, facet }, { id }, label) {
  const overlay = valueOverlay(facet, id);
  return overlay ? html`<a class="value-about" href=${href({ ...state, overlay })} aria-label="About ${label}" title="What this is">${about}</a>` : nothing;
}

/**
 * A tree from a flat list of values, each with the `path` of ids that leads to it. A value hangs under the nearest
 * ancestor that the list holds. Within a node the order of the list stays.
 * @returns nodes {value, children}
 */
export function grow(values) {
  const nodes = new Map(values.map((value) => [value.id, { value, children: [] }]));
  const roots = [];
  for (const { value, children } of nodes.values()) {
    const ancestors = (value.path ?? []).slice(0, -1).reverse();
    const parent = ancestors.map((id) => nodes.get(id)).find(Boolean);
    (parent ? parent.children : roots).push({ value, children });
  }
  return roots;
}

customElements.define('facet-group', FacetGroup);
