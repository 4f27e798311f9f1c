// A draft as a file: which kinds are read, and how large they may be.
import { number } from '../../words.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const TYPES = { txt: 'text/plain', text: 'text/plain', md: 'text/markdown', markdown: 'text/markdown', html: 'text/html', htm: 'text/html',
  xhtml: 'text/html', docx: DOCX };
const MOST = 2 << 20; // bytes, as DraftText of the server has it

/** What a file field lets one choose. */
export const ACCEPTED = Object.keys(TYPES).map((ending) => `.${ending}`).join();

export const LIMITS = 'Text, Markdown, HTML or Word (.docx), at most 2 MB';

/** "12 kB": the size of a file as people say it. */
export const sizeOf = (bytes) => (bytes < 1000 ? `${number(bytes)} bytes` : bytes < 1e6 ? `${number(Math.ceil(bytes / 1000))} kB` : `${(bytes / 1e6).toFixed(1)} MB`);

/**
 * The file, read to its end, so that it stays as it was chosen.
 * @returns {name, blob}; the blob's type says how it is written
 * @throws Error that says why it cannot be a draft and what can be done
 */
export async function draftOf(files) {
  if (files.length !== 1) throw new Error('Only one draft is checked at once. Choose one file.');
  const [file] = files;
  const ending = /\.([^.]*)$/.exec(file.name)?.[1].toLowerCase() ?? 'txt';
  if (!TYPES[ending]) throw new Error(`“${file.name}” is of a kind that is not read. ${instead(ending)}`);
  if (file.size > MOST) throw new Error(`“${file.name}” has ${sizeOf(file.size)}, and at most 2 MB are read. Leave out its pictures, or paste its text.`);
  if (!file.size) throw new Error(`“${file.name}” is empty.`);
  try {
    return { name: file.name, blob: new Blob([await file.arrayBuffer()], { type: TYPES[ending] }) };
  } catch {
    throw new Error(`“${file.name}” cannot be read; a folder, perhaps, or a file that has been moved. Choose it again, or paste its text.`);
  }
}

const instead = (ending) => (['doc', 'odt', 'rtf', 'pages'].includes(ending) ? 'Save it as .docx, or paste its text.'
  : `${LIMITS.split(',').slice(0, -1).join()} are; or paste its text.`);
