import { html } from 'lit';
import { copyButton } from '../parts.js';
import { PageElement } from '../page-element.js';
import { STYLES, cite } from './citation.js';

let preferred = 'Chicago'; // for the next article too

/** The article as a reference in one of four styles. */
class CitationPanel extends PageElement {
  static properties = { article: { attribute: false }, chosen: { state: true } };

  constructor() {
    super();
    this.chosen = preferred;
  }

  render() {
    return html`<section class="panel citation"><h2>Cite this article</h2>
      <div class="facts"><label class="quiet" for="citation-style">Style</label>
        <select id="citation-style" class="field" @change=${this.choose}>${STYLES.map((style) => html`
          <option ?selected=${style === this.chosen}>${style}</option>`)}</select></div>
      <p class="note" dir="auto">${this.text()}</p>
      <p class="panel-tools">${copyButton('Copy citation', () => this.text())}</p></section>`;
  }

  text() {
    return cite(this.article, this.chosen, new Date().toISOString().slice(0, 10));
  }

  choose({ target }) {
    preferred = target.value;
    this.chosen = target.value;
  }
}

customElements.define('citation-panel', CitationPanel);
