import { html, nothing } from 'lit';
import { ask } from '../../api.js';
import { shortDate } from '../../dates.js';
import { articleState, conflictsRequest, href, speakerState, startState, withChange } from '../../state.js';
import { count, countryName } from '../../words.js';
import { AnswerView } from '../answer-view.js';
import { words } from '../quotation-row/quotation-row.js';
import '../speaker-view/speaker-style.js';
import '../filter-chips/filter-chips.js';
import '../search-notes/search-notes.js';

const RELATIONS = [['', 'Different speakers'], ['person-and-body', 'A person and a body'], ['bodies', 'Bodies of one country']];

/** Statements that articles attribute to different speakers, each with all its sides. */
class ConflictsView extends AnswerView {
  lanes = ['conflicts'];

  request() {
    return conflictsRequest(this.state);
  }

  fetch() {
    return ask('conflicts', this.request());
  }

  render() {
    const { state, answer, problem } = this;
    return html`<main id="content" tabindex="-1" class="page speakers-page ${this.waiting}" aria-busy=${Boolean(this.busy)}>
      <h1 class="head" aria-live="polite">${answer ? `${count(answer.total, 'statement')} with two speakers or more` : 'Conflicts'}</h1>
      <p class="note">The same words, or words within longer ones, that articles attribute to different speakers. One article may be wrong, our reading of it may be,
        or both people said it. Greetings and common phrases are left out where they can be told.</p>
      <nav class="speaker-tools" aria-label="What the speakers are to each other">${RELATIONS.map(([relation, name]) => html`<a class="button"
        aria-current=${state.relation === relation ? 'true' : nothing} href=${href(withChange(state, { relation }))}>${name}</a>`)}</nav>
      <filter-chips .state=${state} .facets=${this.names()}></filter-chips>
      ${problem ? html`<search-notes .state=${state} .problem=${problem}></search-notes>` : nothing}
      ${answer && !problem ? html`<ol>${answer.conflicts.map((conflict) => html`<li data-result>${this.conflict(conflict)}</li>`)}</ol>
        ${answer.next ? html`<nav class="pager" aria-label="Pages"><a class="button" rel="next" href=${href({ ...state, cursor: answer.next })}>Next</a></nav>` : nothing}` : nothing}</main>`;
  }

  /** What the chips call the speakers that are filtered by. */
  names() {
    const values = (this.answer?.conflicts ?? []).flatMap(({ sides }) => sides.map(({ speaker }) => ({ id: speaker.id, label: speaker.name })));
    return { speaker: { values } };
  }

  conflict({ text, sides }) {
    return html`<article class="conflict"><blockquote dir="auto">${text}</blockquote>
      <div class="sides">${sides.map((side) => this.side(side))}</div></article>`;
  }

  side({ speaker, articles, outlets, places }) {
    const what = [speaker.type !== 'person' && speaker.type, countryName(speaker.country)].filter(Boolean).join(', ');
    return html`<section class="side"><h2 dir="auto"><a href=${href(speakerState(speaker.id))}>${speaker.name}</a></h2>
      <p class="note">${what ? `${what}; ` : ''}${count(articles, 'article')}${outlets ? ` of ${count(outlets, 'outlet')}` : ''}</p>
      ${places.map((place) => html`<div class="place"><p class="quotation-words" dir="auto" lang=${place.article.language || nothing}>${words(shortened(place), true)}</p>
        <p class="quotation-where"><time datetime=${place.article.published || nothing}>${shortDate(place.article.published, place.article.precision)}</time>
          <span dir="auto">${place.article.source}</span>
          <a data-open dir="auto" href=${href(articleState(startState(), place.article.id, { quotation: place.id }))}>${place.article.title || 'No title'}</a>
          <a href=${href({ ...startState(), view: 'quotation', id: place.id })}>Where else it appears</a></p></div>`)}</section>`;
  }
}

const MOST = 700; // characters of a place; a transcript may go on for pages

function shortened(place) {
  const { context } = place;
  return context.text.length <= MOST ? place : { ...place, context: { ...context, text: `${context.text.slice(0, MOST)} …` } };
}

customElements.define('conflicts-view', ConflictsView);
