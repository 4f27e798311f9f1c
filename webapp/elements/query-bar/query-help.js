import { html } from 'lit';
import { href, startState, withQuery } from '../../state.js';

const EXAMPLES = [
  ['troops artillery', 'articles that hold both words'],
  ['"air defence"', 'these words, side by side'],
  ['drone OR missile', 'either word'],
  ['ceasefire NOT Gaza', 'the first without the second'],
  ['(drone OR missile) AND Kyiv', 'brackets group'],
  ['shell*', 'every word that begins so'],
  ['=Patriot', 'exactly this spelling and case'],
  ['title:ceasefire', 'only in titles; also body: source: author:'],
  ['country:"North Korea"', 'what is named; also person: weapon: event:'],
  ['after:2023-06 before:2024', 'by date of publication; also date:2024-11'],
];

/** Examples to click: each is a search. */
export function queryHelp(chosen) {
  return html`<p class="field-label">Examples to click</p>
    <ul>${EXAMPLES.map(([query, says]) => html`<li>
      <a href=${href(withQuery(startState(), query))} @click=${chosen}><code>${query}</code></a> <span class="quiet">${says}</span>
    </li>`)}</ul>`;
}
