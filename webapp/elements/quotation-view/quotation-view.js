import { html, nothing } from 'lit';
import { ask, leave } from '../../api.js';
import { longDate } from '../../dates.js';
import { part, style } from '../../lazy.js';
import { contentStands } from '../../navigation.js';
import { articleRequest, articleState, checkState, href, onPage, quotationRequest, startState } from '../../state.js';
import { speakerOf } from '../../words.js';
import { copyButton } from '../parts.js';
import { PageElement } from '../page-element.js';
import { words } from '../quotation-row/quotation-row.js';
import { addressOf, factsOf, quoted } from '../quotation-panel/quotation-facts.js';
import '../provenance-panel/provenance-panel.js';
import '../search-notes/search-notes.js';

await style(new URL('quotation-view.css', import.meta.url));

/** One quotation by itself: its words in their sentences, who said them, why we say so, and where they are printed. */
class QuotationView extends PageElement {
  static properties = {
    state: { attribute: false }, quotation: { state: true }, article: { state: true }, problem: { state: true },
  };

  constructor() {
    super();
    this.addEventListener('retry', () => this.load());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    leave('quotation');
    leave('article');
  }

  willUpdate(changed) {
    if (changed.has('state') && quotationRequest(this.state) !== this.asked) this.load();
  }

  async load() {
    this.asked = quotationRequest(this.state);
    this.problem = null;
    try {
      const quotation = await ask('quotation', this.asked);
      if (!quotation) return;
      this.quotation = quotation;
      this.tell('page-title', { title: `Quotation: ${speakerOf(quotation).name}` });
      await this.updateComplete;
      contentStands();
      part('conflict-note');
      part('quotation-lineage');
      this.article = await ask('article', articleRequest({ ...startState(), id: quotation.article.id }));
    } catch (problem) {
      this.problem = problem;
      this.tell('page-title', { title: [404, 410].includes(problem.status) ? 'No such quotation' : 'No answer' });
    }
  }

  render() {
    const { quotation, problem, article } = this;
    if (problem) return this.failure(problem);
    if (!quotation) return html`<main id="content" tabindex="-1" class="page waiting"><p class="note" role="status">Fetching the quotation…</p></main>`;
    const printed = quotation.article;
    const place = href(articleState(startState(), printed.id, { quotation: quotation.id }));
    const { known, name } = speakerOf(quotation);
    return html`<main id="content" tabindex="-1" class="page columns reading one-quotation">
      <article>
        <h1 class="head">Quotation: <span class=${known ? '' : 'nobody'} dir="auto">${name}</span></h1>
        <blockquote class="quotation-words" dir="auto" lang=${printed.language || nothing}>${words({ ...quotation, context: contextOf(quotation, article) }, true)}</blockquote>
        <p class="byline"><time datetime=${printed.published || nothing}>${longDate(printed.published, printed.precision)}</time>
          ${printed.source ? html`<span dir="auto">${printed.source}</span>` : nothing}
          <a href=${place} dir="auto">${printed.title || 'No title'}</a></p>
        <p class="panel-tools"><a class="button button-main" href=${place}>Read it in the article</a>
          ${copyButton('Copy with its source', () => quoted(quotation, printed))}
          ${copyButton('Copy its address', () => addressOf(quotation))}
          <a class="button" href=${href(checkState(quotation.id))}>Check this</a></p>
        <conflict-note whole .quotation=${quotation.id}></conflict-note>
        <p class="note">This shows what was printed. The address stays with the quotation when the archive is read anew.</p>
        <quotation-lineage .quotation=${quotation}></quotation-lineage>
      </article>
      <aside aria-label="About this quotation">
        <section class="panel"><h2>Who said it, and why we say so</h2><dl class="facts">${factsOf(quotation)}</dl></section>
        ${article ? html`<provenance-panel .article=${article} .state=${this.state}></provenance-panel>` : nothing}
      </aside></main>`;
  }

  failure(problem) {
    const { article, articleTitle, successor } = problem.more ?? {};
    const gone = [404, 410].includes(problem.status);
    return html`<main id="content" tabindex="-1" class="page"><div class="answer narrow-page">
      <h1 class="head">${gone ? 'This quotation is no longer in the archive' : 'The quotation cannot be shown'}</h1>
      ${gone ? html`<p>${article ? problem.message : 'Its address may have been cut, or its article is gone.'}</p>
        <ul class="ways">
          ${successor ? html`<li><a href=${href({ ...startState(), view: 'quotation', id: successor })}>The quotation in its place</a></li>` : nothing}
          ${article ? html`<li>The article: <a href=${href(articleState(startState(), article))} dir="auto">${articleTitle || 'No title'}</a></li>` : nothing}
          <li><a href=${href(onPage(startState(), 'quotations'))}>Search all quotations</a></li></ul>`
        : html`<search-notes .state=${this.state} .problem=${problem}></search-notes>`}</div></main>`;
  }
}

const MOST = 1500; // characters; where the paragraphs are longer, only the sentences around the words are shown

/** The paragraphs that the words stand in with those before and after, once the article is there. */
function contextOf({ in: where, start, end, context }, article) {
  const paragraphs = article?.paragraphs?.filter((one) => one.in === where) ?? [];
  const first = paragraphs.findIndex((one) => start < one.end);
  const last = paragraphs.findLastIndex((one) => one.start < end);
  if (where === 'title' || first < 0 || last < first) return context;
  const from = Math.min(paragraphs[Math.max(first - 1, 0)].start, context.start);
  const to = Math.max(paragraphs[Math.min(last + 1, paragraphs.length - 1)].end, context.start + context.text.length);
  return to - from > MOST ? context : { start: from, text: article.body.slice(from, to) };
}

customElements.define('quotation-view', QuotationView);
