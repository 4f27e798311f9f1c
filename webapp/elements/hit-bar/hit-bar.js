import { html, nothing } from 'lit';
import { FACETS, count } from '../../words.js';
import { left, right } from '../parts.js';
import { PageElement } from '../page-element.js';
import { goBack } from '../article-view/article-view.js';

export const LAYERS = ['person', 'country', 'weapon', 'event', 'quotation'];

/** The way back, the hits one by one, and which layers are underlined. On top; at the bottom on a phone. */
class HitBar extends PageElement {
  static properties = {
    state: { attribute: false }, article: { attribute: false }, hits: { attribute: false }, back: {}, found: {},
    narrow: { attribute: false }, open: { state: true },
  };

  render() {
    const { state, narrow } = this;
    const layers = this.layers();
    if (narrow && !this.hits && !layers.length) return nothing;
    return html`<section class="hitbar" aria-label="Hits and layers"><div class="page">
      ${narrow ? nothing : html`<a href=${this.back} @click=${goBack}>Back to ${this.found || 'the results'}</a>`}
      ${state.q ? this.stepper() : nothing}
      ${narrow && layers.length ? html`<button class="button" aria-expanded=${Boolean(this.open)} aria-controls="layers"
        @click=${() => { this.open = !this.open; }}>${count(layers.length, 'layer')}</button>` : nothing}
      ${layers.length && (!narrow || this.open) ? html`<fieldset class="layers" id="layers"><legend class="visually-hidden">Layers</legend>
        ${layers.map((layer) => this.choice(layer))}</fieldset>` : nothing}
    </div></section>`;
  }

  stepper() {
    const { hits, state } = this;
    if (!hits) return html`<span class="hits quiet" dir="auto">No hit for ${state.q} in this text</span>`;
    const step = (by) => () => this.tell('hit-step', { by });
    return html`<span class="hits">
      <button class="step" aria-label="Previous hit (p)" title="p" @click=${step(-1)}>${left}</button>
      <button class="step" aria-label="Next hit (n)" title="n" @click=${step(1)}>${right}</button>
      <span><b>${state.hit ? `Hit ${state.hit} of ${hits}` : count(hits, 'hit')}</b>
        <span class="quiet only-wide" dir="auto">for ${state.q}</span></span></span>`;
  }

  choice({ layer, says }) {
    const hidden = this.state.hide.split(',').filter(Boolean);
    const toggle = ({ target }) => this.tell('layer', {
      hide: target.checked ? hidden.filter((one) => one !== layer) : [...hidden, layer],
    });
    return html`<label><input type="checkbox" .checked=${!hidden.includes(layer)} @change=${toggle}>
      <span class="layer layer-${layer}">${says}</span></label>`;
  }

  /** The layers that this article has, with how many different things each shows. */
  layers() {
    const { mentions = [], quotations = [], events = [] } = this.article;
    const found = (facet) => new Set(mentions.filter((mention) => mention.facet === facet).map(({ id }) => id)).size;
    const sizes = { person: found('person'), country: found('country'), weapon: found('weapon'), quotation: quotations.length,
      event: new Set([...events.filter(({ evidence }) => evidence?.length).map(({ id }) => id),
        ...mentions.filter(({ facet }) => facet === 'event').map(({ id }) => id)]).size };
    return LAYERS.filter((layer) => sizes[layer]).map((layer) => ({ layer, says: layer === 'quotation'
      ? count(sizes[layer], 'quotation') : count(sizes[layer], FACETS[layer].one.split(' ')[0] === 'weapon' ? 'weapon' : FACETS[layer].one,
        layer === 'weapon' ? 'weapons' : FACETS[layer].many) }));
  }
}

customElements.define('hit-bar', HitBar);
