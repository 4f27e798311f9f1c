// The only place that fetches. A request belongs to a lane; a newer one in the same lane overtakes and aborts it.

const BASE = '/api/v1';
const KEPT = 40;
const lanes = new Map();
const answers = new Map();
let returning = false;

/** What the server said was wrong (RFC 9457), or `away` where no server answered. */
export class Problem extends Error {
  constructor({ status = 0, title = '', detail = '', parameter = '', position = null, ...more } = {}, away = false) {
    super(detail || title || (away ? 'The archive does not answer.' : `The archive answered with an error (${status}).`));
    Object.assign(this, { status, title, parameter, position, more, away });
  }
}

/** True once the reader goes back or forward: answers seen before are then shown again at once. */
export function reuseAnswers(yes) {
  returning = yes;
}

/**
 * The answer to a request as data, or null where a newer request of the same lane has overtaken it.
 * @param body sent as JSON, or as it is where it is a file with its type
 * @throws Problem where the server refuses or does not answer
 */
export async function ask(lane, path, body = null) {
  lanes.get(lane)?.abort();
  const controller = new AbortController();
  lanes.set(lane, controller);
  if (returning && !body && answers.has(path)) return answers.get(path);
  try {
    const answer = await (await respond(path, controller.signal, body)).json();
    if (!body && lane !== 'suggest') keep(path, answer); // what was seen, not what was typed
    return controller.signal.aborted ? null : answer;
  } catch (failure) {
    if (controller.signal.aborted) return null;
    throw failure instanceof Problem ? failure : new Problem({}, true);
  }
}

/** A response whose body the caller reads as it comes, for an export or a report. */
export async function stream(path, signal, body = null) {
  return respond(path, signal, body);
}

/** No longer interested: a page that is left behind. */
export function leave(lane) {
  lanes.get(lane)?.abort();
  lanes.delete(lane);
}

async function respond(path, signal, body) {
  const sent = body instanceof Blob ? { method: 'POST', body, headers: { 'Content-Type': body.type } }
    : body ? { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } } : {};
  let response;
  try {
    response = await fetch(BASE + path, { ...sent, signal, credentials: 'same-origin' });
  } catch (failure) {
    if (signal.aborted) throw failure;
    throw new Problem({}, true);
  }
  if (response.ok) return response;
  const said = await response.json().catch(() => ({}));
  throw new Problem({ status: response.status, ...said }, [502, 503, 504].includes(response.status));
}

function keep(path, answer) {
  answers.delete(path);
  answers.set(path, answer);
  if (answers.size > KEPT) answers.delete(answers.keys().next().value);
}
