// Dates as they are known. The printed day is taken from the text of the date and never passes through a time zone.

export const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
  'November', 'December'];
const short = (month) => MONTHS[month - 1].slice(0, 3);

/** Year, month and day of an ISO date; what it does not say, or its precision does not hold, is 0. */
export function parts(published, precision = 'day') {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(published ?? '') ?? [];
  const known = { year: 1, month: 2 }[precision] ?? 3;
  return { year: Number(year ?? 0), month: known > 1 ? Number(month ?? 0) : 0, day: known > 2 ? Number(day ?? 0) : 0 };
}

export function shortDate(published, precision) {
  return say(parts(published, precision), short);
}

export function longDate(published, precision) {
  return say(parts(published, precision), (month) => MONTHS[month - 1]);
}

function say({ year, month, day }, name) {
  if (!year) return 'undated';
  return [day || '', month ? name(month) : '', year].filter(Boolean).join(' ');
}

/** An instant in UTC: "19 November 2024, 06:12 UTC". */
export function instant(text) {
  const time = /T(\d\d:\d\d)/.exec(text ?? '');
  if (!time) return longDate(text);
  const utc = new Date(text);
  return Number.isNaN(utc.valueOf()) ? text : `${longDate(utc.toISOString())}, ${utc.toISOString().slice(11, 16)} UTC`;
}

/** The days of a filter, either of which may be open: "14 Oct – 24 Nov 2024". */
export function range(from, to) {
  if (!to) return `since ${shortDate(from)}`;
  if (!from) return `until ${shortDate(to)}`;
  if (from === to) return shortDate(from);
  const [first, last] = [parts(from), parts(to)];
  const head = first.year === last.year ? `${first.day} ${short(first.month)}` : shortDate(from);
  return `${head} – ${shortDate(to)}`;
}

export const monthName = short;
