// Builds text with marks from offsets. Text only ever becomes text nodes.
import { html } from 'lit';

/** Text with its matched words marked; `marks` are [start, end) pairs, sorted. */
export function marked(text, marks = []) {
  const ranges = marks.map(([start, end]) => ({ start, end, wrap: (inner) => html`<mark>${inner}</mark>` }));
  return weave(text, 0, text.length, [ranges]);
}

/**
 * The part [start, end) of a text, wrapped by several layers of ranges, the first layer outermost. A range that
 * crosses the edge of an outer one is cut there, so the result always nests. `base` is where `text` begins in the
 * text that the ranges count in.
 * A range is {start, end, wrap(inner, first)}; `first` is false for the later pieces of a range that was cut.
 */
export function weave(text, start, end, layers, base = 0) {
  if (start >= end) return '';
  const [layer, ...inner] = layers;
  if (!layer) return text.slice(start - base, end - base);
  const pieces = [];
  let at = start;
  for (const range of layer) {
    const from = Math.max(range.start, at);
    const to = Math.min(range.end, end);
    if (from >= to) continue;
    if (from > at) pieces.push(weave(text, at, from, inner, base));
    pieces.push(range.wrap(weave(text, from, to, inner, base), from === range.start));
    at = to;
  }
  if (at < end) pieces.push(weave(text, at, end, inner, base));
  return pieces.length === 1 ? pieces[0] : pieces;
}

/** Sorts ranges into as few layers as needed for no two of one layer to overlap; longer ones lie further out. */
export function inLayers(ranges) {
  const layers = [];
  const longestFirst = [...ranges].sort((one, other) => one.start - other.start || other.end - one.end);
  for (const range of longestFirst) {
    const free = layers.find((layer) => layer.at(-1).end <= range.start);
    if (free) free.push(range);
    else layers.push([range]);
  }
  return layers;
}

/** The paragraphs of a body as [start, end) pairs, without the line breaks and spaces around them. */
export function paragraphs(body) {
  const found = [];
  for (const { 0: line, index } of body.matchAll(/[^\n\r\u2029]+/g)) {
    const start = index + line.length - line.trimStart().length;
    const end = index + line.trimEnd().length;
    if (start < end) found.push([start, end]);
  }
  return found;
}
