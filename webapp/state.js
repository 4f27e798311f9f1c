// What is seen is a URL, and this file is the whole translation: URL ⇄ state ⇄ request.
// Everything here is pure. A state is never changed; each change gives a new one.

const SHARED_FACETS = ['country', 'weapon', 'event', 'person', 'source', 'language'];

/** The facets of each search page, in the order in which they stand beside the results. */
export const FACETS_OF = {
  articles: SHARED_FACETS,
  quotations: ['speaker', 'verb', 'kind', 'assertion', 'state', ...SHARED_FACETS],
};

const FACETS = FACETS_OF.quotations;
const SEARCH = ['q', 'mode', 'variants', 'scope', 'from', 'to', 'sort', 'cursor', 'row'];
// `at`: bare places, "210-268" or "title,0-12"; `named`: a value of which all mentions are marked, "country-UA"; `mention`: which of them, from 1
const READER = ['version', 'quotation', 'at', 'hit', 'named', 'mention', 'hide'];
const SPEAKERS = ['relation'];
const SINGLE = [...SEARCH, ...READER, ...SPEAKERS];

/** How many hits a page of results holds. */
export const PAGE_SIZE = 20;

/** The state of a page: `view` is start, articles, quotations, speakers, check, article, quotation, speaker, compare, conflicts or missing. */
export function read(url) {
  const { pathname, searchParams, hash } = new URL(url, 'http://page.invalid');
  const [first = '', id = '', ...more] = pathname.slice(1).split('/');
  const state = { view: viewOf(first, id, more), id: decode(id), overlay: decode(hash.slice(1)), filters: {} };
  for (const name of SINGLE) state[name] = searchParams.get(name) ?? '';
  for (const name of FACETS) {
    const values = searchParams.getAll(name).filter(Boolean);
    if (values.length) state.filters[name] = [...new Set(values)];
  }
  state.without = [...new Set(searchParams.getAll('-variant').filter(Boolean))];
  return state;
}

function viewOf(first, id, more) {
  if (more.length) return 'missing';
  if (first === 'article' || first === 'quotation' || first === 'speaker') return id ? first : 'missing';
  if (id) return 'missing';
  return { '': 'start', articles: 'articles', quotations: 'quotations', check: 'check', speakers: 'speakers', compare: 'compare',
    conflicts: 'conflicts' }[first] ?? 'missing';
}

function decode(segment) {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The page's address for a state: the same state always gives the same address. */
export function href(state) {
  const query = parameters(state, SINGLE).toString();
  const path = state.view === 'start' ? '/'
    : state.id ? `/${state.view}/${encodeURIComponent(state.id)}` : `/${state.view}`;
  return path + (query && `?${query}`) + (state.overlay && `#${encodeURIComponent(state.overlay)}`);
}

function parameters(state, names) {
  const query = new URLSearchParams();
  for (const name of names) if (state[name]) query.append(name, state[name]);
  for (const spelling of state.without ?? []) query.append('-variant', spelling);
  for (const name of FACETS) for (const value of state.filters[name] ?? []) query.append(name, value);
  return query;
}

/* Requests: paths under /api/v1 */

export function searchRequest(state) {
  const query = parameters(state, ['q', 'mode', 'variants', 'from', 'to', 'cursor', ...scope(state)]);
  query.append('sort', sortOf(state));
  query.append('size', PAGE_SIZE);
  query.append('facets', FACETS_OF[state.view].join());
  query.append('facetSize', 8);
  if (state.view === 'articles') query.append('snippets', 3);
  return `/${state.view}?${query}`;
}

/** Only the number of hits, of articles or of quotations. */
export function countRequest(state, of) {
  const query = matching(state, of, ['from', 'to']);
  query.append('size', 1);
  query.append('facets', 'none');
  return `/${of}?${query}`;
}

/** How the query was read, with the count of each part. */
export function explainRequest(state) {
  const query = parameters(state, ['q', 'mode', 'variants', 'from', 'to', ...scope(state)]);
  query.append('size', 0);
  query.append('facets', 'none');
  query.append('explain', 'true');
  return `/${state.view}?${query}`;
}

/** The whole range of dates: what the brush has chosen does not narrow it. */
export function histogramRequest(state) {
  const query = parameters(state, ['q', 'mode', 'variants', ...scope(state)]);
  query.append('of', state.view);
  return `/histogram?${query}`;
}

export function facetRequest(state, facet, { prefix = '', sort = 'count' } = {}) {
  const query = parameters(state, ['q', 'mode', 'variants', 'from', 'to', ...scope(state)]);
  query.append('of', state.view);
  query.append('sort', sort);
  query.append('size', 1000);
  if (prefix) query.append('prefix', prefix);
  return `/facets/${facet}/values?${query}`;
}

/** What a query that is being typed may become, under the filters that will hold when it is asked. */
export function suggestRequest(state, typed) {
  const of = isSearch(state) ? state.view : 'articles';
  const query = isSearch(state) ? matching({ ...state, q: typed, mode: '', variants: '', without: [] }, of, ['from', 'to']) : new URLSearchParams({ q: typed });
  query.append('of', of);
  return `/suggest?${query}`;
}

export const similarRequest = ({ id }) => `/articles/${encodeURIComponent(id)}/similar`;

export function articleRequest(state) {
  const { id } = state;
  const query = parameters({ without: [], ...state, filters: {} }, ['q', 'mode', 'variants', 'version']);
  return `/articles/${encodeURIComponent(id)}${query.size ? `?${query}` : ''}`;
}

export const quotationRequest = ({ id }) => `/quotations/${encodeURIComponent(id)}`;

/* Speakers: what is asked of their quotations stands in the same names as in a search. */

export const speakerState = (id, more = {}) => ({ ...startState(), view: 'speaker', id, ...more });

export const speakersRequest = ({ q }, size = 100) => `/speakers?${new URLSearchParams({ ...(q && { q }), size })}`;

export function speakerRequest(state, id) {
  const { speaker, ...filters } = state.filters;
  const query = parameters({ ...state, filters }, ['q', 'mode', 'variants', 'from', 'to', 'scope']);
  return `/speakers/${encodeURIComponent(id)}${query.size ? `?${query}` : ''}`;
}

/** The list of a speaker's quotations under the same filters, and perhaps one more. */
export function statementsOf(state, id, facet = '', value = '') {
  const filters = { ...state.filters, speaker: [id], ...(facet && { [facet]: [value] }) };
  const { q, mode, variants, without, scope, from, to } = state;
  return { ...startState(), view: 'quotations', q, mode, variants, without, scope, from, to, filters };
}

/** A few of a speaker's quotations. */
export function someOf(state, id, size) {
  const query = parameters({ ...statementsOf(state, id) }, ['q', 'mode', 'variants', 'scope', 'from', 'to']);
  query.append('sort', state.q ? 'relevance' : 'newest');
  query.append('size', size);
  query.append('facets', 'none');
  return `/quotations?${query}`;
}

/** A speaker's quotations over time, by an interval of one's own. */
export function timesRequest(state, id, interval) {
  const query = parameters(statementsOf(state, id), ['q', 'mode', 'variants', 'scope', 'from', 'to']);
  query.append('of', 'quotations');
  query.append('interval', interval);
  return `/histogram?${query}`;
}

export function conflictsRequest(state) {
  const query = parameters(state, ['q', 'mode', 'variants', 'from', 'to', 'cursor', 'relation']);
  query.append('size', PAGE_SIZE);
  return `/conflicts?${query}`;
}

/** Which of some quotations are attributed to somebody else as well. */
export const disputedRequest = (ids) =>
  `/conflicts?${new URLSearchParams([...ids.map((id) => ['quotation', id]), ['size', 100]])}`;

export const lineageRequest = (id) => `/quotations/${encodeURIComponent(id)}/lineage`;

/** What a value of a facet is. */
export const valueRequest = (facet, id) => `/facets/${facet}/values/${encodeURIComponent(id)}`;

export const versionsRequest = ({ id }) => `/articles/${encodeURIComponent(id)}/versions`;

export function exportRequest(state, { of, format, columns, guard }) {
  const query = matching(state, of, ['from', 'to']);
  query.append('sort', sortOf(state));
  query.append('columns', columns.join());
  if (!guard) query.append('guard', 'off');
  return `/export/${of}.${format}?${query}`;
}

/** The filters of a page asked of articles or of quotations; an article search asks for the quotations in its articles. */
function matching(state, of, names) {
  const query = parameters(state, ['q', 'mode', 'variants', ...names, ...scope(state)]);
  if (of === 'articles') for (const name of FACETS) if (!FACETS_OF.articles.includes(name)) query.delete(name);
  if (of === 'quotations' && state.view === 'articles') query.set('scope', 'article');
  return query;
}

const scope = (state) => (state.view === 'quotations' ? ['scope'] : []);

/** Relevance needs words to be relevant to; without them the newest come first. */
export const sortOf = (state) => state.sort || (state.q ? 'relevance' : 'newest');

/* Changes: each drops the place in the list, since the list is another one then */

export const startState = () => read('/');

export const withPage = (state, cursor, row) => ({ ...state, overlay: '', cursor, row: String(row) });

export const withChange = (state, change) => ({ ...state, cursor: '', row: '', ...change });

/** A new question on the page where it is asked; away from a search page it is asked of the articles. */
export function withQuery(state, q) {
  const base = isSearch(state) ? state : startState();
  return withChange(base, { view: isSearch(state) ? state.view : 'articles', overlay: '', mode: '', variants: '', without: [], q: q.trim() });
}

export const isSearch = ({ view }) => view === 'articles' || view === 'quotations';

/** `how`: included, excluded or none. */
export function withFilter(state, facet, id, how) {
  const others = (state.filters[facet] ?? []).filter((value) => bare(value) !== id);
  const added = { included: [id], excluded: [`-${id}`], none: [] }[how];
  return withChange(state, { filters: { ...state.filters, [facet]: [...others, ...added] } });
}

export function howFiltered(state, facet, id) {
  const values = state.filters[facet] ?? [];
  return values.includes(id) ? 'included' : values.includes(`-${id}`) ? 'excluded' : 'none';
}

export const withoutFilters = (state) => withChange(state, { filters: {}, from: '', to: '' });

/** Every filter in force, in the order of the facets; included ones of a facet first. */
export function filtersOf(state) {
  return FACETS.flatMap((facet) => (state.filters[facet] ?? [])
    .map((value) => ({ facet, id: bare(value), how: value.startsWith('-') ? 'excluded' : 'included' }))
    .sort((one, other) => other.how.localeCompare(one.how)));
}

const bare = (value) => value.replace(/^-/, '');

/** Facets of which the archive can say what a value is. */
const TOLD = new Set(['country', 'person', 'weapon', 'event', 'speaker']);

export const tellsOf = (facet) => TOLD.has(facet);

/** The dialog over a page that tells what a value is; empty where nothing can be told of it. */
export const valueOverlay = (facet, id) => (TOLD.has(facet) && id !== '_none' ? `about-${facet}-${id}` : '');

/** The facet and id that such a dialog is about; null for another overlay. */
export function valueOf({ overlay }) {
  const [, facet, id] = /^about-([a-z]+)-(.+)$/.exec(overlay) ?? [];
  return TOLD.has(facet) ? { facet, id } : null;
}

/** The facet and id of a value whose mentions are marked in an article; null for none. */
export const namedOf = ({ named }) => valueOf({ overlay: `about-${named}` });

/** The first value that a list is narrowed to and whose words can be shown in an article, as the reader's address names it. */
export function namedIn({ filters }) {
  for (const facet of ['event', 'weapon', 'person', 'country']) {
    const id = filters[facet]?.find((value) => !value.startsWith('-') && value !== '_none');
    if (id) return `${facet}-${id}`;
  }
  return '';
}

/** The other list of the same search: what both pages know is kept, the rest let go. */
export function onPage(state, view) {
  const kept = isSearch(state) || state.view === 'article' ? state : startState();
  const filters = Object.fromEntries(Object.entries(kept.filters)
    .filter(([facet]) => FACETS_OF[view].includes(facet)));
  const { q, mode, variants, without, from, to, sort } = kept;
  return { ...startState(), view, filters, q, mode, variants, without, from, to, sort };
}

/** The page that checks; of what is checked there only a quotation of the archive has an address. */
export const checkState = (quotation = '') => ({ ...startState(), view: 'check', quotation });

/** An article, opened from a search: the words that brought it are marked in it, and the mentions of a value that the list is narrowed to. */
export const articleState = ({ q, mode, variants, without, filters }, id, place = {}) =>
  ({ ...startState(), view: 'article', id, q, mode, variants, without, named: namedIn({ filters }), ...place });
