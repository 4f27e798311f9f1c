/**
 * The columns that the archive can export, in its order, as [name, label, chosen at first]. The ids always go along.
 */
export const COLUMNS = {
  articles: [
    ['id', 'Id', true], ['title', 'Title', true], ['source', 'Source', true], ['author', 'Author', false],
    ['published', 'Date', true], ['precision', 'Precision of date', false], ['language', 'Language', false],
    ['url', 'Address', true], ['countries', 'Countries', true], ['people', 'People', true], ['weapons', 'Weapons', true],
    ['events', 'Events', true], ['quotations', 'Quotations', false], ['version', 'Version', false],
    ['sha256', 'SHA-256', false], ['body', 'Whole text', false],
  ],
  quotations: [
    ['id', 'Id', true], ['article', 'Article', true], ['title', 'Title', true], ['source', 'Source', true],
    ['published', 'Date', true], ['url', 'Address', true], ['speaker', 'Speaker', true], ['speakerId', 'Speaker id', false],
    ['role', 'Role', true], ['state', 'Speaker is', true], ['verb', 'Verb', true], ['cue', 'Cue', false],
    ['kind', 'Kind', true], ['assertion', 'Put as', true], ['text', 'Words', true], ['context', 'Sentence', false],
    ['occasion', 'Occasion', false], ['relayedBy', 'Relayed by', false], ['confidence', 'Confidence', false], ['rule', 'Rule', false],
  ],
};

/** An export without these could not be led back to the archive. */
export const ALWAYS = new Set(['id', 'article']);
