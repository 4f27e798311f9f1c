/** The columns that the archive exports, in its order, as [name, label]; a label that begins with + is chosen at first. */
const ALL = {
  articles: `id +Id, version Version, title +Title, source +Source, author Author, published +Date, precision Precision of date,
    language Language, url +Address, countryIds Country ids, countries +Countries, personIds Person ids, people +People,
    weaponIds Weapon ids, weapons +Weapons, eventIds Event ids, events +Events, quotations +Number of quotations,
    annotation Annotation, file File, record Place in file, reader Reader, retrieved Retrieved, indexed Indexed,
    sha256 SHA-256, bodySha256 SHA-256 of the body, vocabulary Vocabulary, body Whole text`,
  quotations: `id +Id, article +Article, version Version, speakerId Speaker id, speaker +Speaker, speakerText Speaker as printed,
    role +Role, speakerType Kind of speaker, speakerCountry Country of speaker, state +Speaker is, jointWith Said together with,
    relayedBy +Relayed by, verb +Verb, cue Cue, kind +Kind, assertion +Put as, text +Words, before Words before,
    after Words after, occasion Occasion, countryIds Country ids, countries Countries, personIds Person ids, people People,
    weaponIds Weapon ids, weapons Weapons, eventIds Event ids, events Events, title +Title, source +Source, author Author,
    published +Date, precision Precision of date, language Language, url +Address, in Title or body, start Start, end End,
    confidence Confidence, rule Rule`,
};

export const COLUMNS = Object.fromEntries(Object.entries(ALL).map(([of, list]) => [of, list.split(/,\s+/).map((column) => {
  const [, name, chosen, label] = /^(\w+) (\+?)(.*)$/.exec(column);
  return { name, label, chosen: Boolean(chosen) };
})]));

/** An export without these could not be led back to the archive. */
export const ALWAYS = new Set(['id', 'article']);
