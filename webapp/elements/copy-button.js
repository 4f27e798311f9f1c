import { html } from 'lit';

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
