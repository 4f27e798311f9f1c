import { html, nothing } from 'lit';
import { live } from 'lit-html/directives/live.js';
import { labelOf, nounOf, number } from '../../words.js';
import { minus } from '../icons.js';

const LOOKS = { included: 'value-in', excluded: 'value-out', none: '' };

/**
 * A row of a facet: the box includes, the circled minus excludes. `host` is the element that has the facet and tells
 * of the change.
 */
export function facetValue(host, value, how, of, twist = nothing, under = nothing) {
  const { facet } = host;
  const label = labelOf(facet, value);
  const set = (wanted) => () => host.tell('filter', { facet, id: value.id, how: how === wanted ? 'none' : wanted });
  const noun = value.count === 1 ? nounOf(of) : of;
  return html`<div class="value ${LOOKS[how]} ${value.id === '_none' ? 'value-none' : ''}">${twist}
    <label><input type="checkbox" data-key=${`box ${value.id}`} .checked=${live(how === 'included')} @change=${set('included')}>
      <span class="value-name" dir="auto">${label}${under}</span>
      <span class="value-count">${number(value.count)}<span class="visually-hidden"> ${noun}</span></span></label>
    <button class="value-not" type="button" data-key=${`not ${value.id}`} aria-pressed=${how === 'excluded'}
      aria-label="Exclude ${label}" title="Exclude" @click=${set('excluded')}>${minus}</button>
  </div>`;
}
