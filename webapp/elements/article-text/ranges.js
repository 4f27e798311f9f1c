import { html, nothing } from 'lit';
import { speakerOf } from '../../words.js';

/**
 * What is drawn into an article, for its title and its body: `quotations`, the `parts` of the chosen one (speaker and
 * cue), `marks` and `mentions`; each a list of ranges as `weave` takes them.
 */
export function rangesOf(article, chosenId, hit, hidden) {
  const chosen = article.quotations?.find(({ id }) => id === chosenId);
  const ranges = {};
  let hits = 0;
  for (const where of ['title', 'body']) {
    const here = (one) => (one.in ?? 'body') === where;
    const marks = (article.marks?.[where] ?? []).map(([start, end]) => mark(start, end, ++hits, hit));
    const quotations = hidden.has('quotation') ? (chosen ? [chosen] : []) : article.quotations ?? [];
    ranges[where] = {
      quotations: quotations.filter(here).flatMap((one) => quotation(one, one === chosen)),
      parts: chosen && here(chosen) ? partsOf(chosen) : [],
      marks,
      mentions: mentionsOf(article).filter((one) => here(one) && !hidden.has(one.facet)).map(mention),
    };
  }
  return ranges;
}

function mark(start, end, number, current) {
  return { start, end, wrap: (inner) => html`<mark data-hit=${number} class=${number === current ? 'here' : nothing}>${inner}</mark>` };
}

/** Each run of a quotation is a range; the first is what the keyboard reaches. */
function quotation(one, chosen) {
  const { known, name } = speakerOf(one);
  const spans = one.spans?.length ? one.spans : [[one.start, one.end]];
  const looks = `layer layer-quotation${chosen ? ' selected' : ''}`;
  return spans.map(([start, end], index) => ({ start, end,
    wrap: (inner, first) => (first && !index
      ? html`<span class=${looks} data-quotation=${one.id} role="button" tabindex="0" aria-pressed=${chosen}
        title=${known ? name : `${name}: ${one.kind}`}>${inner}</span>`
      : html`<span class=${looks} data-quotation=${one.id}>${inner}</span>`) }));
}

function partsOf({ speaker, cue }) {
  const outlined = (part, looks) => (part?.end > part?.start
    ? [{ start: part.start, end: part.end, wrap: (inner) => html`<span class=${looks}>${inner}</span>` }] : []);
  return [...outlined(speaker, 'who'), ...outlined(cue, 'cue')];
}

/** Mentions of all four facets; an event is where its evidence stands. */
function mentionsOf({ mentions = [], events = [] }) {
  const evidence = mentions.some(({ facet }) => facet === 'event') ? []
    : events.flatMap(({ id, evidence: places = [] }) => places.map((place) => ({ ...place, facet: 'event', id })));
  return [...mentions, ...evidence];
}

function mention({ facet, start, end }) {
  return { start, end, wrap: (inner) => html`<span class="layer layer-${facet}">${inner}</span>` };
}
