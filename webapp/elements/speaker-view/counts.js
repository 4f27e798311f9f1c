// Tables of counts. The table is the chart: a bar stands beside each number and says nothing that the number does not.
import { html, nothing, svg } from 'lit';
import { href } from '../../state.js';
import { number } from '../../words.js';

/** One bar a count, in percent of the highest. */
export const bars = (counts, highest) => html`<td class="bar-cell" aria-hidden="true"><svg width="100%" height=${counts.length * 8}>${counts
  .map((count, index) => svg`<rect class="bar-${index + 1}" x="0" y=${index * 8} height="6" width="${highest ? (100 * count / highest).toFixed(2) : 0}%" />`)}</svg></td>`;

/**
 * A table of values and how many statements have each.
 * @param rows {label, count, state, about, note}; `state` is the page that the number leads to, `about` the one that the label leads to
 */
export function counts(caption, rows, { head = '', note = '', more = 0, noun = 'Statements' } = {}) {
  if (!rows.length) return nothing;
  const highest = Math.max(...rows.map((row) => row.count));
  return html`<table class="counts"><caption>${caption}${note ? html`<span class="note">${note}</span>` : nothing}</caption>
    <thead><tr><th scope="col">${head || caption}</th><td class="bar-cell"></td><th scope="col" class="count">${noun}</th></tr></thead>
    <tbody>${rows.map(({ label, count, state, about, note: says }) => html`<tr>
      <th scope="row" dir="auto">${about ? html`<a href=${href(about)}>${label}</a>` : label}${says ? html` <span class="quiet">${says}</span>` : nothing}</th>
      ${bars([count], highest)}<td class="count">${state ? html`<a href=${href(state)}>${number(count)}</a>` : number(count)}</td></tr>`)}
      ${more > 0 ? html`<tr><td colspan="3" class="note">and ${number(more)} more</td></tr>` : nothing}</tbody></table>`;
}
