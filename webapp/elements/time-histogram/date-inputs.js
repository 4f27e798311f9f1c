import { html } from 'lit';
import { live } from 'lit-html/directives/live.js';

const EARLIEST = '1800-01-01'; // a year that is still being typed (0002, 0020, 0202) is no year yet

/** The two dates of the filter; either may stay open. */
export function dateInputs({ from, to }) {
  const set = (name) => ({ target }) => {
    const { value } = target;
    if (value && value < EARLIEST) return;
    const dates = { from, to, [name]: value };
    if (dates.from && dates.to && dates.from > dates.to) dates[name === 'from' ? 'to' : 'from'] = value;
    target.dispatchEvent(new CustomEvent('dates', { detail: dates, bubbles: true }));
  };
  return html`<div class="dates">
    <label>From <input type="date" .value=${live(from)} max="9999-12-31" @change=${set('from')}></label>
    <label>to <input type="date" .value=${live(to)} max="9999-12-31" @change=${set('to')}></label></div>`;
}
