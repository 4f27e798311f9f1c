import { html, nothing } from 'lit';
import { ask, leave } from '../../api.js';
import { shortDate } from '../../dates.js';
import { articleState, href, similarRequest, startState } from '../../state.js';
import { PageElement } from '../page-element.js';

/** Articles that share the telling words of the one that is read; asked for once this comes near the screen. */
class SimilarArticles extends PageElement {
  static properties = { state: { attribute: false }, hits: { state: true }, problem: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    this.near = new IntersectionObserver((seen) => seen.some(({ isIntersecting }) => isIntersecting) && this.load(), { rootMargin: '300px' });
    this.near.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.near.disconnect();
    leave('similar');
  }

  willUpdate(changed) {
    if (!changed.has('state') || changed.get('state')?.id === this.state.id) return;
    this.hits = null;
    this.asked = null;
    this.near.disconnect();
    this.near.observe(this); // tells at once whether it is near
  }

  async load() {
    const path = similarRequest(this.state);
    if (path === this.asked) return;
    this.asked = path;
    this.problem = null;
    try {
      this.hits = (await ask('similar', path))?.hits ?? this.hits;
    } catch (problem) {
      this.problem = problem;
      this.asked = null;
    }
  }

  render() {
    return html`<section class="panel"><h2>More like this</h2>${this.body()}</section>`;
  }

  body() {
    const { hits, problem } = this;
    if (problem) return html`<p class="note">${problem.message} <button class="link-button" @click=${this.load}>Try again</button></p>`;
    if (!hits) return html`<p class="note">Looking for articles that share its telling words…</p>`;
    if (!hits.length) return html`<p class="note">No other article here shares enough of its telling words.</p>`;
    return html`<ul class="similar">${hits.map((hit) => html`<li lang=${hit.language || nothing}>
      <a href=${href(articleState(startState(), hit.id))} dir="auto">${hit.title?.text || 'No title'}</a>
      <span class="note" lang="en">${[shortDate(hit.published, hit.precision), hit.source].filter(Boolean).join(' · ')}${hit.nearDuplicate
      ? html` <span class="state">mostly the same text</span>` : nothing}</span></li>`)}</ul>`;
  }
}

customElements.define('similar-articles', SimilarArticles);
