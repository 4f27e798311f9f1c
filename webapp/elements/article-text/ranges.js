import { html, nothing } from 'lit';
import { namedOf } from '../../state.js';
import { LISTS, ruleOf, speakerOf } from '../../words.js';

/**
 * What is drawn into an article, for its title and its body: the bare `places` that were asked for, `quotations`, the `parts` of the chosen one (speaker and
 * cue), `marks` and `mentions`; each a list of ranges as `weave` takes them.
 * @param named the value of which every mention is marked, as the address names it
 * @param current which of these mentions one stands at, from 1
 */
export function rangesOf(article, { chosen: chosenId, hit, at, hidden, named, current }) {
  const chosen = article.quotations?.find(({ id }) => id === chosenId);
  const ranges = {};
  let hits = 0;
  const asked = mentionsNamed(article, named);
  const all = mentionsOf(article).filter((one) => !hidden.has(one.facet) || asked.includes(one));
  for (const where of ['title', 'body']) {
    const here = (one) => (one.in ?? 'body') === where;
    const marks = (article.marks?.[where] ?? []).map(([start, end]) => mark(start, end, ++hits, hit));
    const quotations = hidden.has('quotation') ? (chosen ? [chosen] : []) : article.quotations ?? [];
    ranges[where] = {
      places: at.startsWith('title') === (where === 'title') ? placesOf(at) : [],
      quotations: quotationRanges(quotations.filter(here), chosen),
      parts: chosen && here(chosen) ? partsOf(chosen) : [],
      marks,
      mentions: all.filter(here).map((one) => mention(article, one, asked.indexOf(one) + 1, current)),
    };
  }
  return ranges;
}

/** Words that an address points to by their offsets alone. */
function placesOf(at) {
  return [...at.matchAll(/(\d+)-(\d+)/g)].map(([, start, end]) => ({ start: Number(start), end: Number(end),
    wrap: (inner) => html`<span class="place-asked">${inner}</span>` })).sort((one, other) => one.start - other.start);
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
  for (const one of quotations.filter((each) => !ranges.some((range) => range.one === each))) {
    const under = ranges.findLast(({ start, end }) => spans.some((span) => span.one === one && span.start < end && start < span.end));
    if (under) under.also = [...(under.also ?? []), one];
  }
  return ranges.map(({ one, start, end, selected, lead, also = [] }) => ({ start, end, wrap: (inner, first) => html`${
    stretch(one, inner, selected, lead && first, chosen)}${first ? also.map((each) => further(each, chosen)) : nothing}` }));
}

/** A quotation of which every word belongs to others already: the same words of another speaker, say. */
function further(one, chosen) {
  const { name } = speakerOf(one);
  return html`<button class="also" type="button" data-quotation=${one.id} aria-pressed=${one === chosen}
    title=${`In these words also: ${name}`} aria-label=${`Another statement in these words: ${name}, ${one.kind}`}></button>`;
}

function stretch(one, inner, selected, lead, chosen) {
  const looks = `layer layer-quotation${selected ? ' selected' : ''}`;
  const { known, name } = speakerOf(one);
  return lead ? html`<span class=${looks} data-quotation=${one.id} role="button" tabindex="0" aria-pressed=${one === chosen}
    title=${known ? name : `${name}: ${one.kind}`}>${inner}</span>` : html`<span class=${looks} data-quotation=${one.id}>${inner}</span>`;
}

/** Each in a frame of its own line: speakers solid, the cue dashed, the occasion dotted. */
function partsOf({ speaker, jointWith = [], relayedBy = [], cue, occasion }) {
  const framed = (looks, says) => (part) => (part?.end > part?.start
    ? [{ start: part.start, end: part.end, wrap: (inner) => html`<span class=${looks} title=${says}>${inner}</span>` }] : []);
  return [...framed('who', 'speaker')(speaker), ...jointWith.flatMap(framed('who', 'speaker too')),
    ...relayedBy.flatMap(framed('who', 'who passed it on')), ...framed('cue', 'cue')(cue), ...framed('occasion', 'occasion')(occasion)];
}

const evidence = new WeakMap();

/** Mentions of all four facets; an event is where its evidence stands. */
function mentionsOf(article) {
  const { mentions = [], events = [] } = article;
  if (mentions.some(({ facet }) => facet === 'event')) return mentions;
  if (!evidence.has(article)) {
    evidence.set(article, [...mentions, ...events.flatMap(({ id, evidence: places = [] }) => places.map((place) => ({ ...place, facet: 'event', id })))]);
  }
  return evidence.get(article);
}

/** The places that name a value, in the order of the text; those of a class are those of all that stands below it. */
export function mentionsNamed(article, named) {
  const value = namedOf({ named });
  if (!value) return [];
  const below = new Set(valuesOf(article, value.facet).filter(({ path = [] }) => path.includes(value.id)).map(({ id }) => id)).add(value.id);
  const place = ({ in: where, start }) => (where === 'title' ? start - 1e9 : start);
  return mentionsOf(article).filter(({ facet, id }) => facet === value.facet && below.has(id)).sort((one, other) => place(one) - place(other));
}

const valuesOf = (article, facet) => article[LISTS[facet]] ?? [];

/** The value of a mention as the article lists it: its label, and for an event its score. */
export const valueNamed = (article, { facet, id }) => valuesOf(article, facet).find((value) => value.id === id) ?? { id, label: id };

/** `number` is 0 where nobody asked for the value. */
function mention(article, one, number, current) {
  const { facet, id, start, end } = one;
  const looks = `layer layer-${facet}${number ? ' value-asked' : ''}${number && number === current ? ' here' : ''}`;
  const says = [valueNamed(article, one).label, one.rule && `found by: ${ruleOf(one)}`].filter(Boolean).join(', ');
  return { start, end, wrap: (inner) => html`<span class=${looks} data-mention=${`${facet}-${id}`} data-start=${start}
    data-place=${number || nothing} title=${says}>${inner}</span>` };
}
