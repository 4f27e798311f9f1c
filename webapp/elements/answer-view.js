import { html } from 'lit';
import { leave } from '../api.js';
import { contentStands, go } from '../navigation.js';
import { withChange, withFilter } from '../state.js';
import { PageElement } from './page-element.js';

/**
 * A view whose content is what the archive answers to its state. It asks again whenever the state asks for something else, keeps
 * what stands until the new answer is there, and says so while it waits. Each such view gives `lanes`, `request()` and `fetch()`.
 */
export class AnswerView extends PageElement {
  static properties = { state: { attribute: false }, answer: { state: true }, problem: { state: true }, busy: { state: true } };

  constructor() {
    super();
    this.addEventListener('filter', ({ detail }) => go(withFilter(this.state, detail.facet, detail.id, detail.how)));
    this.addEventListener('dates', ({ detail }) => go(withChange(this.state, detail)));
    this.addEventListener('retry', () => this.load());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.lanes.forEach(leave);
  }

  willUpdate(changed) {
    if (changed.has('state') && this.request() !== this.asked) this.load();
  }

  async load() {
    const asked = this.request();
    this.asked = asked;
    this.busy = true;
    try {
      const answer = await this.fetch();
      if (!answer || asked !== this.asked) return; // overtaken
      Object.assign(this, { answer, problem: null, busy: false });
      this.named(this.title(answer));
      await this.updateComplete;
      contentStands();
    } catch (problem) {
      if (asked !== this.asked) return;
      Object.assign(this, { problem, busy: false });
      this.named(this.title(null, problem));
    }
  }

  /** What the window is called; of a view that has one name, nothing. */
  title(answer, problem) {
    return problem ? 'No answer' : '';
  }

  named(title) {
    if (title) this.tell('page-title', { title });
  }

  /** Classes of `main`: nothing stands below an answer that is still awaited. */
  get waiting() {
    return this.answer || this.problem ? '' : 'waiting';
  }

  /** A field that asks the same page for some words. */
  wordsForm(label, about, button, most = 1000) {
    const search = (event) => {
      event.preventDefault();
      go(withChange(this.state, { q: new FormData(event.target).get('q').trim() }));
    };
    return html`<form role="search" aria-label=${about} @submit=${search}><label><span class="field-label">${label}</span>
      <input class="field" type="search" name="q" maxlength=${most} .value=${this.state.q}></label><button class="button">${button}</button></form>`;
  }
}
