import { html, nothing } from 'lit';
import { ask, leave } from '../../api.js';
import { countRequest, exportRequest, filtersOf } from '../../state.js';
import { count, number } from '../../words.js';
import { PageElement } from '../page-element.js';
import { ALWAYS, COLUMNS } from './columns.js';
import { download, save } from './download.js';
import '../page-dialog/page-dialog.js';

/** The whole result as a file: what, in which format, which columns, and exactly how many rows. */
class ExportDialog extends PageElement {
  static properties = {
    state: { attribute: false }, of: { state: true }, format: { state: true }, columns: { state: true },
    guard: { state: true }, totals: { state: true }, running: { state: true }, outcome: { state: true },
  };

  constructor() {
    super();
    Object.assign(this, { format: 'csv', guard: true, totals: {} });
  }

  connectedCallback() {
    super.connectedCallback();
    this.choose(this.state.view);
    for (const of of ['articles', 'quotations']) this.count(of);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.abort?.abort();
    for (const of of ['articles', 'quotations']) leave(`count ${of}`);
  }

  choose(of) {
    this.of = of;
    this.columns = new Set(COLUMNS[of].filter(({ chosen }) => chosen).map(({ name }) => name));
  }

  async count(of) {
    if (of === 'articles' && this.state.view === 'quotations') return; // not the same search: a list of quotations has no articles of its own
    const answer = await ask(`count ${of}`, countRequest(this.state, of)).catch(() => null);
    if (answer) this.totals = { ...this.totals, [of]: answer.total };
  }

  get rows() {
    return this.totals[this.of];
  }

  render() {
    const { running } = this;
    const heading = running ? `Writing row ${number(running.rows)} of ${number(this.rows)}`
      : this.rows == null ? 'Export' : `Export ${count(this.rows, this.of.replace(/s$/, ''))}`;
    return html`<page-dialog class="export" .heading=${heading} .lead=${running ? nothing : this.lead()}
      .content=${running ? html`<progress max=${this.rows} .value=${running.rows} aria-label="Rows written"></progress>` : this.form()}
      .foot=${running ? this.runningFoot() : this.foot()}></page-dialog>`;
  }

  lead() {
    const { state } = this;
    const filters = filtersOf(state).length + (state.from || state.to ? 1 : 0);
    const said = [state.q && `with ${state.q}`, filters && count(filters, 'filter')].filter(Boolean).join('; ');
    return said ? html`<p class="quiet" dir="auto">${said}</p>` : nothing;
  }

  form() {
    const quotations = this.state.view === 'quotations' ? 'Quotations' : this.state.q ? 'Quotations with these words' : 'Quotations in them';
    return html`<div class="choice-two">
        <fieldset class="choice"><legend>What</legend>
          ${this.state.view === 'articles' ? this.radio('of', 'articles', 'Articles', this.rowsOf('articles')) : nothing}
          ${this.radio('of', 'quotations', quotations, this.rowsOf('quotations'))}</fieldset>
        <fieldset class="choice"><legend>Format</legend>
          ${this.radio('format', 'csv', 'CSV', 'for a spreadsheet')}
          ${this.radio('format', 'jsonl', 'JSON Lines', 'for a program')}</fieldset></div>
      <fieldset class="choice"><legend>Columns, ${this.columns.size} of ${COLUMNS[this.of].length} chosen</legend>
        <div class="grid-three">${COLUMNS[this.of].map(({ name, label }) => html`<label><input type="checkbox"
          .checked=${this.columns.has(name)} ?disabled=${ALWAYS.has(name)} @change=${() => this.toggle(name)}>${label}</label>`)}</div></fieldset>
      ${this.format === 'csv' ? html`<div class="choice"><label><input type="checkbox" .checked=${this.guard}
        @change=${({ target }) => { this.guard = target.checked; }}>Guard against formulas</label>
        <p class="note">Text that a spreadsheet would run as a formula (it begins with = + - or @) gets an apostrophe in front.
          Switch this off for programs that need the text as printed.</p></div>` : nothing}`;
  }

  rowsOf = (of) => (this.totals[of] == null ? '' : count(this.totals[of], 'row'));

  radio(group, value, label, note) {
    const change = () => { if (group === 'of') this.choose(value); else this.format = value; };
    return html`<label><input type="radio" name=${group} .checked=${this[group] === value} @change=${change}>${label}
      <span class="note">${note}</span></label>`;
  }

  toggle(name) {
    const columns = new Set(this.columns);
    if (!columns.delete(name)) columns.add(name);
    this.columns = columns;
  }

  foot() {
    const { rows, outcome } = this;
    return html`<p><b>${rows == null ? 'Counting the rows' : `${count(rows, 'row')}${this.format === 'csv' ? ' and a header' : ''}.`}</b>
        <span class="note" role="status">${outcome ?? 'All of the result, in the order on the page.'}</span></p>
      <button class="button" type="button" @click=${() => this.tell('close-overlay')}>${outcome?.startsWith('Saved') ? 'Close' : 'Cancel'}</button>
      <button class="button button-main" type="button" ?disabled=${!rows} @click=${() => this.start()}>Export ${rows == null ? 'rows' : count(rows, 'row')}</button>`;
  }

  runningFoot() {
    return html`<p class="note">${number(Math.ceil(this.running.bytes / 1000))} kB. If it breaks off midway you are told, and no half file is left behind.</p>
      <button class="button" type="button" @click=${() => this.abort.abort()}>Cancel</button>`;
  }

  async start() {
    const { state, of, format, guard } = this;
    const columns = COLUMNS[of].map(({ name }) => name).filter((name) => this.columns.has(name));
    this.abort = new AbortController();
    this.running = { rows: 0, bytes: 0 };
    try {
      const { blob, rows } = await download(exportRequest(state, { of, format, columns, guard }), format, this.abort.signal,
        (written, bytes) => { this.running = { rows: written, bytes }; });
      save(blob, `onrecord-${of}.${format}`);
      this.outcome = `Saved: ${count(rows, 'row')} in onrecord-${of}.${format}.`;
    } catch (failure) {
      this.outcome = this.abort.signal.aborted ? 'Cancelled; nothing was saved.' : `It broke off: ${failure.message} Nothing was saved.`;
    }
    this.running = null;
  }
}

customElements.define('export-dialog', ExportDialog);
