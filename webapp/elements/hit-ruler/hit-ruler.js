import { html, nothing, svg } from 'lit';
import { PageElement } from '../page-element.js';

/** A tick for each hit at its true place in the article, and an outline of what is on the screen. */
class HitRuler extends PageElement {
  static properties = { hits: { attribute: false }, hit: { attribute: false }, ticks: { state: true }, view: { state: true } };

  constructor() {
    super();
    this.ticks = [];
    this.view = { top: 0, height: 0 };
    this.look = () => { this.view = this.visible(); };
  }

  connectedCallback() {
    super.connectedCallback();
    this.sizes = new ResizeObserver(() => this.measure());
    this.sizes.observe(this.closest('.article'));
    addEventListener('scroll', this.look, { passive: true });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.sizes.disconnect();
    removeEventListener('scroll', this.look);
  }

  updated(changed) {
    if (changed.has('hits')) this.measure();
  }

  measure() {
    const article = this.closest('.article');
    if (!article) return;
    const { top, height } = article.getBoundingClientRect();
    const places = new Map();
    for (const mark of article.querySelectorAll('mark[data-hit]')) {
      const number = Number(mark.dataset.hit);
      if (places.has(number)) continue;
      const box = mark.getBoundingClientRect();
      places.set(number, (box.top + box.height / 2 - top) / height);
    }
    this.ticks = [...places];
    this.look();
  }

  /** The visible part, in shares of the article. */
  visible() {
    const { top, height } = this.closest('.article').getBoundingClientRect();
    const first = Math.max(0, -top);
    const last = Math.min(height, innerHeight - top);
    return { top: first / height, height: Math.max(0, last - first) / height };
  }

  render() {
    if (!this.hits) return nothing;
    const share = (value) => `${(value * 100).toFixed(2)}%`;
    return html`<div class="ruler" aria-hidden="true" @click=${this.jump}><svg>
      <rect class="track" width="100%" height="100%" />
      ${this.ticks.map(([number, at]) => svg`<rect class=${number === this.hit ? 'tick tick-here' : 'tick'} y=${share(at)}
        x=${number === this.hit ? '0' : '8%'} width=${number === this.hit ? '100%' : '84%'} height=${number === this.hit ? 4 : 2.5} />`)}
      <rect class="view" x="0.5" width="96%" y=${share(this.view.top)} height=${share(this.view.height)} /></svg></div>`;
  }

  jump({ clientY, currentTarget }) {
    const { top, height } = currentTarget.getBoundingClientRect();
    const at = (clientY - top) / height;
    const nearest = this.ticks.toSorted((one, other) => Math.abs(one[1] - at) - Math.abs(other[1] - at))[0];
    if (!nearest) return;
    this.tell('choose-hit', { hit: nearest[0] });
    this.closest('article-text').showHit(nearest[0]);
  }
}

customElements.define('hit-ruler', HitRuler);
