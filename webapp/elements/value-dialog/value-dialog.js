import { html, nothing } from 'lit';
import { ask, leave } from '../../api.js';
import { shortDate } from '../../dates.js';
import { href, onPage, speakerState, startState, valueOverlay, valueRequest, withFilter } from '../../state.js';
import { FACETS, count } from '../../words.js';
import { PageElement } from '../page-element.js';
import '../page-dialog/page-dialog.js';

/** What kind of name an alias is, in the order in which they are shown; `name` goes without saying. */
const KINDS = { name: 'Also written', former: 'Formerly', demonym: 'Its people and things', capital: 'By its capital', metonym: 'By its government',
  body: 'By its offices', region: 'By its regions', city: 'By its towns', word: 'Words filed under it' };

const MOST = 12;

/** What a value of a facet is: its kind, its classes, its names, the roles of a person by date, and where that is from. */
class ValueDialog extends PageElement {
  static properties = {
    state: { attribute: false }, facet: { attribute: false }, value: { attribute: false },
    told: { state: true }, problem: { state: true },
  };

  disconnectedCallback() {
    super.disconnectedCallback();
    leave('value');
  }

  willUpdate() {
    const path = valueRequest(this.facet, this.value);
    if (path !== this.asked) this.load(path);
  }

  async load(path) {
    this.asked = path;
    try {
      this.told = (await ask('value', path)) ?? this.told;
      this.problem = null;
    } catch (problem) {
      this.problem = problem;
    }
  }

  render() {
    const { told, problem } = this;
    const content = problem ? html`<p class="note">${problem.message} <button class="link-button"
      @click=${() => this.load(this.asked)}>Try again</button></p>` : told ? this.facts(told) : html`<p class="note" role="status">Looking it up…</p>`;
    return html`<page-dialog .heading=${told?.label ?? FACETS[this.facet].name} .content=${content}
      .foot=${told && !problem ? this.foot(told) : null}></page-dialog>`;
  }

  facts({ kind, known, path = [], description, country, roles = [], bearers = [], checked, source, aliases = [] }) {
    const rows = [
      ['Is', kind ?? html`${FACETS[this.facet].one} <span class="quiet">as printed; not in the vocabulary, so nothing more is known</span>`],
      ['Meaning', description],
      ['May be', bearers.length && this.bearers(bearers)],
      ['Within', path.length > 1 && this.classes(path.slice(0, -1))],
      [this.facet === 'weapon' ? 'Made in' : 'Country', country?.label],
      ...Object.entries(KINDS).map(([as, says]) => [says, names(aliases, as)]),
      ['Source', known && source && linked(source)],
    ];
    return html`<dl class="facts">${rows.filter(([, value]) => value).map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
      ${roles.length ? this.roles(roles, checked) : nothing}`;
  }

  classes(path) {
    return path.map(({ id, label }, index) => html`${index ? ' › ' : ''}<a
      href=${href({ ...this.state, overlay: valueOverlay(this.facet, id) })}>${label}</a>`);
  }

  bearers(bearers) {
    return bearers.map(({ id, label, roles }, index) => html`${index ? ', or ' : ''}<a
      href=${href({ ...this.state, overlay: valueOverlay(this.facet, id) })}>${label}</a>${roles.length ? ` (${roles[0].label}${roles[0].country ? `, ${roles[0].country.label}` : ''})` : ''}`);
  }

  roles(roles, checked) {
    return html`<table class="roles"><caption>Roles by date</caption><thead><tr><th>Role</th><th>From</th><th>To</th></tr></thead>
      <tbody>${roles.toSorted((one, other) => (other.from ?? '').localeCompare(one.from ?? '')).map(({ label, country, from, to }) => html`<tr><td>${label}${country ? `, ${country.label}` : ''}</td>
        <td>${from ? shortDate(from) : 'not known'}</td><td>${to ? shortDate(to) : checked ? `lasted in ${shortDate(checked)}` : 'not known'}</td></tr>`)}</tbody></table>`;
  }

  foot({ kind, articles, quotations }) {
    const said = this.all('quotations', quotations);
    const by = html`${said} by this speaker · <a href=${href(speakerState(this.value))}>The speaker’s page</a>`;
    const naming = html`${this.all('articles', articles)} and ${said} ${quotations === 1 ? 'that names' : 'that name'} ${
      this.facet === 'person' ? 'this person, whoever speaks' : 'it'}`;
    return html`<p class="note">In the whole archive${kind?.startsWith('class') ? ', with all that stands below it' : ''}:
      ${this.facet === 'speaker' ? by : naming}</p>
      <button class="button button-main" @click=${() => this.tell('close-overlay')}>Done</button>`;
  }

  all(view, total) {
    const says = count(total, view.slice(0, -1));
    const state = withFilter(onPage(startState(), view), this.facet, this.value, 'included');
    return total ? html`<a href=${href(state)}>${says}</a>` : says;
  }
}

/** Names of one kind, the first of many. */
function names(aliases, as) {
  const found = [...new Set(aliases.filter((alias) => alias.as === as).map(({ text }) => text))];
  if (found.length <= MOST + 2) return found.length ? html`<bdi>${found.join(', ')}</bdi>` : '';
  return html`<bdi>${found.slice(0, MOST).join(', ')}</bdi><details><summary>${count(found.length - MOST, 'more', 'more')}</summary>
    <bdi>${found.slice(MOST).join(', ')}</bdi></details>`;
}

function linked(source) {
  return /^https?:\/\/[^\s]+$/i.test(source) ? html`<a href=${source} rel="noreferrer noopener external" target="_blank">${source}</a>` : source;
}

customElements.define('value-dialog', ValueDialog);
