const PAUSE = 500; // milliseconds after the last arrow key before the range is asked for

/**
 * The chosen range of a histogram's buckets, as [first, last], both inclusive. While it is dragged or moved by keys it
 * lives here; when it is let go the element tells `dates`, and from then on it stands in the address.
 */
export class Brush {
  #host;
  #draft = null;
  #anchor = null;
  #pressed = 0;
  #held = false;
  #timer;

  constructor(host) {
    this.#host = host;
  }

  /** The range that is drawn. */
  get chosen() {
    return this.#draft ?? this.#fromDates();
  }

  get active() {
    return Boolean(this.#draft || this.#host.from || this.#host.to);
  }

  forget() {
    if (this.#anchor === null) this.#draft = null;
  }

  down = (event) => {
    if (event.button) return;
    const [first, last] = this.chosen;
    this.#pressed = this.#indexAt(event);
    const side = event.target.closest('[data-side]')?.dataset.side;
    this.#anchor = side === '0' ? last : side === '1' ? first : this.#pressed;
    this.#held = Boolean(side);
    if (!side) this.#draw([this.#anchor, this.#anchor]);
    event.currentTarget.setPointerCapture(event.pointerId);
  };

  move = (event) => {
    if (this.#anchor === null) return;
    const index = this.#indexAt(event);
    if (this.#held && index === this.#pressed) return;
    this.#held = false;
    this.#draw([Math.min(index, this.#anchor), Math.max(index, this.#anchor)]);
  };

  /** A handle that was pressed and not dragged was meant as the bar under it. */
  up = () => {
    if (this.#anchor === null) return;
    this.#anchor = null;
    if (this.#held) this.#draw([this.#pressed, this.#pressed]);
    this.#held = false;
    this.commit();
  };

  cancel = () => {
    this.#anchor = null;
    this.#draw(null);
  };

  key = (event) => {
    const side = Number(event.currentTarget.dataset.side);
    const range = [...this.chosen];
    const end = this.#host.buckets.length - 1;
    const moves = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -6, PageUp: 6, Home: -Infinity, End: Infinity };
    if (event.key === 'Enter') this.commit();
    if (!(event.key in moves)) return;
    event.preventDefault();
    const [low, high] = side ? [range[0], end] : [0, range[1]];
    range[side] = Math.min(high, Math.max(low, range[side] + moves[event.key]));
    this.#draw(range);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.commit, PAUSE);
  };

  commit = () => {
    clearTimeout(this.#timer);
    if (!this.#draft || this.#anchor !== null) return;
    const { buckets } = this.#host;
    const [first, last] = this.#draft;
    const all = first === 0 && last === buckets.length - 1;
    const dates = all ? { from: '', to: '' } : { from: buckets[first].from, to: buckets[last].to };
    if (dates.from === this.#host.from && dates.to === this.#host.to) this.#draw(null);
    else this.#host.tell('dates', dates);
  };

  #draw(range) {
    this.#draft = range;
    this.#host.requestUpdate();
  }

  #indexAt({ clientX }) {
    const { left, width } = this.#host.querySelector('svg').getBoundingClientRect();
    const { length } = this.#host.buckets;
    return Math.min(length - 1, Math.max(0, Math.floor((clientX - left) / width * length)));
  }

  #fromDates() {
    const { buckets, from, to } = this.#host;
    const end = buckets.length - 1;
    const first = from ? buckets.findIndex((bucket) => bucket.to >= from) : 0;
    const last = to ? buckets.findLastIndex((bucket) => bucket.from <= to) : end;
    const low = first < 0 ? end : first;
    return [low, Math.max(low, last)];
  }
}
