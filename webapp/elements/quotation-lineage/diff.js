// What one wording has that another has not, word by word. Pure.

const MOST = 600; // words; the table grows with the square

/** The key of a word for comparing: marks and case do not count. */
const plain = (word) => word.normalize('NFKD').replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/**
 * Stretches {how, text} that lead from one text to another: `same`, `gone` or `new`, in reading order. Null where the texts
 * are too long to compare in a page.
 */
export function difference(from, to) {
  const [one, other] = [from, to].map((text) => text.split(/\s+/).filter(plain));
  if (one.length > MOST || other.length > MOST) return null;
  const lengths = common(one.map(plain), other.map(plain));
  const parts = [];
  let [i, j] = [0, 0];
  while (i < one.length || j < other.length) {
    if (i < one.length && j < other.length && plain(one[i]) === plain(other[j])) {
      add(parts, 'same', other[j]);
      i++;
      j++;
    } else if (j === other.length || (i < one.length && lengths[i + 1][j] >= lengths[i][j + 1])) add(parts, 'gone', one[i++]);
    else add(parts, 'new', other[j++]);
  }
  return parts;
}

/** Lengths of the longest common subsequences of all pairs of endings. */
function common(one, other) {
  const lengths = Array.from({ length: one.length + 1 }, () => new Uint16Array(other.length + 1));
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      lengths[i][j] = one[i] === other[j] ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
    }
  }
  return lengths;
}

function add(parts, how, word) {
  if (parts.at(-1)?.how === how) parts.at(-1).text += ` ${word}`;
  else parts.push({ how, text: word });
}
