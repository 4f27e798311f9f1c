import { html, nothing } from 'lit';
import { ask, leave } from '../../api.js';
import { instant, shortDate } from '../../dates.js';
import { articleState, href, versionsRequest } from '../../state.js';
import { go, memory } from '../../navigation.js';
import { PageElement } from '../page-element.js';

/** Where an article comes from, how it was read, and its versions. */
class ProvenancePanel extends PageElement {
  static properties = { article: { attribute: false }, state: { attribute: false }, versions: { state: true } };

  disconnectedCallback() {
    super.disconnectedCallback();
    leave('versions');
  }

  willUpdate(changed) {
    if (changed.has('article') && this.article.versions > 1) this.learnVersions();
  }

  async learnVersions() {
    try {
      this.versions = (await ask('versions', versionsRequest(this.article)))?.versions ?? this.versions;
    } catch {
      this.versions = []; // the article itself stands; it says how many there are
    }
  }

  render() {
    const { article } = this;
    const from = article.provenance ?? {};
    const rows = [
      ['Source', article.source],
      ['Address', address(article.url)],
      ['Retrieved', from.retrieved && instant(from.retrieved)],
      ['File', [from.file, from.record].filter(Boolean).join(', ')],
      ['Indexed', from.indexed && instant(from.indexed)],
      ['Read by', from.reader],
      ['SHA-256', hash(from.sha256 ?? article.sha256)],
      ['of the body', hash(from.bodySha256)],
      ['Vocabulary', from.vocabulary && html`<code>${from.vocabulary.slice(0, 12)}</code>`],
      ['Id', html`<code>${article.id}</code>`],
    ];
    return html`<section class="panel provenance"><h2>Where it comes from</h2>
      <dl class="facts">${rows.filter(([, value]) => value).map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
      ${article.versions > 1 ? this.versionList() : nothing}</section>`;
  }

  versionList() {
    const { state, article, versions = [] } = this;
    return html`<h3 id="versions">${article.versions} versions</h3><ol class="versions">${versions.map(({ version, published, indexed }) => {
      const target = articleState(state, article.id, { version: String(version) });
      const when = indexed ? `read ${instant(indexed)}` : shortDate(published);
      return html`<li>${version === article.version ? html`<b>Version ${version}, shown</b>`
        : html`<a href=${href(target)} @click=${replacing(target)}>Version ${version}</a>`} <span class="note">${when}</span></li>`;
    })}</ol>`;
  }
}

/** Another version is the same place: Back still leads to the results. */
const replacing = (target) => (event) => {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  go(target, { replace: true, memory: memory() });
};

/** Only web addresses become links: what an article gives as its address is not to be trusted. */
function address(url) {
  if (!url) return '';
  if (!/^https?:\/\/[^\s]+$/i.test(url)) return html`<code dir="ltr">${url}</code>`;
  const shown = url.replace(/^https?:\/\//i, '').split(/(?=\/)/);
  return html`<a href=${url} rel="noreferrer noopener external" target="_blank">${shown.map((part, index) => html`${index ? html`<wbr>` : ''}${part}`)}</a>`;
}

const hash = (value) => value && html`<code>${value.match(/.{1,4}/g).join(' ')}</code>`;

customElements.define('provenance-panel', ProvenancePanel);
