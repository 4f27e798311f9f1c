// What the first sight of a page does not need is fetched when it is first drawn: views, dialogs, and their styles.

import { nothing } from 'lit';

const parts = new Map();
const there = new Set();

/**
 * Fetches the module of an element; settles when it is there. Where it cannot be fetched, the window hears `part-missing`.
 * @param name of the element, or `folder/name` where it lies in another one's folder
 */
export function part(name) {
  if (!parts.has(name)) {
    const path = name.includes('/') ? name : `${name}/${name}`;
    parts.set(name, import(`./elements/${path}.js`).then(() => there.add(name), () => {
      dispatchEvent(new Event('part-missing'));
    }));
  }
  return parts.get(name);
}

/** A template that holds such an element, once its module is there; `host` is drawn again then. */
export function needing(host, name, template) {
  if (there.has(name)) return template;
  part(name).then(() => there.has(name) && host.requestUpdate());
  return nothing;
}

/** Puts a stylesheet into the page; settles when it holds, or when it is clear that it never will. */
export function style(address) {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address });
  return new Promise((settled) => {
    link.addEventListener('load', settled);
    link.addEventListener('error', settled);
    document.head.append(link);
  });
}
