import { html, nothing } from 'lit';
import { memory, openOverlay } from '../../navigation.js';
import { href, namedOf, onPage, read, valueOverlay, withFilter } from '../../state.js';
import { FACETS, count, ruleOf } from '../../words.js';
import { mentionsNamed, valueNamed } from '../article-text/ranges.js';
import { about, left, right } from '../parts.js';
import { PageElement } from '../page-element.js';

/** The words that name a value in an article, one by one, and why we say so. Beside the text; a sheet above the hit bar on a phone. */
class MentionPanel extends PageElement {
  static properties = { article: { attribute: false }, state: { attribute: false } };

  render() {
    const { article, state } = this;
    const value = namedOf(state);
    const places = mentionsNamed(article, state.named);
    const place = places[Number(state.mention) - 1];
    const listed = valueNamed(article, value).label;
    const unlisted = places.length > 0 && listed === value.id; // a class, of which only what stands below it is listed
    const label = unlisted ? [...new Set(places.map((one) => valueNamed(article, one).label))].join(', ') : listed;
    return html`<section class="panel panel-chosen ${place ? '' : 'only-wide'}" aria-label="The value chosen">
      <h2><bdi>${label}</bdi> <button class="link-button" type="button" @click=${() => this.tell('close-quotation')}>Close</button></h2>
      ${places.length ? this.stepper(places.length) : html`<p class="note">No words of this article name it by themselves.</p>`}
      ${place ? html`<dl class="facts">${this.facts(place, value)}</dl>` : nothing}
      <p class="panel-tools"><a class="button" href=${href({ ...state, overlay: valueOverlay(value.facet, value.id) })}
        @click=${this.tells(value)}>${about} About ${unlisted ? 'the class' : label}</a>
        <a class="button" href=${href(withFilter(this.list(), value.facet, value.id, 'included'))}>Only articles with it</a></p>
    </section>`;
  }

  stepper(all) {
    const now = Number(this.state.mention);
    const step = (by) => () => this.tell('mention-step', { by });
    return html`<p class="hits"><button class="step" type="button" aria-label="Previous mention" @click=${step(-1)}>${left}</button>
      <button class="step" type="button" aria-label="Next mention" @click=${step(1)}>${right}</button>
      <b role="status">${now ? `Mention ${now} of ${all}` : count(all, 'mention')}</b></p>`;
  }

  facts(place, { facet, id }) {
    const { label, score } = valueNamed(this.article, place);
    const inTitle = place.in === 'title';
    const rows = [
      ['Words', html`“${(inTitle ? this.article.title : this.article.body).slice(place.start, place.end)}”${inTitle ? html` <span class="quiet">in the headline</span>` : nothing}`],
      [FACETS[facet].name, place.id !== id && label],
      ['Rule', ruleOf(place)],
      ['Score', score && html`${score.toFixed(2)} <span class="quiet">of 1, for the whole article</span>`],
    ];
    return rows.filter(([, says]) => says).map(([name, says]) => html`<dt>${name}</dt><dd dir="auto">${says}</dd>`);
  }

  tells({ facet, id }) {
    return (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      openOverlay(this.state, valueOverlay(facet, id));
    };
  }

  /** The list that the article was opened from, if it is one of articles. */
  list() {
    const before = read(memory().back ?? '/');
    return before.view === 'articles' ? before : onPage(this.state, 'articles');
  }
}

customElements.define('mention-panel', MentionPanel);
