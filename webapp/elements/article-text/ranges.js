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
      quotations: quotationRanges(quotations.filter(here), chosen),
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

/**
 * One layer of ranges that never overlap: where a quotation stands within another, the stretch belongs to the inner one,
 * since a button must hold no button. The first stretch of each is what the keyboard reaches.
 */
function quotationRanges(quotations, chosen) {
  const spans = quotations.flatMap((one) => (one.spans?.length ? one.spans : [[one.start, one.end]])
    .map(([start, end]) => ({ one, start, end })));
  const edges = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((x, y) => x - y);
  const ranges = [];
  for (const [index, start] of edges.slice(0, -1).entries()) {
    const end = edges[index + 1];
    const over = spans.filter((span) => span.start <= start && end <= span.end);
    if (!over.length) continue;
    const { one } = over.reduce((inner, span) => (span.end - span.start < inner.end - inner.start ? span : inner));
    const selected = over.some((span) => span.one === chosen);
    const last = ranges.at(-1);
    if (last?.one === one && last.end === start && last.selected === selected) last.end = end;
    else ranges.push({ one, start, end, selected, lead: !ranges.some((range) => range.one === one) });
  }
  return ranges.map(({ one, start, end, selected, lead }) => ({ start, end, wrap: (inner, first) => stretch(one, inner, selected, lead && first, chosen) }));
}

function stretch(one, inner, selected, lead, chosen) {
  const looks = `layer layer-quotation${selected ? ' selected' : ''}`;
  const { known, name } = speakerOf(one);
  return lead ? html`<span class=${looks} data-quotation=${one.id} role="button" tabindex="0" aria-pressed=${one === chosen}
    title=${known ? name : `${name}: ${one.kind}`}>${inner}</span>` : html`<span class=${looks} data-quotation=${one.id}>${inner}</span>`;
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
