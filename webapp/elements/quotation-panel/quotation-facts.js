// What is known of a quotation and how it was found, as the reader's panel and the quotation's own page say it.
import { html } from 'lit';
import { longDate } from '../../dates.js';
import { href, speakerState, startState } from '../../state.js';
import { assertionOf, confidenceOf, relayOf, ruleOf, speakerOf } from '../../words.js';

const FOUND = { named: 'named in the sentence', resolved: 'resolved from the text before', anonymous: 'not named by the article' };

/** Rows of a list of facts. Speaker and cue stand in the same frames as in the text. */
export function factsOf(quotation) {
  const { cue } = quotation;
  const rows = [
    ['Speaker', speaker(quotation)],
    ['With', named(quotation.jointWith)],
    ['Relayed', relayOf(quotation).replace(/^relayed /, '')],
    ['Occasion', quotation.occasion?.text],
    ['Cue', cue?.text && html`<span class="cue">${cue.text}</span>${cue.verb ? html` <span class="quiet">(verb: ${cue.verb})</span>` : ''}`],
    ['Kind', quotation.kind],
    ['Put as', assertionOf(quotation)],
    ['Stands', quotation.in === 'title' && 'in the headline'],
    ['Rule', ruleOf(quotation)],
    ['Confidence', confidenceOf(quotation)],
  ];
  return rows.filter(([, value]) => value).map(([name, value]) => html`<dt>${name}</dt><dd dir="auto">${value}</dd>`);
}

const named = (speakers = []) => speakers.map((one) => one.name || one.text).filter(Boolean).join(' and ');

function speaker(quotation) {
  const { known, name, id, role, why } = speakerOf(quotation);
  const all = id && href(speakerState(id));
  const note = [role, why, FOUND[quotation.speaker?.state]].filter(Boolean).join('; ');
  const printed = quotation.speaker?.start != null;
  return html`<b class="${known ? '' : 'nobody'} ${printed ? 'who' : ''}">${all ? html`<a href=${all}>${name}</a>` : name}</b><span class="note">${note}</span>`;
}

/** The quotation as it is pasted into a story: words, speaker, where they are printed, and its address here. */
export function quoted(quotation, article) {
  const { known, name, role, why } = speakerOf(quotation);
  const words = /^["“„«‘']/.test(quotation.text) || quotation.kind === 'indirect' ? quotation.text : `“${quotation.text}”`;
  const joint = named(quotation.jointWith);
  const who = [joint ? `${name} with ${joint}` : name, known ? role : why].filter(Boolean).join(', ');
  const how = [quotation.kind, quotation.assertion !== 'said' && quotation.assertion, relayOf(quotation),
    quotation.in === 'title' && 'in the headline'].filter(Boolean).join(', ');
  const place = [article.source, article.title && `“${article.title}”`, longDate(article.published, article.precision), article.url];
  return `${words}\n${who} (${how})\n${place.filter(Boolean).join(', ')}\n${addressOf(quotation)}`;
}

/** The whole address of the quotation's own page. */
export const addressOf = ({ id }) => location.origin + href({ ...startState(), view: 'quotation', id });
