import { html, nothing } from 'lit';
import { style } from '../../lazy.js';
import { PageElement } from '../page-element.js';
import { cross } from '../parts.js';

await style(new URL('page-dialog.css', import.meta.url));

/** A modal dialog or sheet. It says `close-overlay` when it is to go; the state behind it then takes it away. */
export class PageDialog extends PageElement {
  static properties = {
    heading: {}, lead: { attribute: false }, content: { attribute: false }, foot: { attribute: false },
  };

  firstUpdated() {
    const dialog = this.querySelector('dialog');
    this.before = document.activeElement;
    dialog.showModal();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    if (this.before?.isConnected) this.before.focus();
  }

  render() {
    return html`<dialog aria-labelledby="dialog-heading" @cancel=${this.cancel} @click=${this.clickOutside}>
      <div class="dialog-head">
        <div><h1 id="dialog-heading" tabindex="-1" autofocus>${this.heading}</h1>${this.lead ?? nothing}</div>
        <button class="step" type="button" aria-label="Close" @click=${this.close}>${cross}</button>
      </div>
      <div class="dialog-body">${this.content}</div>
      ${this.foot ? html`<div class="dialog-foot">${this.foot}</div>` : nothing}
    </dialog>`;
  }

  close() {
    this.tell('close-overlay');
  }

  cancel(event) {
    event.preventDefault();
    this.close();
  }

  clickOutside(event) {
    if (event.target.tagName === 'DIALOG') this.close();
  }
}

customElements.define('page-dialog', PageDialog);
