/** The service, and what becomes of its refusals. Everything the page does goes through here. */
import { has, t } from './words.js';

export class Problem extends Error {
  constructor({ status = 0, code = 'unknown', detail = '', request_id: request = '', current = null }) {
    super(detail || code);
    Object.assign(this, { status, code, detail, request, current });
  }

  /** In the reader's language. */
  get words() {
    return t(has(`problem.${this.code}`) ? `problem.${this.code}` : 'problem.unknown');
  }
}

const listeners = [];
let reachable = true;

/** Tells whenever the service begins or ceases to answer. */
export function onReach(listener) {
  listeners.push(listener);
}

function reached(now) {
  if (now !== reachable) {
    reachable = now;
    listeners.forEach(listener => listener(now));
  }
}

export async function call(path, { method = 'GET', json, form, headers = {} } = {}) {
  let answer;
  try {
    answer = await fetch(path, {
      method,
      headers: json === undefined ? headers : { 'Content-Type': 'application/json', ...headers },
      body: json === undefined ? form : JSON.stringify(json),
    });
  } catch {
    reached(false);
    throw new Problem({ code: 'unreachable' });
  }
  reached(true);
  if (!answer.ok) {
    throw new Problem({ status: answer.status, ...(await answer.json().catch(() => ({}))) });
  }
  return answer;
}

export const get = async path => (await call(path)).json();

/** Whether the service answers now. */
export async function ping() {
  try {
    await call('/v1/jobs?limit=1');
    return true;
  } catch {
    return reachable;
  }
}

/** The tag of what an answer shows, as If-Match wants it. */
export const tagOf = answer => answer.headers.get('ETag');
