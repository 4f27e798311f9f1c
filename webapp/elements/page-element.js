// What every element of the page has in common.
import { LitElement } from 'lit';

/**
 * An element that draws into the page itself rather than into a shadow tree: the reader's find, selection, printing
 * and labels then work across elements, and one stylesheet in layers holds for all.
 */
export class PageElement extends LitElement {
  createRenderRoot() {
    return this;
  }

  /** Tells whoever listens above. */
  tell(name, detail = {}) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }
}

/** Whether the page is narrower than 720 px; the host is drawn again when that changes. */
export class Narrow {
  #media = matchMedia('(max-width: 44.99rem)');
  #changed;

  constructor(host) {
    this.#changed = () => host.requestUpdate();
    host.addController(this);
  }

  get matches() {
    return this.#media.matches;
  }

  hostConnected() {
    this.#media.addEventListener('change', this.#changed);
  }

  hostDisconnected() {
    this.#media.removeEventListener('change', this.#changed);
  }
}
