// The keys of the page. They can be switched off, and never take a key from something that is typed into.
import { openOverlay } from './navigation.js';
import { isSearch } from './state.js';

const STORED = 'onrecord.keys';

/** What each key does, as the sheet lists it. */
export const KEYS = [
  ['/', 'go to the query'],
  ['j', 'next result'],
  ['k', 'previous result'],
  ['Enter', 'open the result'],
  ['n', 'next hit in the article'],
  ['p', 'previous hit in the article'],
  ['f', 'go to the filters'],
  ['i', 'what a value of a filter is'],
  ['t', 'go to the timeline'],
  ['e', 'export'],
  ['?', 'this list'],
  ['Esc', 'close what is open'],
];

export const keysAreOn = () => localStorage.getItem(STORED) !== 'off';
export const switchKeys = (on) => localStorage.setItem(STORED, on ? 'on' : 'off');

export function listenForKeys(stateNow) {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || !keysAreOn()) return;
    if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
    const act = actions[event.key];
    if (act?.(stateNow()) === true) event.preventDefault();
  });
}

/** Each returns true where the key meant something here. */
const actions = {
  '/': () => focusOn('#q', true),
  j: () => step(1),
  k: () => step(-1),
  n: () => tellReader('hit-step', 1),
  p: () => tellReader('hit-step', -1),
  Escape: () => tellReader('close-quotation'),
  f: (state) => focusOn('.facets summary') || (isSearch(state) && open(state, 'filters')),
  i: (state) => tellOf(document.activeElement?.closest('[data-about]'), state),
  t: () => focusOn('.histogram [role=slider]'),
  e: (state) => isSearch(state) && open(state, 'export'),
  '?': (state) => open(state, 'keys'),
};

const TEXT = new Set(['text', 'search', 'date', 'url', 'email', 'number', 'password']);

function isTyping(target) {
  const { tagName = '', type } = target;
  return target.isContentEditable || tagName === 'TEXTAREA' || tagName === 'SELECT' || (tagName === 'INPUT' && TEXT.has(type));
}

function focusOn(selector, select = false) {
  const found = document.querySelector(selector);
  found?.focus();
  if (select) found?.select();
  return Boolean(found);
}

function step(by) {
  const links = [...document.querySelectorAll('[data-result] a[data-open]')];
  const here = links.findIndex((link) => link.closest('[data-result]').contains(document.activeElement));
  const next = here < 0 ? (by > 0 ? 0 : -1) : here + by;
  links[next]?.focus();
  return Boolean(links[next]);
}

function tellReader(name, by) {
  const reader = document.querySelector('article-view');
  reader?.dispatchEvent(new CustomEvent(name, { detail: { by } }));
  return Boolean(reader);
}

function tellOf(value, state) {
  return Boolean(value) && open(state, value.dataset.about);
}

function open(state, overlay) {
  openOverlay(state, overlay);
  return true;
}
