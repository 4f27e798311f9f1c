import { html } from 'lit';
import { contentStands } from '../../navigation.js';
import { number } from '../../words.js';
import { howToIndex } from '../archive-coverage/coverage.js';
import { PageElement } from '../page-element.js';
import '../archive-coverage/archive-coverage.js';
import '../query-bar/query-bar.js';
import '../try-text/try-text.js';
import './start-questions.js';

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
    return html`<main id="content" tabindex="-1" class="page">
      <section class="opening">
        <h1>Who said what, and where it is printed</h1>
        <p class="lead">Search ${articles} of conflict reporting by word, country, person, weapon and event, and read every
          statement with the sentence it was printed in.</p>
        <query-bar .state=${state}></query-bar>
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
