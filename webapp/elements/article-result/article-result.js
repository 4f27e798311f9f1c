import { html, nothing } from 'lit';
import { shortDate } from '../../dates.js';
import { marked } from '../../marks.js';
import { articleState, href, speakerState } from '../../state.js';
import { FACETS, LISTS, count, relayOf, speakerOf } from '../../words.js';
import { PageElement } from '../page-element.js';

const TAGS = ['country', 'person', 'weapon', 'event'];
const TAGS_SHOWN = 6;

/** One article in a list of results. */
class ArticleResult extends PageElement {
  static properties = { hit: { attribute: false }, state: { attribute: false }, total: { attribute: false } };

  render() {
    const { hit, state } = this;
    return html`<div class="result">
      <p class="result-where"><time datetime=${hit.published || nothing}>${shortDate(hit.published, hit.precision)}</time>
        ${hit.source ? html`<span class="dot"> · </span><span dir="auto">${hit.source}</span>` : nothing}
        ${hit.versions > 1 ? html`<span class="dot"> · </span><span>version ${hit.version ?? hit.versions} of ${hit.versions}</span>` : nothing}</p>
      <div lang=${hit.language || nothing}>
        <h2 dir="auto"><a data-open href=${href(articleState(state, hit.id))}>${hit.title?.text
          ? marked(hit.title.text, hit.title.marks) : html`<i>No title</i>`}</a></h2>
        ${this.passages()}${this.said()}
        <div lang="en">${this.tags()}</div>
      </div>
    </div>`;
  }

  updated() {
    const origin = { back: href(this.state), found: count(this.total, 'article') };
    for (const link of this.querySelectorAll('a:is([data-open], [data-leads])')) link.memory = origin;
  }

  /** A passage that only repeats the best quotation is left out. */
  passages() {
    const { hit } = this;
    const passages = (hit.snippets ?? []).filter((passage) => !repeats(hit.quotation, passage));
    return passages.length ? html`<ul class="passages">${passages.map(({ text, marks }) => html`<li dir="auto">${begins(text)}${marked(text, marks)}${ends(text)}</li>`)}</ul>`
      : nothing;
  }

  said() {
    const { quotation } = this.hit;
    if (!quotation) return nothing;
    const { known, name, id, role, why } = speakerOf(quotation);
    const about = [known ? role : why, relayOf(quotation)].filter(Boolean).join('; ');
    return html`<p class="said"><span class="said-who"><b class=${known ? '' : 'nobody'} dir="auto">${id ? html`<a href=${href(speakerState(id))}>${name}</a>` : name}</b>${
      about ? html`, <i>${about}</i>` : nothing}${quotation.cue?.text
      ? html`, <span class="verb">${quotation.cue.text}</span>` : nothing}</span>
      <span class="said-words" dir="auto">${marked(quotation.text, quotation.marks)}</span></p>`;
  }

  tags() {
    const groups = TAGS.map((facet) => [facet, this.hit[LISTS[facet]] ?? []]).filter(([, values]) => values.length);
    if (!groups.length) return nothing;
    return html`<dl class="tags">${groups.map(([facet, values]) => html`<div><dt>${FACETS[facet].tag}</dt>
      <dd>${values.slice(0, TAGS_SHOWN).map(({ id, label }) => html`<a title="${label ?? id}: the words in this article" data-leads
        href=${href(articleState(this.state, this.hit.id, { named: `${facet}-${id}`, mention: '1' }))}>${label ?? id}</a>`)}</dd></div>`)}</dl>`;
  }
}

/** A passage that was cut out of a sentence says so. */
const begins = (text) => (/^[\p{Ll},;)]/u.test(text) ? '… ' : '');
const ends = (text) => (/[.!?…:]["'’”»)\]]*$/.test(text) ? '' : ' …');

/** Whether a passage marks nothing that the quotation does not mark as well. */
function repeats(quotation, { text, start, marks }) {
  if (!quotation || quotation.in === 'title') return false;
  const [from, to] = marks.length ? [marks[0][0], marks.at(-1)[1]] : [0, text.length];
  return quotation.start <= start + from && start + to <= quotation.end;
}

customElements.define('article-result', ArticleResult);
