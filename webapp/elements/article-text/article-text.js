import { html, nothing } from 'lit';
import { longDate } from '../../dates.js';
import { inLayers, paragraphs, weave } from '../../marks.js';
import { count, languageName } from '../../words.js';
import { PageElement } from '../page-element.js';
import { mentionsNamed, rangesOf } from './ranges.js';
import '../hit-ruler/hit-ruler.js';

/** The printed text, with hits marked and everything that was found in it underlined. */
class ArticleText extends PageElement {
  static properties = {
    article: { attribute: false }, hit: { attribute: false }, chosen: { attribute: false }, at: { attribute: false }, hide: { attribute: false },
    named: { attribute: false }, mention: { attribute: false },
  };

  render() {
    const { article } = this;
    return html`<article class="article" dir="auto" lang=${article.language || nothing} @click=${this.click} @keydown=${this.key}>
      <header><h1>${article.title ? this.woven('title', article.title, 0, article.title.length) : html`<i>No title</i>`}</h1>
        ${this.byline()}</header>
      <div class="body">${paragraphs(article.body ?? '').map(([start, end]) => html`<p dir="auto">${
        this.woven('body', article.body.slice(start, end), start, end)}</p>`)}</div>
      <hit-ruler .hits=${this.hits} .hit=${this.hit}></hit-ruler>
    </article>`;
  }

  byline() {
    const { article } = this;
    const words = article.body?.match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
    return html`<p class="byline" dir="ltr" lang="en">
      <time datetime=${article.published || nothing}><b>${longDate(article.published, article.precision)}</b></time>
      ${article.source ? html`<span dir="auto">${article.source}</span>` : nothing}
      ${article.author ? html`<span>by <bdi>${article.author}</bdi></span>` : nothing}
      ${article.language ? html`<span>${languageName(article.language)}</span>` : nothing}
      <span>${count(words, 'word')}</span>
      ${article.versions > 1 ? html`<a href="#versions" @click=${showVersions}>Version ${article.version} of ${article.versions}</a>` : nothing}</p>`;
  }

  woven(where, text, start, end) {
    const { places, quotations, parts, marks, mentions } = this.ranges[where];
    return weave(text, start, end, [places, ...quotations, ...parts, marks, ...mentions], start);
  }

  willUpdate() {
    const { chosen, hit, at = '', hide = '', named, mention: current } = this;
    this.ranges = rangesOf(this.article, { chosen, hit, at, hidden: new Set(hide.split(',')), named, current });
    for (const where of Object.values(this.ranges)) {
      for (const kind of ['quotations', 'parts', 'mentions']) where[kind] = inLayers(where[kind]);
    }
  }

  get hits() {
    const { title = [], body = [] } = this.article.marks ?? {};
    return title.length + body.length;
  }

  click({ target }) {
    if (getSelection().toString()) return undefined;
    const found = target.closest('[data-mention], [data-quotation]'); // the inner one: a quotation has other words to be chosen by
    if (found?.dataset.mention) this.chooseMention(found);
    else if (found) this.tell('choose-quotation', { id: found.dataset.quotation });
    return undefined;
  }

  chooseMention(place) {
    const { mention: named, start } = place.dataset;
    const where = place.closest('h1') ? 'title' : 'body';
    const places = mentionsNamed(this.article, named);
    this.tell('choose-mention', { named, mention: 1 + places.findIndex((one) => (one.in ?? 'body') === where && one.start === Number(start)), stay: true });
  }

  key(event) {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    const { quotation } = event.target.dataset;
    if (!quotation || event.target.tagName === 'BUTTON') return; // a button clicks by itself
    event.preventDefault();
    this.tell('choose-quotation', { id: quotation });
  }

  async showHit(hit) {
    await this.updateComplete;
    bring(this.querySelector(`mark[data-hit="${hit}"]`));
  }

  async showMention(number) {
    await this.updateComplete;
    bring(this.querySelector(`[data-place="${number}"]`));
  }

  showQuotation(id) {
    bring(this.querySelector(`[data-quotation="${CSS.escape(id)}"]`));
  }

  showPlace() {
    bring(this.querySelector('.place-asked'));
  }

  focusQuotation(id) {
    this.querySelector(`[data-quotation="${CSS.escape(id)}"]`)?.focus({ preventScroll: true });
  }
}

function bring(element) {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element?.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
}

function showVersions(event) {
  event.preventDefault();
  document.querySelector('#versions')?.scrollIntoView({ block: 'center' });
}

customElements.define('article-text', ArticleText);
