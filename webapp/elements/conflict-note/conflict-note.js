import { html, nothing } from 'lit';
import { ask } from '../../api.js';
import { disputedRequest, href, speakerState, startState } from '../../state.js';
import { count } from '../../words.js';
import { PageElement } from '../page-element.js';

const MOST = 100; // quotations a request
const known = new Map();
let waiting = [];

/** The conflicts that a quotation is a place of. All that are asked for in one breath are asked for together. */
function conflictsOf(id) {
  if (!known.has(id)) {
    if (!waiting.length) queueMicrotask(askTogether);
    known.set(id, new Promise((settle) => { waiting.push({ id, settle }); }));
  }
  return known.get(id);
}

async function askTogether() {
  const asked = waiting.slice(0, MOST);
  waiting = waiting.slice(MOST);
  if (waiting.length) queueMicrotask(askTogether);
  const ids = asked.map(({ id }) => id);
  const answer = await ask(`conflicts of ${ids.join(' ')}`, disputedRequest(ids)).catch(() => null);
  for (const { id, settle } of asked) {
    if (!answer) known.delete(id);
    settle((answer?.conflicts ?? []).filter(({ sides }) => sides.some(({ places }) => places.some((place) => place.id === id))));
  }
}

/** Says of a quotation that articles attribute its words to somebody else as well. Says nothing where they do not. */
class ConflictNote extends PageElement {
  static properties = { quotation: { attribute: false }, whole: { type: Boolean }, conflicts: { state: true } };

  willUpdate(changed) {
    if (!changed.has('quotation')) return;
    const id = this.quotation;
    this.conflicts = [];
    conflictsOf(id).then((conflicts) => { if (id === this.quotation) this.conflicts = conflicts; });
  }

  render() {
    const { conflicts, quotation, whole } = this;
    if (!conflicts?.length) return nothing;
    if (!whole) return html`<a class="state" href=${href({ ...startState(), view: 'quotation', id: quotation })}>attributed to others as well</a>`;
    return html`<div class="banner" role="note"><b>Articles attribute these words to different speakers.</b>
      <ul>${conflicts.flatMap(({ sides }) => sides).map(({ speaker, articles, places }) => html`<li>
        <a href=${href(speakerState(speaker.id))} dir="auto">${speaker.name}</a>, in ${count(articles, 'article')}:
        ${places.map((place, index) => html`${index ? '; ' : ''}<a href=${href({ ...startState(), view: 'quotation', id: place.id })} dir="auto">${
          place.article.source || place.article.title || 'an article'}</a>`)}</li>`)}</ul>
      <p class="note">One of the articles may be wrong, or our reading of it. Look at each place.</p></div>`;
  }
}

customElements.define('conflict-note', ConflictNote);
