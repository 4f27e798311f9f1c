// The names and sentences that several elements say. A number is never without its noun.

const numbers = new Intl.NumberFormat('en');
const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** Facets: `none` is the value of those that have none; `labels` where an id is not a name. */
export const FACETS = {
  country: { name: 'Country', tag: 'Countries', one: 'country', many: 'countries', none: 'none named' },
  person: { name: 'Person', tag: 'People', one: 'person', many: 'people', none: 'nobody named' },
  weapon: { name: 'Weapon system', tag: 'Weapons', one: 'weapon system', many: 'weapon systems', none: 'none named', brief: 'systems', tree: true },
  event: { name: 'Event type', tag: 'Events', one: 'event type', many: 'event types', none: 'none found', brief: 'types', tree: true },
  source: { name: 'Source', one: 'source', many: 'sources', none: 'not known' },
  language: { name: 'Language', one: 'language', many: 'languages', none: 'not known' },
  speaker: { name: 'Speaker', one: 'speaker', many: 'speakers', none: 'no name known' },
  verb: { name: 'Verb', one: 'verb', many: 'verbs', none: 'no verb' },
  kind: { name: 'Kind', one: 'kind', many: 'kinds', none: 'not known' },
  assertion: { name: 'Put as', one: 'way of putting it', many: 'ways of putting it', none: 'not known' },
  state: {
    name: 'Speaker is', one: 'state', many: 'states', none: 'not known',
    labels: { named: 'named', resolved: 'resolved from context', anonymous: 'anonymous', unknown: 'unknown' },
  },
};

/** The lists of an article that hold the values of a facet. */
export const LISTS = { person: 'people', country: 'countries', weapon: 'weapons', event: 'events' };

export const number = (value) => numbers.format(value);

/** `count(2, 'article')` is "2 articles"; an irregular plural is given. */
export const count = (value, one, many = `${one}s`) => `${number(value)} ${value === 1 ? one : many}`;

export const nounOf = (of) => of.replace(/s$/, '');

export function labelOf(facet, value) {
  if (value.id === '_none') return FACETS[facet].none;
  if (facet === 'language' && (!value.label || value.label === value.id)) return languageName(value.id);
  return FACETS[facet].labels?.[value.id] ?? value.label ?? value.id;
}

export function languageName(code) {
  try {
    return languages.of(code);
  } catch {
    return code;
  }
}

/** Who spoke: `known` says whether `name` may stand as a name; `why` explains one that is not known. */
export function speakerOf(quotation) {
  const speaker = quotation.speaker ?? { state: 'unknown' };
  const printed = speaker.text ? `“${speaker.text}”` : '';
  if (speaker.state === 'anonymous') return { known: false, name: 'Anonymous', why: printed };
  if (speaker.state === 'unknown') return { known: false, name: 'Unknown speaker', why: whyUnknown(quotation, printed) };
  const name = speaker.name || speaker.text;
  const resolved = speaker.state === 'resolved' && printed && speaker.text !== name ? `${printed} in the text` : '';
  return { known: true, name, id: speaker.id, role: roleOf(speaker), why: resolved };
}

function whyUnknown({ cue }, printed) {
  if (printed) return `${printed}, not known who that is`;
  return cue?.text ? `cue “${cue.text}”, no name in reach` : 'no name in reach';
}

function roleOf(speaker) {
  const kind = speaker.type && speaker.type !== 'person' ? speaker.type : '';
  return [speaker.role || kind, countryName(speaker.country)].filter(Boolean).join(', ');
}

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });

export function countryName(code) {
  try {
    return code ? regions.of(code).replace(/ \(.*\)$| SAR China$/, '') : '';
  } catch {
    return code;
  }
}

/** "relayed by TASS", the outermost first. */
export function relayOf({ relayedBy = [] }) {
  const names = relayedBy.map((relay) => relay.name || relay.text).filter(Boolean);
  return names.length ? `relayed by ${names.join(', then by ')}` : '';
}

const PUT = {
  said: 'said',
  denied: 'denied: the article says that it was not said, or is not so',
  hypothetical: 'hypothetical: it might, would or could be said',
  asked: 'asked: put as a question, not as a statement',
};

/** What the article says about the saying, in plain words. */
export const assertionOf = ({ assertion }) => PUT[assertion] ?? assertion;

/** "about 97 of 100 direct, 84 mixed, 74 indirect statements", from counts by kind; empty where nothing was measured. */
export function recallOf(recall = {}) {
  const shares = ['direct', 'mixed', 'indirect'].filter((kind) => recall[kind]?.of)
    .map((kind, index) => `${Math.round(100 * recall[kind].found / recall[kind].of)}${index ? '' : ' of 100'} ${kind}`);
  return shares.length ? `about ${shares.join(', ')} statements` : '';
}

/** A measured share, said as what was measured. */
export const confidenceOf = ({ confidence }) =>
  (!confidence ? '' : `right in ${Math.round(confidence * 100)} of 100 test cases`);

export const ruleOf = ({ rule }) => (rule ?? '').replaceAll('-', ' – ');
