import { html } from 'lit';
import { KEYS, keysAreOn, switchKeys } from '../../keys.js';
import { PageElement } from '../page-element.js';
import '../page-dialog/page-dialog.js';

/** The keys, and the switch that turns them off. */
class KeySheet extends PageElement {
  static properties = { state: { attribute: false } };

  render() {
    return html`<page-dialog heading="Keys" .content=${html`
      <dl class="keys">${KEYS.map(([key, does]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${does}</dd></div>`)}</dl>
      <div class="choice"><label><input type="checkbox" .checked=${keysAreOn()} @change=${({ target }) => switchKeys(target.checked)}>
        Keys of one letter are on</label>
        <p class="note">They never act while you type. Switch them off if speech input or other tools use them.</p></div>`}></page-dialog>`;
  }
}

customElements.define('key-sheet', KeySheet);
