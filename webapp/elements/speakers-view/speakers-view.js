import { html, nothing } from 'lit';
import { ask, leave } from '../../api.js';
import { contentStands, go } from '../../navigation.js';
import { href, speakerState, speakersRequest, startState, statementsOf, withChange } from '../../state.js';
import { count, countryName } from '../../words.js';
import { PageElement } from '../page-element.js';
import '../speaker-view/speaker-style.js';
import '../search-notes/search-notes.js';

/** Who speaks in the archive: a search by name, and those who speak most. */
class SpeakersView extends PageElement {
  static properties = { state: { attribute: false }, answer: { state: true }, conflicts: { state: true }, problem: { state: true }, busy: { state: true } };

  constructor() {
    super();
    this.addEventListener('retry', () => this.load());
  }

  connectedCallback() {
    super.connectedCallback();
    this.countConflicts();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    leave('speakers');
    leave('conflicts');
  }

  willUpdate(changed) {
    if (changed.has('state') && speakersRequest(this.state) !== this.asked) this.load();
  }

  async load() {
    this.asked = speakersRequest(this.state);
    this.busy = true;
    try {
      const answer = await ask('speakers', this.asked);
      if (!answer) return;
      Object.assign(this, { answer, problem: null, busy: false });
      await this.updateComplete;
      contentStands();
    } catch (problem) {
      Object.assign(this, { problem, busy: false });
    }
  }

  async countConflicts() {
    this.conflicts = (await ask('conflicts', '/conflicts?size=0').catch(() => null))?.total ?? 0;
  }

  render() {
    const { answer, problem, state } = this;
    return html`<main id="content" tabindex="-1" class="page speakers-page" aria-busy=${Boolean(this.busy)}>
      <h1 class="head" aria-live="polite">${answer ? `${count(answer.total, 'speaker')}${state.q ? ` called “${state.q}”` : ' in this archive'}` : 'Speakers'}</h1>
      <div class="speaker-tools"><form role="search" aria-label="Find a speaker" @submit=${(event) => this.search(event)}>
        <label><span class="field-label">Find a speaker by name</span>
          <input class="field" type="search" name="q" maxlength="200" .value=${state.q}></label><button class="button">Find</button></form></div>
      <p class="note">People, and bodies that speak: governments, organisations. Those whom the articles do not name are not listed;
        <a href=${href({ ...startState(), view: 'quotations', filters: { state: ['anonymous', 'unknown'] } })}>read their statements</a>.
        ${this.conflicts ? html`<a href=${href({ ...startState(), view: 'conflicts' })}>${count(this.conflicts, 'statement')}</a>
        ${this.conflicts === 1 ? 'is' : 'are'} attributed to different speakers by different articles.` : nothing}</p>
      ${problem ? html`<search-notes .state=${state} .problem=${problem}></search-notes>` : answer ? this.list(answer) : nothing}</main>`;
  }

  search(event) {
    event.preventDefault();
    go(withChange(this.state, { q: new FormData(event.target).get('q').trim() }));
  }

  list({ speakers, total }) {
    if (!total) return html`<p>Nobody of this name speaks here. A part of the name may be enough, from its beginning.</p>`;
    return html`<ol class="speaker-list">${speakers.map(({ id, name, type, country, ambiguous, quotations }) => html`<li>
        <b dir="auto"><a href=${href(speakerState(id))}>${name}</a></b>
        <span class="quiet">${[type, countryName(country), ambiguous && 'two or more people of this name'].filter(Boolean).join(', ')}</span>
        <a href=${href(statementsOf(startState(), id))}>${count(quotations, 'statement')}</a></li>`)}</ol>
      ${speakers.length < total ? html`<p class="note">The ${count(speakers.length, 'speaker')} with most statements. A name finds the others.</p>` : nothing}`;
  }
}

customElements.define('speakers-view', SpeakersView);
