import { html, nothing } from 'lit';
import { ask } from '../../api.js';
import { href, speakerState, speakersRequest, startState, statementsOf } from '../../state.js';
import { count, countryName } from '../../words.js';
import { AnswerView } from '../answer-view.js';
import '../speaker-view/speaker-style.js';
import '../search-notes/search-notes.js';

/** Who speaks in the archive: a search by name, and those who speak most. */
class SpeakersView extends AnswerView {
  static properties = { conflicts: { state: true } };

  lanes = ['speakers', 'conflicts'];

  connectedCallback() {
    super.connectedCallback();
    this.countConflicts();
  }

  request() {
    return speakersRequest(this.state);
  }

  fetch() {
    return ask('speakers', this.request());
  }

  async countConflicts() {
    this.conflicts = (await ask('conflicts', '/conflicts?size=0').catch(() => null))?.total ?? 0;
  }

  render() {
    const { answer, problem, state } = this;
    return html`<main id="content" tabindex="-1" class="page speakers-page ${this.waiting}" aria-busy=${Boolean(this.busy)}>
      <h1 class="head" aria-live="polite">${answer ? `${count(answer.total, 'speaker')}${state.q ? ` called “${state.q}”` : ' in this archive'}` : 'Speakers'}</h1>
      <div class="speaker-tools">${this.wordsForm('Find a speaker by name', 'Find a speaker', 'Find', 200)}
        <a class="button" href=${href({ ...startState(), view: 'compare' })}>Compare two speakers</a></div>
      <p class="note">People, and bodies that speak: governments, organisations. Those whom the articles do not name are not listed;
        <a href=${href({ ...startState(), view: 'quotations', filters: { state: ['anonymous', 'unknown'] } })}>read their statements</a>.
        ${this.conflicts ? html`<a href=${href({ ...startState(), view: 'conflicts' })}>${count(this.conflicts, 'statement')}</a>
        ${this.conflicts === 1 ? 'is' : 'are'} attributed to different speakers by different articles.` : nothing}</p>
      ${problem ? html`<search-notes .state=${state} .problem=${problem}></search-notes>` : answer ? this.list(answer) : nothing}</main>`;
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
