// Where things stand in the histogram, in px from the top, and what is written under it.
import { monthName, parts } from '../../dates.js';

export const HEIGHT = 78;
export const BASE = 76;
const TOP = 6;
const LABELS = 6; // as many as fit at 320 px

/** The top of a bar; a bar that holds anything is at least 1.5 px high. */
export const yOf = (count, highest) => Math.min(BASE - 1.5, BASE - (BASE - TOP) * count / highest);

/** A round number near two thirds of the highest bar, or 0 where every bar is low. */
export function niceLine(highest) {
  if (highest < 4) return 0;
  const wanted = highest * 0.72;
  const power = 10 ** Math.floor(Math.log10(wanted));
  return [5, 2, 1].map((step) => step * power).find((step) => step <= wanted);
}

// Each way of labelling: whether a bucket that begins on this day is labelled.
const WAYS = [
  ...[1, 2, 7, 14].map((days) => ({ days })),
  ...[1, 2, 3, 6].map((months) => ({ months })),
  ...[1, 2, 5, 10, 20, 50, 100].map((years) => ({ years })),
];

/** The labels {index, text, year, end} of the densest way that still fits. */
export function axisLabels(buckets) {
  const daily = buckets.length > 1 && buckets[0].from === buckets[0].to && buckets.length <= 62;
  const ways = WAYS.filter(({ days }) => !days || daily);
  const labels = ways.map((way) => labelled(buckets, way)).find(({ length }) => length && length <= LABELS)
    ?? [labelAt(buckets, 0, { years: 1 })];
  const lead = labels[0].index / buckets.length;
  return lead > 0.17 ? [{ ...labelAt(buckets, 0, { months: 1 }), ...firstText(buckets[0]) }, ...labels] : labels;
}

function labelled(buckets, way) {
  const found = [];
  for (let index = 0; index < buckets.length; index++) {
    if (begins(buckets[index], way, index)) found.push(labelAt(buckets, index, way));
  }
  return found;
}

/** Whether the bucket holds the first day of a labelled day, month or year. */
function begins({ from, to }, { days, months, years }, index) {
  if (days) return index % days === 0;
  const [first, last] = [parts(from), parts(to)];
  const turn = first.month !== last.month || first.day === 1 ? last : null;
  if (!turn && first.year === last.year) return false;
  const month = (turn ?? last).month;
  if (months) return (month - 1) % months === 0;
  return (first.year !== last.year || (first.month === 1 && first.day === 1)) && last.year % years === 0;
}

function labelAt(buckets, index, { days, years }) {
  const { year, month, day } = parts(days ? buckets[index].from : buckets[index].to);
  const january = !days && (years || month === 1);
  const text = days ? `${day} ${monthName(month)}` : january ? String(year) : monthName(month);
  return { index, text, year: january, end: index / buckets.length > 0.9 };
}

function firstText({ from }) {
  const { year, month } = parts(from);
  return { text: `${monthName(month)} ${year}`, year: true };
}
