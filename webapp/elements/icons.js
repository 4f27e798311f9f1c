// The few drawings of the page. Each stands beside or inside something that has a name.
import { html } from 'lit';

const small = (path) => html`<svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true"><path d=${path} /></svg>`;

export const down = small('M3 5l4 4 4-4');
export const right = small('M5 3l4 4-4 4');
export const left = small('M9 3L5 7l4 4');
export const cross = html`<svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true"><path d="M1 1 9 9M9 1 1 9" /></svg>`;
export const minus = html`<svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="6.5" /><path d="M5 8h6" /></svg>`;
