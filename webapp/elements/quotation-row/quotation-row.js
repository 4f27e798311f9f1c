import { html, nothing } from 'lit';
import { shortDate } from '../../dates.js';
import { weave } from '../../marks.js';
import { part } from '../../lazy.js';
import { articleState, href, speakerState, startState } from '../../state.js';
import { count, relayOf, speakerOf } from '../../words.js';
import { PageElement } from '../page-element.js';

/** One quotation in a list: who, the words in the sentence they stand in, and where they are printed. */
class QuotationRow extends PageElement {
  static properties = { hit: { attribute: false }, state: { attribute: false }, total: { attribute: false } };

  render() {
    const { hit } = this;
    const { article } = hit;
    const place = href(articleState(this.state, article.id, { quotation: hit.id }));
    const title = article.title?.text ?? article.title;
    return html`<div class="quotation">
      ${this.who()}
      <p class="quotation-words" dir="auto" lang=${article.language || nothing}>${words(hit)}</p>
      <p class="quotation-where">${tags(hit)}<conflict-note .quotation=${hit.id}></conflict-note><time datetime=${article.published || nothing}>${
        shortDate(article.published, article.precision)}</time>
        ${article.source ? html`<span dir="auto">${article.source}</span>` : nothing}
        <a data-open href=${place} dir="auto" lang=${article.language || nothing}>${title || 'No title'}</a>
        <a href=${href({ ...startState(), view: 'quotation', id: hit.id })}>Where else it appears</a>
        ${article.url ? html`<span class="print-only">${article.url}</span>` : nothing}</p>
    </div>`;
  }

  updated() {
    const origin = { back: href(this.state), found: count(this.total, 'quotation') };
    this.querySelector('a[data-open]').memory = origin;
    part('conflict-note');
  }

  who() {
    const { hit } = this;
    const { known, name, id, role, why } = speakerOf(hit);
    const relay = relayOf(hit);
    const joint = (hit.jointWith ?? []).map((speaker) => speaker.name || speaker.text).filter(Boolean);
    const all = id && href(speakerState(id));
    return html`<div class="quotation-who">
      <b class=${known ? '' : 'nobody'} dir="auto">${all ? html`<a href=${all}>${name}</a>` : name}</b>
      ${joint.length ? html`<span>with ${joint.join(' and ')}</span>` : nothing}
      ${role ? html`<span>${role}</span>` : nothing}${why ? html`<span>${why}</span>` : nothing}
      ${relay ? html`<span class="relay">${relay}</span>` : nothing}
      ${hit.occasion?.text ? html`<span dir="auto">said to or at “${hit.occasion.text}”</span>` : nothing}</div>`;
  }
}

/** The words said in ink, what stands around them quiet, the verb bold; with `evidence` speaker and cue in frames. */
export function words({ context, spans = [], cue, speaker }, evidence = false) {
  const { start } = context;
  const end = start + context.text.length;
  const said = spans.map(([from, to]) => ({ start: from, end: to }));
  const verb = cue ? [{ start: cue.start, end: cue.end, wrap: (inner) => html`<span class="verb ${evidence ? 'cue' : ''}">${inner}</span>` }] : [];
  const who = evidence && speaker?.end > speaker?.start
    ? [{ start: speaker.start, end: speaker.end, wrap: (inner) => html`<span class="who">${inner}</span>` }] : [];
  const found = (context.marks ?? []).map(([from, to]) => ({ start: start + from, end: start + to, wrap: (inner) => html`<mark>${inner}</mark>` }));
  return weave(context.text, start, end, [around(said, start, end), who, verb, found], start);
}

/** The gaps between the words said. */
function around(said, start, end) {
  const wrap = (inner) => html`<span class="around">${inner}</span>`;
  const edges = [start, ...said.flatMap((span) => [span.start, span.end]), end];
  const gaps = [];
  for (let i = 0; i < edges.length; i += 2) if (edges[i] < edges[i + 1]) gaps.push({ start: edges[i], end: edges[i + 1], wrap });
  return gaps;
}

const ASSERTIONS = { denied: 'state state-strong', hypothetical: 'state', asked: 'state' };

function tags({ assertion, kind, speaker, relayedBy = [], in: where }) {
  const nobody = ['anonymous', 'unknown'].includes(speaker?.state);
  return html`<span class="states">
    ${nobody ? html`<span class="state state-open">${speaker.state}</span>` : nothing}
    ${ASSERTIONS[assertion] ? html`<span class=${ASSERTIONS[assertion]}>${assertion}</span>` : nothing}
    ${where === 'title' ? html`<span class="state">in the headline</span>` : nothing}
    ${relayedBy.length ? html`<span class="state">relayed</span>` : nothing}
    <span class="state">${kind}</span></span>`;
}

customElements.define('quotation-row', QuotationRow);
