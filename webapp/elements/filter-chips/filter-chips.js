import { html, nothing } from 'lit';
import { range } from '../../dates.js';
import { go } from '../../navigation.js';
import { filtersOf, withoutFilters } from '../../state.js';
import { FACETS, count, labelOf } from '../../words.js';
import { cross } from '../parts.js';
import { PageElement } from '../page-element.js';

const NAMES = new Set(['person', 'speaker']);

/** A slug as the name that it was made of, as far as that can be told. */
const spelled = (slug) => slug.split('-').map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join(' ');

/** The filters in force; a click on one takes it away. "or" stands between the values of one facet. */
class FilterChips extends PageElement {
  static properties = { state: { attribute: false }, facets: { attribute: false } };

  render() {
    const { state } = this;
    const filters = filtersOf(state);
    const dated = state.from || state.to;
    const all = filters.length + (dated ? 1 : 0);
    if (!all) return nothing;
    return html`<ul class="chips" aria-label="Filters in force">
      ${filters.map((filter, index) => this.chip(filter, filters[index - 1]))}
      ${dated ? html`<li><button class="chip" @click=${() => this.tell('dates', { from: '', to: '' })}>
        <span class="visually-hidden">Remove date </span><b>${range(state.from, state.to)}</b>${cross}</button></li>` : nothing}
      <li><button class="link-button" @click=${() => go(withoutFilters(state))}>Clear ${count(all, 'filter')}</button></li>
    </ul>`;
  }

  chip({ facet, id, how }, before) {
    const label = this.labelOf(facet, id);
    const remove = () => this.tell('filter', { facet, id, how: 'none' });
    const further = before?.facet === facet && before.how === 'included';
    if (how === 'excluded') {
      return html`<li><button class="chip chip-not" @click=${remove}><span class="visually-hidden">Remove ${FACETS[facet].name} </span>
        <span>not <b>${label}</b></span>${cross}</button></li>`;
    }
    return html`${further ? html`<li class="chip-or">or</li>` : nothing}
      <li><button class="chip" @click=${remove}><span class="visually-hidden">Remove </span>
        <span>${further ? html`<span class="visually-hidden">${FACETS[facet].name}</span>` : FACETS[facet].name} <b>${label}</b></span>${cross}</button></li>`;
  }

  labelOf(facet, id) {
    return labelOf(facet, this.facets?.[facet]?.values.find((value) => value.id === id) ?? { id, label: NAMES.has(facet) && id !== '_none' ? spelled(id) : id });
  }
}

customElements.define('filter-chips', FilterChips);
