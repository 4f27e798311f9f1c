import { html, nothing } from 'lit';
import { ask } from '../../api.js';
import { explainRequest, filtersOf } from '../../state.js';
import { count, nounOf } from '../../words.js';
import { PageElement } from '../page-element.js';

/** How the query was read: each part with what it alone finds under the filters, and the parts that leave nothing. */
class QueryReading extends PageElement {
  static properties = { state: { attribute: false }, explain: { state: true }, failed: { state: true } };

  willUpdate(changed) {
    if (!changed.has('state')) return;
    const path = explainRequest(this.state);
    if (path !== this.asked) this.load(path);
  }

  async load(path) {
    this.asked = path;
    this.failed = false;
    try {
      const answer = await ask('explain', path);
      if (answer) this.explain = answer.explain ?? null;
    } catch {
      this.asked = null;
      this.failed = true;
    }
  }

  render() {
    const { explain, failed } = this;
    if (failed) return html`<p>The parts could not be counted.</p>`;
    if (explain === undefined) return html`<p>Counting each part…</p>`;
    if (!explain) return html`<p>The time was over before the parts were counted.</p>`;
    const { reading, clauses, empties, whole } = explain;
    return html`<p class="reading-whole" dir="auto">${reading}</p>
      ${filtersOf(this.state).length || this.state.from || this.state.to ? html`<p>Each part alone, under the filters:</p>` : nothing}
      ${this.parts(clauses, new Set(empties?.clauses.map(place)))}
      ${empties ? html`<p class="reading-empties"><b>${empties.clauses.length > 1
    ? `No ${this.noun()} fulfils these parts together:` : `No ${this.noun()} fulfils:`}</b>
        <span dir="auto">${empties.reading}</span></p>` : nothing}
      ${whole ? nothing : html`<p>There are more parts than are counted.</p>`}`;
  }

  parts(clauses, empties) {
    return html`<ul class="reading-parts">${clauses.map((clause) => html`<li>
      <span class=${empties.has(place(clause)) ? 'reading-part reading-emptying' : 'reading-part'}><span dir="auto">${clause.reading}</span>
        <span class="reading-count">${count(clause.total, this.noun())}</span></span>
      ${clause.children.length ? this.parts(clause.children, empties) : nothing}</li>`)}</ul>`;
  }

  noun() {
    return nounOf(this.state.view);
  }
}

const place = ({ start, end }) => `${start}-${end}`;

customElements.define('query-reading', QueryReading);
