import { html, nothing } from 'lit';
import { ask, leave } from '../../api.js';
import { longDate, shortDate } from '../../dates.js';
import { articleState, href, lineageRequest, speakerState, startState } from '../../state.js';
import { count, speakerOf } from '../../words.js';
import { PageElement } from '../page-element.js';
import '../speaker-view/speaker-style.js';
import { difference } from './diff.js';

const RELATIONS = { identical: 'In the same words', longer: 'Within a longer statement', shorter: 'A part of it', changed: 'In changed words' };

/** Where else a statement is printed: by time, by wording, and in how many texts of their own. */
class QuotationLineage extends PageElement {
  static properties = { quotation: { attribute: false }, answer: { state: true }, problem: { state: true } };

  disconnectedCallback() {
    super.disconnectedCallback();
    leave('lineage');
  }

  willUpdate(changed) {
    if (changed.has('quotation') && this.quotation.id !== this.asked) this.load();
  }

  async load() {
    this.asked = this.quotation.id;
    this.answer = null;
    this.problem = null;
    try {
      this.answer = await ask('lineage', lineageRequest(this.asked));
    } catch (problem) {
      this.problem = problem;
    }
  }

  render() {
    const { answer, problem } = this;
    return html`<section class="lineage" aria-labelledby="lineage-head"><h2 id="lineage-head">Where it appears</h2>
      ${problem ? html`<p class="note">${problem.message} <button class="link-button" @click=${() => this.load()}>Try again</button></p>`
        : !answer ? html`<p class="note">Looking for these words in other articles…</p>`
          : !answer.followed ? html`<p class="note">Fewer than five words cannot be followed: anyone may say them.</p>` : this.found(answer)}</section>`;
  }

  found(answer) {
    const { total, articles, texts, wordings, undated } = answer;
    const listed = wordings.reduce((sum, { appearances }) => sum + appearances.length, 0);
    if (total === 1) return html`<p class="note">These words stand nowhere else in this archive, nor three of four of them. Wordings that share less may count as one statement on a speaker’s page.</p>`;
    const outlets = new Set(wordings.flatMap(({ appearances }) => appearances.map(({ article }) => article.source)).filter(Boolean)).size;
    return html`<p><b>${count(total, 'appearance')}</b> in ${count(articles, 'article')}${outlets ? ` of ${count(outlets, 'outlet')}` : ''}:
        ${count(texts, 'text')} of ${texts === 1 ? 'its' : 'their'} own${articles > texts ? `, ${count(articles - texts, 'reprint')}` : ''}.
        ${this.first(answer)}</p>
      <p class="note">${listed < total ? `The first ${listed} are listed. ` : ''}${undated ? `${count(undated, 'appearance')} undated. ` : ''}Articles that
        share half of their text or more, beside the statement, count as one text. What was printed first here need not be what was said first.
        Counted is who ever prints these words, more around them, a part of them, or three of four of them, whoever they are attributed to; a speaker’s page counts that speaker’s statements alone, and looser wordings with them.</p>
      ${wordings.map((wording) => this.wording(wording, answer))}`;
  }

  first({ first, firstSeen, wordings }) {
    if (!first) return 'None of them is dated.';
    const places = wordings.flatMap(({ appearances }) => appearances).filter(({ id }) => firstSeen.includes(id));
    const names = [...new Set(places.map(({ article }) => article.source || article.title))];
    return html`First seen here on <time datetime=${first}>${longDate(first)}</time>: <span dir="auto">${names.slice(0, 5).join(', ')}${
      names.length > 5 ? ` and ${count(names.length - 5, 'other')}` : ''}</span>${names.length > 1 ? ' on the same day' : ''}.`;
  }

  wording({ relation, text, appearances }, { firstSeen }) {
    return html`<h3>${RELATIONS[relation]} <span class="quiet">${count(appearances.length, 'appearance')}</span></h3>
      ${relation === 'identical' ? nothing : html`<p class="wording" dir="auto">${this.changes(text)}</p>`}
      <div class="scrolls" tabindex="0" role="region" aria-label="${RELATIONS[relation]}"><table class="printings"><thead><tr><th scope="col">Printed</th><th scope="col">Outlet</th>
        <th scope="col">Attributed to</th><th scope="col">Article</th><th scope="col">Text</th></tr></thead>
        <tbody>${appearances.map((one) => this.appearance(one, firstSeen.includes(one.id)))}</tbody></table></div>`;
  }

  changes(text) {
    const parts = difference(this.quotation.text, text);
    if (!parts) return text;
    const shown = { gone: (words) => html`<del>${words}</del>`, new: (words) => html`<ins>${words}</ins>`, same: (words) => words };
    return parts.map(({ how, text: words }) => html`${shown[how](words)} `);
  }

  appearance(one, isFirst) {
    const { article } = one;
    const { known, name, id } = speakerOf(one);
    const here = one.id === this.quotation.id;
    return html`<tr><td><time datetime=${article.published || nothing}>${shortDate(article.published, article.precision)}</time>${isFirst ? html` <span class="state">first</span>` : nothing}</td>
      <td dir="auto">${article.source || 'not known'}</td>
      <td dir="auto" class=${known ? '' : 'nobody'}>${id ? html`<a href=${href(speakerState(id))}>${name}</a>` : name}</td>
      <td dir="auto"><a href=${href(articleState(startState(), article.id, { quotation: one.id }))}>${article.title || 'No title'}</a>${here ? ' (this one)' : nothing}</td>
      <td>text ${one.textNumber}</td></tr>`;
  }
}

customElements.define('quotation-lineage', QuotationLineage);
