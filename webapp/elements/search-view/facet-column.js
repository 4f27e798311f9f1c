import { html, nothing } from 'lit';
import { needing } from '../../lazy.js';
import { FACETS_OF } from '../../state.js';
import { count, nounOf } from '../../words.js';
import { dateInputs } from '../time-histogram/time-histogram.js';
import '../facet-group/facet-group.js';

const CLOSED = new Set(['source', 'language']);

/** The facets: beside the results, or on a phone in a sheet of their own. */
export function facetColumn(host) {
  const { state, answer, narrow } = host;
  if (!narrow.matches) return html`<aside class="facets" aria-label="Narrow the results">${groups(state, answer)}</aside>`;
  if (state.overlay !== 'filters') return nothing;
  const close = (event) => event.target.closest('page-dialog').close();
  return needing(host, 'page-dialog', html`<page-dialog heading="Filters" class="sheet-dialog" .content=${html`
    <div class="facets">
      <div class="facet"><div class="facet-head"><h2>Date</h2></div>${dateInputs(state)}</div>
      ${groups(state, answer)}
    </div>`} .foot=${html`<button class="button button-main" @click=${close}>
      Show ${answer ? count(answer.total, nounOf(state.view)) : 'the results'}</button>`}></page-dialog>`);
}

function groups(state, answer) {
  return html`${FACETS_OF[state.view].map((facet) => (answer?.facets?.[facet] ? html`${
    state.view === 'quotations' && facet === FACETS_OF.articles[0] ? scopeChoice(state) : nothing}<facet-group .facet=${facet} .state=${state}
      .answer=${answer.facets[facet]} .closed=${isClosed(state, facet)}></facet-group>` : nothing))}`;
}

const isClosed = ({ view }, facet) => CLOSED.has(facet) || (view === 'quotations' && FACETS_OF.articles.includes(facet));

/** What a country, person, weapon or event has to be named in. */
function scopeChoice(state) {
  const choose = (event) => event.target.dispatchEvent(new CustomEvent('change-search',
    { detail: { scope: event.target.value }, bubbles: true }));
  return html`<fieldset class="facet choice"><legend>Named in</legend>
    ${[['', 'the quotation or its sentence'], ['article', 'the whole article']].map(([value, says]) => html`<label>
      <input type="radio" name="scope" value=${value} .checked=${state.scope === value} @change=${choose}>${says}</label>`)}
  </fieldset>`;
}

