import { html, nothing } from 'lit';
import { shortDate } from '../../dates.js';
import { needing } from '../../lazy.js';
import { filtersOf, href, withChange, withFilter, withoutFilters } from '../../state.js';
import { FACETS, count, labelOf, nounOf } from '../../words.js';
import { coverageSentence, howToIndex } from '../archive-coverage/archive-coverage.js';
import { PageElement } from '../page-element.js';

/** What has to be said about an answer beside its results: repairs, limits, nothing found, no answer. */
class SearchNotes extends PageElement {
  static properties = { state: { attribute: false }, answer: { attribute: false }, problem: { attribute: false } };

  willUpdate(changed) {
    if (changed.has('state') && changed.get('state')?.q !== this.state.q) this.wanted = undefined;
  }

  render() {
    const { answer, problem } = this;
    if (problem) return this.failure(problem);
    if (!answer) return nothing;
    return html`${this.reading(answer)}${answer.partial ? this.partial() : nothing}
      ${answer.total ? this.fewFound(answer) : this.nothingFound(answer)}`;
  }

  failure(problem) {
    if (problem.away) {
      return html`<div class="callout-box"><h2>The archive does not answer</h2>
        <p>${problem.status ? problem.message : 'The program may have been stopped, or the connection is gone.'}
          Your question and filters are still here.</p>
        <p><button class="button button-main" @click=${() => this.tell('retry')}>Try again</button></p></div>`;
    }
    return html`<div class="callout-box"><h2>${problem.title || 'The archive cannot answer this'}</h2>
      <p>${problem.message}${problem.position != null ? ` (at character ${problem.position + 1})` : ''}</p>
      <p>${filtersOf(this.state).length ? html`<a href=${href(withoutFilters(this.state))}>Ask without filters</a>` : nothing}
        <button class="link-button" @click=${() => this.tell('retry')}>Try again</button></p></div>`;
  }

  partial() {
    return html`<p class="banner" role="note"><b>Not everything was searched.</b> The time for one search ran out, so counts and
      results are of the part that was read. Fewer wildcards or a narrower range of dates will be answered whole.</p>`;
  }

  reading({ query }) {
    const { repairs = [], variants = [], reading } = query ?? {};
    const { state } = this;
    if (!state.q) return nothing;
    return html`
      ${repairs.length ? html`<ul class="repairs">${repairs.map((repair) => html`<li class="note">
        <b>Repaired:</b> ${repair.message}</li>`)}</ul>` : nothing}
      ${variants.length || state.without.length || state.variants === 'off' ? this.spellings(variants) : nothing}
      ${reading ? this.howRead() : nothing}`;
  }

  /** The parts are counted when somebody wants to know, and when nothing was found. */
  howRead() {
    const { state, answer } = this;
    const open = this.wanted ?? !answer.total;
    return html`<details class="how-read note" ?open=${open} @toggle=${({ target }) => this.want(target.open)}>
      <summary>How this was read</summary>
      ${open ? needing(this, 'query-reading', html`<query-reading .state=${state}></query-reading>`) : nothing}</details>`;
  }

  want(open) {
    if (open === (this.wanted ?? !this.answer.total)) return;
    this.wanted = open;
    this.requestUpdate();
  }

  /** Other spellings that counted, each to be left out, and those that were. */
  spellings(variants) {
    const { state } = this;
    const link = (change) => href(withChange(state, change));
    const { without } = state;
    return html`<div class="note variants">
      ${variants.length ? html`<span>Also found, spelled otherwise:</span>
        <ul>${[...Map.groupBy(variants, ({ variant }) => variant)].map(([variant, [{ documents }]]) => html`<li>
          <b dir="auto">${variant}</b> in ${this.number(documents)}
          <a href=${link({ without: [...without, variant] })} aria-label="Leave out ${variant}">leave out</a></li>`)}</ul>` : nothing}
      ${without.length ? html`<span>Left out:</span>
        <ul>${without.map((variant) => html`<li><s dir="auto">${variant}</s>
          <a href=${link({ without: without.filter((other) => other !== variant) })} aria-label="Count ${variant} again">count again</a></li>`)}</ul>` : nothing}
      ${state.variants === 'off' ? html`<span>Only words as typed were searched.</span>
        <a href=${link({ variants: '' })}>Other spellings too</a>`
    : html`<a href=${link({ variants: 'off', without: [] })}>Only as typed</a>`}</div>`;
  }

  fewFound({ suggestions = [] }) {
    return suggestions.length ? html`<p class="note">Did you mean ${suggestions.map(({ text, total }, index) => html`${index ? ', or ' : ''}<a
      href=${href(withChange(this.state, { q: text }))} dir="auto">${text}</a> (${this.number(total)})`)}?</p>` : nothing;
  }

  nothingFound(answer) {
    const { state } = this;
    const { coverage, suggestions = [], without = [] } = answer;
    if (coverage && !coverage.articles) return howToIndex();
    const filters = filtersOf(state).length + Boolean(state.from || state.to);
    return html`<div class="callout-box">
      <h2>Nothing in this archive matches this</h2>
      <ul class="ways">
        ${suggestions.map(({ text, total }) => html`<li>Did you mean <a href=${href(withChange(state, { q: text }))}>${text}</a>?
          ${this.number(total)}</li>`)}
        ${without.map((one) => this.without(one))}
        ${filters && !without.length ? html`<li><a href=${href(withoutFilters(state))}>Ask without ${filters > 1 ? `the ${count(filters, 'filter')}` : 'the filter'}</a></li>` : nothing}
      </ul>
      ${coverage ? html`<p class="note">${coverageSentence(coverage)}</p>` : nothing}</div>`;
  }

  without(one) {
    const { state } = this;
    const { parameter, value, total } = one;
    if (parameter === 'mode') {
      return html`<li><a href=${href(withChange(state, { mode: 'any' }))}>Any of these words</a> instead of all: ${this.number(total)}</li>`;
    }
    if (parameter === 'q') {
      return html`<li>Without <a href=${href(withChange(state, { q: one.query ?? '' }))}>${value || 'the words'}</a>: ${this.number(total)}</li>`;
    }
    if (parameter === 'from' || parameter === 'to' || parameter === 'date') {
      const open = parameter === 'date' ? { from: '', to: '' } : { [parameter]: '' };
      const says = parameter === 'date' ? 'the dates' : `${parameter} ${shortDate(state[parameter])}`;
      return html`<li>Without <a href=${href(withChange(state, open))}>${says}</a>: ${this.number(total)}</li>`;
    }
    const facet = FACETS[parameter];
    if (!facet) return nothing;
    const id = String(value).replace(/^-/, '');
    const label = labelOf(parameter, this.answer.facets?.[parameter]?.values.find((chosen) => chosen.id === id) ?? { id });
    return html`<li>Without <a href=${href(withFilter(state, parameter, id, 'none'))}>${facet.name}
      ${String(value).startsWith('-') ? 'not ' : ''}${label}</a>: ${this.number(total)}</li>`;
  }

  number(total) {
    return count(total, nounOf(this.state.view));
  }
}

customElements.define('search-notes', SearchNotes);
