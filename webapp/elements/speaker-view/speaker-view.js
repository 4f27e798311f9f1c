import { html, nothing } from 'lit';
import { ask } from '../../api.js';
import { href, someOf, speakerRequest, speakerState, startState, statementsOf } from '../../state.js';
import { count, countryName } from '../../words.js';
import { AnswerView } from '../answer-view.js';
import './speaker-style.js';
import './speaker-picker.js';
import { facetTables, repeated, roles, spellings } from './speaker-facts.js';
import '../filter-chips/filter-chips.js';
import '../quotation-row/quotation-row.js';
import '../search-notes/search-notes.js';
import '../time-histogram/time-histogram.js';

const FEW = 5; // statements shown on the page itself

/** One speaker: under which names and roles, how often, about what, in whose pages. */
class SpeakerView extends AnswerView {
  lanes = ['speaker', 'statements'];

  request() {
    return speakerRequest(this.state, this.state.id);
  }

  async fetch() {
    const [speaker, some] = await Promise.all([ask('speaker', this.request()), ask('statements', someOf(this.state, this.state.id, FEW))]);
    return speaker && some && { speaker, some };
  }

  title(answer, problem) {
    if (problem) return problem.status === 404 ? 'No such speaker' : 'No answer';
    return `${answer.speaker.name}: speaker`;
  }

  render() {
    const { answer, problem } = this;
    if (problem) return this.failure(problem);
    if (!answer) return html`<main id="content" tabindex="-1" class="page waiting"><p class="note" role="status">Fetching the speaker…</p></main>`;
    const { speaker, some } = answer;
    return html`<main id="content" tabindex="-1" class="page speakers-page" aria-busy=${Boolean(this.busy)}>
      ${this.head(speaker)}
      ${this.tools(speaker)}
      <filter-chips .state=${this.state} .facets=${speaker.facets}></filter-chips>
      ${speaker.histogram.buckets.length ? html`<time-histogram .answer=${speaker.histogram} .from=${this.state.from} .to=${this.state.to}
        of="quotations" .state=${this.state}></time-histogram>` : nothing}
      <div class="speaker-grid">${repeated(speaker)}${spellings(speaker)}${roles(speaker)}${facetTables(speaker, this.state)}</div>
      ${this.statements(speaker, some.hits)}</main>`;
  }

  head({ id, name, type, country, ambiguous, quotations, articles, facets, conflicts, card }) {
    const what = [card ? '' : 'not in the vocabulary', type, countryName(country)].filter(Boolean).join(', ');
    const outlets = facets.source?.distinct ?? 0;
    return html`<header><h1 class="head" dir="auto">${name}</h1><p class="speaker-what">Speaker: ${what}</p>
      ${ambiguous ? html`<p class="banner" role="note"><b>These are two or more people of one name.</b> The articles do not tell them apart, so nothing here
        may be taken as the words of one of them.</p>` : nothing}
      <p class="speaker-totals" role="status"><a href=${href(statementsOf(this.state, id))}>${count(quotations, 'statement')}</a> in ${count(articles, 'article')}${
        outlets ? ` of ${count(outlets, 'outlet')}` : ''}${this.state.q ? html`, with <b dir="auto">${this.state.q}</b>` : nothing}.
        ${conflicts ? html`<a href=${href({ ...startState(), view: 'conflicts', filters: { speaker: [id] } })}>${count(conflicts, 'statement')}</a>
          ${conflicts === 1 ? 'is' : 'are'} attributed to somebody else as well.` : nothing}</p></header>`;
  }

  tools({ id, name }) {
    return html`<div class="speaker-tools">${this.wordsForm('Search within these statements', `Search what ${name} said`, 'Search')}
      <speaker-picker .state=${{ ...startState(), view: 'compare', q: this.state.q, filters: { speaker: [id] } }} label="Compare with another speaker"></speaker-picker>
      <a class="button" href=${href({ ...statementsOf(this.state, id), overlay: 'export' })}>Export these statements</a></div>`;
  }

  statements({ id, quotations }, hits) {
    if (!hits.length) {
      return html`<p>No statement by this speaker fulfils all of this. <a href=${href(speakerState(id))}>Show all</a></p>`;
    }
    return html`<section><h2 class="results-head">${this.state.q ? 'Statements that fit best' : 'Latest statements'}</h2>
      <ol class="results">${hits.map((hit) => html`<li data-result><quotation-row .hit=${hit} .state=${this.state} .total=${quotations}></quotation-row></li>`)}</ol>
      <p><a class="button" href=${href(statementsOf(this.state, id))}>All ${count(quotations, 'statement')}</a></p></section>`;
  }

  failure(problem) {
    const gone = problem.status === 404;
    return html`<main id="content" tabindex="-1" class="page"><div class="answer narrow-page">
      <h1 class="head">${gone ? 'Nobody of this name speaks in this archive' : 'The speaker cannot be shown'}</h1>
      ${gone ? html`<p>The address may have been cut. <a href=${href({ ...startState(), view: 'speakers' })}>Look for a speaker</a>.</p>`
        : html`<search-notes .state=${this.state} .problem=${problem}></search-notes>`}</div></main>`;
  }
}

customElements.define('speaker-view', SpeakerView);
