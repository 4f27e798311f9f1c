import { html, nothing } from 'lit';
import { ask, leave } from '../../api.js';
import { style } from '../../lazy.js';
import { contentStands, go, memory } from '../../navigation.js';
import { articleRequest, articleState, href, namedOf, onPage } from '../../state.js';
import { Narrow, PageElement } from '../page-element.js';
import '../article-text/article-text.js';
import { mentionsNamed } from '../article-text/ranges.js';
import '../citation-panel/citation-panel.js';
import '../hit-bar/hit-bar.js';
import '../mention-panel/mention-panel.js';
import '../named-panel/named-panel.js';
import '../provenance-panel/provenance-panel.js';
import '../quotation-panel/quotation-panel.js';
import '../search-notes/search-notes.js';
import '../similar-articles/similar-articles.js';

await style(new URL('article-view.css', import.meta.url));

/** The reader: one article whole, its hits, what was found in it, and where it comes from. */
class ArticleView extends PageElement {
  static properties = { state: { attribute: false }, article: { state: true }, problem: { state: true } };

  constructor() {
    super();
    this.narrow = new Narrow(this);
    this.addEventListener('retry', () => this.load());
    this.addEventListener('hit-step', ({ detail }) => this.step(detail.by));
    this.addEventListener('choose-hit', ({ detail }) => this.place({ hit: String(detail.hit), mention: '' }));
    this.addEventListener('choose-quotation', ({ detail }) => this.choose(detail.id));
    this.addEventListener('choose-mention', ({ detail }) => this.chooseMention(detail));
    this.addEventListener('mention-step', ({ detail }) => this.stepMention(detail.by));
    this.addEventListener('close-quotation', () => this.choose(''));
    this.addEventListener('layer', ({ detail }) => this.place({ hide: detail.hide.join() }));
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    leave('article');
  }

  willUpdate(changed) {
    if (!changed.has('state') || articleRequest(this.state) === this.asked) return;
    if (changed.get('state')?.id !== this.state.id) this.article = null;
    this.load();
  }

  async load() {
    this.asked = articleRequest(this.state);
    try {
      const article = await ask('article', this.asked);
      if (!article) return;
      this.article = article;
      this.problem = null;
      this.tell('page-title', { title: article.title || 'No title' });
      await this.updateComplete;
      this.arrive();
    } catch (problem) {
      this.problem = problem;
      this.tell('page-title', { title: problem.status === 404 ? 'No such article' : 'No answer' });
    }
  }

  /** Shows the place that the address names: a quotation, a hit, or where the page was left. */
  async arrive() {
    const text = this.querySelector('article-text');
    await text?.updateComplete;
    const { quotation, hit, at, mention } = this.state;
    const known = !memory().scroll && (hit || quotation || mention || at);
    contentStands(Boolean(known));
    if (known) mention ? text.showMention(mention) : hit ? text.showHit(Number(hit)) : quotation ? text.showQuotation(quotation) : text.showPlace();
  }

  /** Where one is in an article is in the address, but is no step to go back through. */
  place(change) {
    go({ ...this.state, ...change }, { replace: true });
  }

  get hits() {
    const { title = [], body = [] } = this.article?.marks ?? {};
    return title.length + body.length;
  }

  step(by) {
    if (!this.hits) return void this.stepMention(by);
    const now = Number(this.state.hit) || (by > 0 ? 0 : 1);
    const hit = (now - 1 + by + this.hits) % this.hits + 1;
    this.place({ hit: String(hit), mention: '' });
    this.querySelector('article-text').showHit(hit);
  }

  /** A quotation, or none of anything: whatever was chosen before is let go. */
  choose(id) {
    const { quotation: left, named } = this.state;
    if (!id && !left && !named) return;
    this.place({ quotation: id, ...NO_VALUE });
    if (!id && left) this.querySelector('article-text').focusQuotation(left);
  }

  /** Marks all mentions of a value, and goes to one of them unless one stands there already. */
  chooseMention({ named, mention, stay = false }) {
    this.place({ named, mention: String(mention), quotation: '', at: '' });
    if (!stay) this.querySelector('article-text').showMention(mention);
    this.querySelector('aside').scrollTop = 0;
  }

  stepMention(by) {
    const { named, mention } = this.state;
    const all = mentionsNamed(this.article ?? {}, named).length;
    if (!all) return;
    const now = Number(mention) || (by > 0 ? 0 : 1);
    this.chooseMention({ named, mention: (now - 1 + by + all) % all + 1 });
  }

  render() {
    const { article, problem, state } = this;
    if (problem) return this.failure(problem);
    if (!article) return html`<main id="content" tabindex="-1" class="page waiting"><p class="note" role="status">Fetching the article…</p></main>`;
    const { back = href(onPage(state, 'articles')), found = '' } = memory();
    const chosen = article.quotations?.find(({ id }) => id === state.quotation);
    return html`
      <hit-bar .state=${state} .article=${article} .hits=${this.hits} .back=${back} .found=${found} .narrow=${this.narrow.matches}></hit-bar>
      <main id="content" tabindex="-1" class="page columns reading">
        <div class="only-phone"><a href=${back} @click=${goBack}>Back to ${found || 'the results'}</a></div>
        <article-text .article=${article} .hit=${Number(state.hit)} .chosen=${state.quotation} .at=${state.at} 
          .hide=${state.hide} .named=${state.named} .mention=${Number(state.mention)}></article-text>
        <aside aria-label="About this article">
          ${this.quotation(chosen)}
          <named-panel .article=${article} .state=${state}></named-panel>
          <citation-panel .article=${article}></citation-panel>
          <provenance-panel .article=${article} .state=${state}></provenance-panel>
          <similar-articles .state=${state}></similar-articles>
        </aside>
      </main>`;
  }

  quotation(chosen) {
    const { article, state } = this;
    if (chosen) return html`<quotation-panel .quotation=${chosen} .article=${article} .state=${state}></quotation-panel>`;
    if (namedOf(state)) return html`<mention-panel .article=${article} .state=${state}></mention-panel>`;
    return article.quotations?.length ? html`<section class="panel only-wide"><h2>Who said it</h2>
      <p class="note">Words with a double line are quotations. Choose one to see its speaker, the cue, and the rule that found it.</p></section>` : nothing;
  }

  failure(problem) {
    const gone = problem.status === 404;
    return html`<main id="content" tabindex="-1" class="page"><div class="answer narrow-page">
      <h1 class="head">${gone ? 'This article is not in the archive' : 'The article cannot be shown'}</h1>
      ${gone ? html`<p>It may have been indexed under another id. <a href=${href(articleList(this.state))}>Search the archive</a>.</p>`
        : html`<search-notes .state=${this.state} .problem=${problem}></search-notes>`}</div></main>`;
  }
}

const NO_VALUE = { named: '', mention: '' };

const articleList = (state) => onPage(articleState(state, ''), 'articles');

/** Back to the results as they were left, where this step came from them. */
export function goBack(event) {
  if (!memory().back || event.metaKey || event.ctrlKey || event.shiftKey || event.button) return;
  event.preventDefault();
  history.back();
}

customElements.define('article-view', ArticleView);
