// Moves between states: links, back and forward, and the place on the page that each was left at.
import { reuseAnswers } from './api.js';
import { href, read } from './state.js';

let show = () => {};
let wanted = null; // where the page will be scrolled to once its content stands
let moved = false; // whether another page was gone to, whose content does not stand yet

/** Starts listening; `onState` is told of every state from now on, the first one included. */
export function startNavigation(onState) {
  show = () => onState(read(location.href));
  history.scrollRestoration = 'manual';
  addEventListener('popstate', () => {
    reuseAnswers(true);
    wanted = history.state?.scroll ?? 0;
    show();
  });
  addEventListener('click', followLink);
  let pending;
  addEventListener('scroll', () => {
    clearTimeout(pending);
    pending = setTimeout(rememberScroll, 120);
  }, { passive: true });
  addEventListener('pagehide', rememberScroll);
  wanted = history.state?.scroll ?? null;
  show();
}

function rememberScroll() {
  if (wanted === null) history.replaceState({ ...history.state, scroll: scrollY }, '');
}

/**
 * Goes to a state. `replace` leaves no step to go back to; `memory` is kept with the step (where an article was
 * opened from, say); `top` moves to the head of the page.
 */
export function go(state, { replace = false, memory = {}, top = false } = {}) {
  const address = href(state);
  const here = location.pathname + location.search + location.hash;
  reuseAnswers(false);
  if (replace || address === here) {
    history.replaceState({ ...history.state, ...memory }, '', address);
  } else {
    wanted = null;
    rememberScroll();
    history.pushState({ ...memory, scroll: top ? 0 : scrollY }, '', address);
  }
  if (top) wanted = 0;
  moved ||= top;
  show();
}

/** Opens a dialog over the page as a step of its own, so that Back closes it. */
export const openOverlay = (state, overlay) => go({ ...state, overlay }, { memory: { under: href({ ...state, overlay: '' }) } });

/** Closes it; where the page under it has changed meanwhile, the changed one stays. */
export function closeOverlay(state) {
  const below = href({ ...state, overlay: '' });
  if (history.state?.under === below) history.back();
  else go({ ...state, overlay: '' }, { replace: true, memory: { under: undefined } });
}

/** Called by a view when its content stands: only now is there a place to scroll to, unless the view knows a better one. */
export function contentStands(knowsBetter = false) {
  const place = wanted;
  wanted = null;
  if (moved) focusHead();
  moved = false;
  if (place === null || knowsBetter) return;
  requestAnimationFrame(() => scrollTo({ top: place, behavior: 'instant' }));
}

/** Where what had the focus is gone with the page before, the head of this one has it: the keyboard goes on from there. */
function focusHead() {
  const head = document.querySelector('main h1');
  if (!head || document.activeElement !== document.body) return;
  head.tabIndex = -1;
  head.focus({ preventScroll: true });
}

/** What was kept with this step. */
export const memory = () => history.state ?? {};

function followLink(event) {
  const link = event.target.closest?.('a[href]');
  const ordinary = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!link || !ordinary || event.defaultPrevented || link.target || link.hasAttribute('download')) return;
  const target = new URL(link.href);
  const state = target.origin === location.origin ? read(target) : { view: 'missing' };
  if (state.view === 'missing' || link.getAttribute('href').startsWith('#')) return;
  event.preventDefault();
  if (state.overlay) openOverlay(state, state.overlay);
  else go(state, { memory: link.memory ?? {}, top: true });
}
