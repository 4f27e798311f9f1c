// References to a newspaper article: The Chicago Manual of Style (17th ed., 14.191), the MLA Handbook (9th ed.), the
// Publication Manual of the APA (7th ed., 10.1) and Harvard as in Cite Them Right. Titles stay as printed.
import { MONTHS, longDate, parts } from '../../dates.js';

export const STYLES = ['Chicago', 'APA', 'MLA', 'Harvard'];

/** The article as a reference; `accessed` is today's date in ISO form, for the styles that ask for it. */
export function cite(article, style, accessed) {
  const known = {
    title: article.title || 'No title', source: article.source ?? '', url: article.url ?? '',
    authors: authorsOf(article.author), date: parts(article.published, article.precision), accessed,
  };
  return { Chicago: chicago, APA: apa, MLA: mla, Harvard: harvard }[style](known);
}

function chicago({ authors, title, source, date, url }) {
  const by = authors.length ? `${listed([turned(authors[0]), ...authors.slice(1).map(straight)], 'and', true)}. ` : '';
  return `${stop(by)}“${ended(title)}” ${ended(joined([source, american(date)], ', '))}${url && ` ${url}.`}`;
}

function mla({ authors, title, source, date, url, accessed }) {
  const by = authors.length > 2 ? `${turned(authors[0])}, et al. `
    : authors.length ? `${listed([turned(authors[0]), ...authors.slice(1).map(straight)], 'and', true)}. ` : '';
  return `${stop(by)}“${ended(title)}” ${joined([source, british(date, abbreviated), url], ', ')}.${url && ` Accessed ${british(parts(accessed), abbreviated)}.`}`;
}

function apa({ authors, title, source, date, url }) {
  const when = date.year ? `(${joined([date.year, joined([date.month && MONTHS[date.month - 1], date.day], ' ')], ', ')})` : '(n.d.)';
  const by = authors.length ? listed(authors.map(initials), '&', true) : '';
  const head = by ? `${stop(by)} ${when}. ${ended(title)}` : `${ended(title)} ${when}.`;
  return `${head}${source && ` ${source}.`}${url && ` ${url}`}`;
}

function harvard({ authors, title, source, date, url, accessed }) {
  const by = authors.length ? listed(authors.map(initials), 'and', false) : source || title;
  const day = date.month ? `, ${joined([date.day, MONTHS[date.month - 1]], ' ')}` : '';
  const from = url && ` Available at: ${url} (Accessed: ${longDate(accessed)}).`;
  return `${by} (${date.year || 'no date'}) ‘${title}’${source && `, ${source}`}${day}.${from}`;
}

/* Names. Which word is the family name is not in the data: the last one is taken, unless a comma says otherwise. */

function authorsOf(author) {
  if (!author) return [];
  return author.replace(/^by /i, '').split(/\s*(?:;|&|\band\b|,\s(?=\S+\s\S))\s*/).filter(Boolean).map((name) => {
    const [family, given] = name.split(/,\s*/);
    if (given) return { family, given };
    const words = name.trim().split(/\s+/);
    const person = words.length > 1 && words.length < 4 && words.every((word) => /^\p{Lu}/u.test(word));
    return person ? { family: words.at(-1), given: words.slice(0, -1).join(' ') } : { family: name, given: '' };
  });
}

const turned = ({ family, given }) => joined([family, given], ', ');
const straight = ({ family, given }) => joined([given, family], ' ');
const initials = ({ family, given }) => joined([family, given.replace(/(\p{Lu})[^\s-]*/gu, '$1.')], ', ');

function listed(names, word, serial) {
  if (names.length < 2) return names.join('');
  const comma = serial && (names.length > 2 || word === '&' || names[0].includes(',')) ? ',' : '';
  return `${names.slice(0, -1).join(', ')}${comma} ${word} ${names.at(-1)}`;
}

/* Dates and stops */

const american = ({ year, month, day }) => (year ? joined([joined([month && MONTHS[month - 1], day], ' '), year], ', ') : 'n.d.');
const british = ({ year, month, day }, name) => (year ? joined([day, month && name(month), year], ' ') : '');
const abbreviated = (month) => (MONTHS[month - 1].length < 5 ? MONTHS[month - 1] : `${MONTHS[month - 1].slice(0, month === 9 ? 4 : 3)}.`);
const joined = (list, by) => list.filter(Boolean).join(by);
const ended = (title) => (/[.?!…]$/.test(title) ? title : `${title}.`);
const stop = (text) => text.replace(/\.\. ?/, '. ');
