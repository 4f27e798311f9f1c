import { stream } from '../../api.js';

/**
 * Reads an export to its end and counts its rows as they come. Nothing is saved before the last row has arrived, so
 * there is never half a file.
 * @param progress told (rows so far, bytes so far)
 * @returns {blob, rows} where rows were sent as promised
 * @throws Error where the connection broke or rows are missing
 */
export async function download(path, format, signal, progress) {
  const response = await stream(path, signal);
  const promised = Number(response.headers.get('OnRecord-Rows'));
  const counter = format === 'csv' ? new CsvRows() : new Lines();
  const parts = [];
  let bytes = 0;
  for (let reader = response.body.getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    bytes += value.length;
    counter.read(value);
    progress(Math.max(0, counter.rows), bytes);
  }
  if (counter.rows !== promised) throw new Error(`${counter.rows} of ${promised} rows arrived.`);
  return { blob: new Blob(parts, { type: response.headers.get('Content-Type') ?? '' }), rows: promised };
}

/** Hands a finished file to the browser. */
export function save(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

const NEW_LINE = 10;
const QUOTE = 34;

class Lines {
  rows = 0;

  read(bytes) {
    for (const byte of bytes) if (byte === NEW_LINE) this.rows++;
  }
}

/** A line break inside quotation marks ends no row; the header is none. */
class CsvRows {
  rows = -1;
  #quoted = false;

  read(bytes) {
    for (const byte of bytes) {
      if (byte === QUOTE) this.#quoted = !this.#quoted;
      else if (byte === NEW_LINE && !this.#quoted) this.rows++;
    }
  }
}
