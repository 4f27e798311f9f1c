// Small parts that several elements draw: icons, each beside or inside something that has a name, and a copy button.
import { html } from 'lit';

const small = (path) => html`<svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true"><path d=${path} /></svg>`;

export const down = small('M3 5l4 4 4-4');
export const right = small('M5 3l4 4-4 4');
export const left = small('M9 3L5 7l4 4');
export const cross = html`<svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true"><path d="M1 1 9 9M9 1 1 9" /></svg>`;
export const about = html`<svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="6.5" /><path d="M8 7v4.5M8 4v1.5" /></svg>`;
export const minus = html`<svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="6.5" /><path d="M5 8h6" /></svg>`;

const SAID_FOR = 2000; // milliseconds that "Copied" stands

/** A button that copies what `text()` gives, and says so in its own label. */
export function copyButton(label, text) {
  const click = async ({ currentTarget: button }) => {
    const done = await copy(text());
    button.querySelector('.copy-said').textContent = done ? 'Copied' : 'Press Ctrl+C';
    button.classList.add('copied');
    setTimeout(() => {
      button.classList.remove('copied');
      button.querySelector('.copy-said').textContent = '';
    }, SAID_FOR);
  };
  return html`<button class="button copy" type="button" @click=${click}><span class="copy-label">${label}</span><span
    class="copy-said" role="presentation"></span></button>`;
}

/** The clipboard is closed to pages without a secure address; the older way still works there. */
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    area.className = 'visually-hidden';
    document.body.append(area);
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    return done;
  }
}
