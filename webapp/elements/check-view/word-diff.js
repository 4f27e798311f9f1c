// The words as sent above the words as printed, every difference marked in both, and what turns a statement round said in words.
import { html, nothing } from 'lit';
import { count } from '../../words.js';

/** The best match of each part, in the order of the words sent, where parts stand in different places; else none. */
export function partsOf(matches) {
  if (!matches[0]?.allowances.some(({ name }) => name === 'joined-across')) return [];
  const starts = [...new Set(matches.map(({ diff }) => diff[0].start))].sort((one, other) => one - other);
  return starts.map((start) => matches.find(({ diff }) => diff[0].start === start));
}

function partsShown(text, parts) {
  return html`<section class="section"><h2>Parts from different places</h2>
    <dl class="diff"><div><dt>As you have it<span>${count(parts[0].yours, 'word')}</span></dt><dd dir="auto">${text}</dd></div>
      ${parts.map((part) => html`<div><dt>As printed<span dir="auto">${part.article.source || 'Unknown outlet'}</span></dt>
        <dd dir="auto">${printed(part)} <span class="quiet">${part.speaker.name ?? 'unknown speaker'}</span></dd></div>`)}</dl>
    <p class="note">No one article prints them together and in this order.</p></section>`;
}

/** The section that shows how the best match differs, or that nothing does. */
export function diffOf({ text, words, matches }) {
  const parts = partsOf(matches);
  if (parts.length) return partsShown(text, parts);
  const [best] = matches;
  const changed = best.diff.some(({ op }) => op !== 'keep');
  const source = best.article.source || 'Unknown outlet';
  return html`<section class="section"><h2>${changed ? 'What differs' : 'As printed'}</h2>
    <dl class="diff">
      <div><dt>As you have it<span>${count(best.yours, 'word')}</span></dt><dd dir="auto">${yours(text, best)}</dd></div>
      <div><dt>As printed<span dir="auto">${source}</span></dt><dd dir="auto">${printed(best)}${best.cut && words.allowances
        .some(({ name }) => name === 'trimmed-end') ? html` <span class="quiet">${best.cut} …</span>` : nothing}</dd></div></dl>
    ${best.changes.map((change) => callout(change, matches))}
    ${best.allowances.length ? html`<p class="note">Recognised: ${best.allowances.map(({ meaning }) => meaning).join('; ')}.</p>` : nothing}
    ${changed && !best.changes.length ? html`<p class="note">No number, negation, quantifier or name differs. The difference may be another translation.</p>` : nothing}</section>`;
}

function yours(text, { diff, changes }) {
  const parts = [];
  let at = 0;
  for (const step of diff) {
    parts.push(text.slice(at, step.start));
    const inner = text.slice(step.start, step.end);
    parts.push(step.op === 'keep' || !inner ? inner : html`<del class=${kindOf(step, changes)}>${inner}</del>`);
    at = step.end;
  }
  parts.push(text.slice(at));
  return parts;
}

function printed({ diff, changes }) {
  return diff.filter((step) => step.printed).map((step) => {
    if (step.op === 'keep') return [step.between, step.printed];
    const long = step.op === 'skip' && step.printed.length > 160;
    const inner = long ? `${step.printed.slice(0, 80)} … ${step.printed.slice(-60)}` : step.printed;
    return [step.between, html`<ins class=${kindOf(step, changes)}>${inner}</ins>`];
  });
}

/** A number that changed stands in a box, so that nobody depends on colour. */
function kindOf(step, changes) {
  const tells = changes.some(({ yours: mine, printed: theirs }) =>
    mine.startsWith(step.yours) && theirs.startsWith(step.printed) && Boolean(mine) === Boolean(step.yours));
  return tells ? 'number' : nothing;
}

function callout({ kind, yours: mine, printed: theirs }, matches) {
  const same = matches.filter(({ changes }) => changes.some((one) => one.kind === kind && one.printed === theirs)).length;
  const who = count(same, 'article');
  const says = mine && theirs ? html`You have <b>${mine}</b>; ${who} ${same === 1 ? 'has' : 'have'} <b>${theirs}</b>.`
    : mine ? html`You have <b>${mine}</b>; ${who} ${same === 1 ? 'does' : 'do'} not have it.`
      : html`You leave out <b>${theirs}</b>, which ${who} ${same === 1 ? 'has' : 'have'}.`;
  return html`<div class="callout"><span class="state state-strong">${kind} changed</span><p>${says}</p></div>`;
}
