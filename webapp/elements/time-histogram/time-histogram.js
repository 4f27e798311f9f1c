import { html, nothing, svg } from 'lit';
import { range, shortDate } from '../../dates.js';
import { href } from '../../state.js';
import { count, nounOf, number } from '../../words.js';
import { PageElement } from '../page-element.js';
import { BASE, HEIGHT, axisLabels, niceLine, yOf } from './axis.js';
import { Brush } from './brush.js';

/**
 * Articles or quotations over time. A drag, the arrow keys on either handle, or the date inputs choose a range; bars
 * are drawn in percent of the width and in px of the height, so the text never scales.
 */
class TimeHistogram extends PageElement {
  static properties = {
    answer: { attribute: false }, state: { attribute: false }, of: {}, narrow: { attribute: false },
    from: {}, to: {}, tabled: { state: true },
  };

  constructor() {
    super();
    this.brush = new Brush(this);
  }

  willUpdate(changed) {
    if (changed.has('from') || changed.has('to') || changed.has('answer')) this.brush.forget();
  }

  get buckets() {
    return this.answer.buckets;
  }

  render() {
    const { interval } = this.answer;
    const highest = Math.max(...this.buckets.map((bucket) => bucket.count), 1);
    const line = niceLine(highest);
    return html`<figure class="histogram">
      <figcaption>${capital(this.of)} a ${interval}${line ? `; the line is at ${count(line, nounOf(this.of))}` : ''}</figcaption>
      <svg height="100" role="group" aria-label="${capital(this.of)} a ${interval}, ${this.span()}"
        @pointerdown=${this.brush.down} @pointermove=${this.brush.move} @pointerup=${this.brush.up}
        @pointercancel=${this.brush.cancel}>
        ${this.drawing(highest, line)}</svg>
      ${this.below()}
      ${this.tabled ? this.table() : nothing}
    </figure>`;
  }

  drawing(highest, line) {
    const n = this.buckets.length;
    const at = (index) => `${(100 * index / n).toFixed(3)}%`;
    const [first, last] = this.brush.chosen;
    const brushed = this.brush.active;
    return svg`
      <rect class="ground" width="100%" height=${HEIGHT} />
      ${brushed ? svg`<rect class="brush" x=${at(first)} width=${at(last - first + 1)} y="0" height=${BASE} />` : nothing}
      ${line ? svg`<line class="grid" x1="0" x2="100%" y1=${yOf(line, highest)} y2=${yOf(line, highest)} />` : nothing}
      ${this.buckets.map((bucket, index) => (bucket.count ? svg`<rect x=${at(index + 0.09)} width=${at(0.82)}
        class=${brushed && index >= first && index <= last ? 'bar bar-in' : 'bar'}
        y=${yOf(bucket.count, highest)} height=${BASE - yOf(bucket.count, highest)} aria-hidden="true"><title>${range(bucket.from, bucket.to)}: ${count(bucket.count, nounOf(this.of))}</title></rect>` : nothing))}
      <line class="axis" x1="0" x2="100%" y1="76.5" y2="76.5" />
      ${axisLabels(this.buckets).map(({ index, text, year, end }) => svg`<text class=${year ? 'year' : ''} x=${at(index)} y="92"
        text-anchor=${end ? 'end' : 'start'}>${text}</text>`)}
      ${this.handle(first, 'First', at(first), 0)}${this.handle(last, 'Last', at(last + 1), 1)}`;
  }

  handle(index, which, x, side) {
    const { from, to } = this.buckets[index];
    return svg`<svg x=${x} overflow="visible"><g class="handle-hold" role="slider" tabindex="0" data-side=${side}
      aria-label="${which} ${this.answer.interval}" aria-valuemin="0" aria-valuemax=${this.buckets.length - 1}
      aria-valuenow=${index} aria-valuetext=${range(from, to)} @keydown=${this.brush.key} @blur=${this.brush.commit}>
      <rect class="handle-room" x="-12" y="15" width="24" height="46" />
      <line class="edge-line" x1="0" x2="0" y1="0" y2="76" /><rect class="handle" x="-4" y="27" width="8" height="22" rx="2" />
      <path class="edge-line" d="M-1.5 34v8M1.5 34v8" stroke-width="1" /></g></svg>`;
  }

  below() {
    const all = this.buckets.reduce((sum, bucket) => sum + bucket.count, 0);
    const { interval, undated } = this.answer;
    const says = `${count(this.buckets.length, interval)}, ${count(all, nounOf(this.of))}${undated ? `; ${number(undated)} undated` : ''}`;
    return html`<div class="range">
      ${this.narrow ? nothing : dateInputs(this.state)}
      <span class="range-note"><span class="quiet">${says}</span>
        ${this.narrow ? html`<a class="link-button" href=${href({ ...this.state, overlay: 'filters' })}>Set dates</a>` : nothing}
        <button class="link-button" type="button" aria-expanded=${Boolean(this.tabled)}
          @click=${() => { this.tabled = !this.tabled; }}>${this.tabled ? 'Hide the table' : 'Show as a table'}</button></span>
    </div>`;
  }

  table() {
    return html`<div class="histogram-table" tabindex="0" role="region" aria-label="The same as a table"><table>
      <thead><tr><th scope="col">From</th><th scope="col">to</th><th scope="col">${capital(this.of)}</th></tr></thead>
      <tbody>${this.buckets.map((bucket) => html`<tr><td>${shortDate(bucket.from)}</td><td>${shortDate(bucket.to)}</td>
        <td>${number(bucket.count)}</td></tr>`)}</tbody></table></div>`;
  }

  span() {
    return range(this.buckets[0].from, this.buckets.at(-1).to);
  }
}

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
    <label>From <input type="date" .value=${from} max="9999-12-31" @change=${set('from')}></label>
    <label>to <input type="date" .value=${to} max="9999-12-31" @change=${set('to')}></label></div>`;
}

const capital = (word) => word[0].toUpperCase() + word.slice(1);

customElements.define('time-histogram', TimeHistogram);
