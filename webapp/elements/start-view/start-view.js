import { html, nothing } from 'lit';
import { ask } from '../../api.js';
import { style } from '../../lazy.js';
import { contentStands } from '../../navigation.js';
import { countRequest, href, read } from '../../state.js';
import { count, nounOf, number } from '../../words.js';
import { howToIndex } from '../archive-coverage/archive-coverage.js';
import { PageElement } from '../page-element.js';
import '../query-bar/query-bar.js';
import '../try-text/try-text.js';

await style(new URL('start-view.css', import.meta.url));

/** The first page: what this is, a question to ask, what is held, and a place to try a text of one's own. */
class StartView extends PageElement {
  static properties = { state: { attribute: false }, status: { attribute: false } };

  firstUpdated() {
    contentStands();
  }

  render() {
    const { state, status } = this;
    const articles = status?.articles ? `${number(status.articles)} articles` : 'articles';
    const empty = status && !status.articles;
    return html`<main id="content" tabindex="-1" class="page ${status === undefined ? 'waiting' : ''}">
      <section class="opening">
        <h1>Who said what, and where it is printed</h1>
        <p class="lead">Search ${articles} of conflict reporting by word, country, person, weapon and event, and read every
          statement with the sentence it was printed in.</p>
        <query-bar .state=${state} .latest=${status?.to}></query-bar>
        ${status === null ? html`<p class="banner" role="note"><b>The archive does not answer.</b>
          The program may have been stopped. <a href="/">Load this page again</a> when it runs.</p>` : ''}
      </section>
      <div class="trio">
        ${empty ? html`<div class="full">${howToIndex()}</div>` : html`<start-questions></start-questions>
          <archive-coverage .status=${status}></archive-coverage>`}
        <try-text class="full"></try-text>
      </div></main>`;
  }
}

customElements.define('start-view', StartView);

const SHOWN = 3;

/** Questions that an archive of conflict reporting can be asked; those that this one answers are shown. */
const QUESTIONS = [
  ['Who has denied what, and when?', '/quotations?assertion=denied&sort=newest'],
  ['What do speakers who are not named say about drones?', '/quotations?q=drone*&state=anonymous&sort=newest'],
  ['Where is artillery named in reports of fighting?', '/articles?weapon=artillery&event=armed-clash'],
  ['What has been said about a ceasefire?', '/quotations?q=ceasefire&sort=newest'],
  ['Which reports of talks name nobody?', '/articles?q=talks&person=_none'],
  ['What was said with doubt or under a condition?', '/quotations?assertion=hypothetical&sort=newest'],
  ['What is printed in the words of the speaker?', '/quotations?kind=direct&sort=newest'],
].map(([question, address]) => ({ question, state: read(address) }));

class StartQuestions extends PageElement {
  static properties = { found: { state: true }, settled: { state: true } };

  constructor() {
    super();
    this.found = [];
  }

  connectedCallback() {
    super.connectedCallback();
    this.look();
  }

  async look() {
    const found = [];
    for (const entry of QUESTIONS) {
      if (found.length === SHOWN) break;
      const { state } = entry;
      const answer = await ask('question', countRequest(state, state.view)).catch(() => null);
      if (answer?.total) found.push({ ...entry, total: answer.total });
    }
    this.found = found;
    this.settled = true;
  }

  render() {
    if (!this.settled) return html`<section class="block room"></section>`;
    return html`<section class="block"><h2>${this.found.length === SHOWN ? 'Three questions' : 'Questions'} to start from</h2>
      ${this.found.length ? html`<ul class="questions">${this.found.map(({ question, state, total }) => html`<li>
        <a href=${href(state)}><span>${question}</span><span>${count(total, nounOf(state.view))}</span></a></li>`)}</ul>` : nothing}
    </section>`;
  }
}

customElements.define('start-questions', StartQuestions);
