import { html, nothing } from 'lit';
import { ask } from '../../api.js';
import { countRequest, href, read } from '../../state.js';
import { count, nounOf } from '../../words.js';
import { PageElement } from '../page-element.js';

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
  static properties = { found: { state: true } };

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
  }

  render() {
    return html`<section class="block"><h2>${this.found.length === SHOWN ? 'Three questions' : 'Questions'} to start from</h2>
      ${this.found.length ? html`<ul class="questions">${this.found.map(({ question, state, total }) => html`<li>
        <a href=${href(state)}><span>${question}</span><span>${count(total, nounOf(state.view))}</span></a></li>`)}</ul>` : nothing}
    </section>`;
  }
}

customElements.define('start-questions', StartQuestions);
