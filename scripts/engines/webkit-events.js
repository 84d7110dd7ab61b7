/** What happens in a page of WebKit, as puppeteer tells of it. */
import { setTimeout as wait } from 'node:timers/promises';
import { NotApplicable } from './not-applicable.js';
import { sentRequest, waitingRequest } from './webkit-requests.js';

const kinds = {
  console: { 'Console.messageAdded': tellConsole },
  pageerror: { 'Console.messageAdded': tellUncaught },
  request: {
    'Network.requestWillBeSent': (params, _, { intercepting }) => (intercepting ? undefined : sentRequest(params)),
    'Network.requestIntercepted': waitingRequest,
  },
  load: { 'Page.loadEventFired': () => ({}) },
  response: {
    'Network.responseReceived': ({ response }) => ({ url: () => response.url, status: () => response.status }),
  },
};

/** @param {Awaited<ReturnType<typeof import('./webkit-inspector.js').inspect>>} inspector */
export function listen(inspector, event, listener) {
  if (!(event in kinds)) throw new NotApplicable(`page.on ${event}`);
  for (const [name, tell] of Object.entries(kinds[event])) {
    inspector.on(name, (params, answer) => {
      const told = tell(params, answer, inspector);
      if (told) listener(told);
    });
    inspector.keep(`${name.split('.')[0]}.enable`).catch(() => undefined);
  }
}

/**
 * Waits for an event of a page.
 * @param {Awaited<ReturnType<typeof import('./webkit-inspector.js').inspect>>} inspector
 * @param {string} event such as `response`
 * @param {(told: object) => boolean} test which of them
 */
export function heard(inspector, event, test, { timeout = 30_000 } = {}) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no such ${event} after ${timeout} ms`)), timeout);
    listen(inspector, event, (told) => {
      if (!test(told)) return;
      clearTimeout(timer);
      resolve(told);
    });
  });
}

/**
 * Waits until nothing has been asked for, or answered, for a while.
 * @param {Awaited<ReturnType<typeof import('./webkit-inspector.js').inspect>>} inspector
 */
export async function quiet(inspector, { idleTime = 500, timeout = 30_000 } = {}) {
  const end = Date.now() + timeout;
  let latest = Date.now();
  for (const event of ['requestWillBeSent', 'responseReceived', 'loadingFinished', 'loadingFailed'])
    inspector.on(`Network.${event}`, () => void (latest = Date.now()));
  await inspector.keep('Network.enable');
  while (Date.now() - latest < idleTime) {
    if (Date.now() > end) throw new Error(`the network is not idle after ${timeout} ms`);
    await wait(50);
  }
}

function tellConsole({ message }) {
  const { level, text, url, source, parameters = [] } = message;
  // The browser itself asks each site for an icon.
  if (isUncaught(message) || (source === 'network' && url?.endsWith('/favicon.ico'))) return undefined;
  // It does not take the answer for a fetch, as engines.js says, and tells so where a page is open for some seconds.
  if (text.includes('was preloaded using link preload but not used')) return undefined;
  const words = parameters.map(({ value, description }) => String(value ?? description));
  return {
    type: () => (level === 'warning' ? 'warn' : level),
    text: () => (words.length > 0 ? words.join(' ') : text),
  };
}

function tellUncaught({ message }) {
  return isUncaught(message) ? new Error(message.text) : undefined;
}

/** What nobody caught comes as a line of the console that no script wrote. */
function isUncaught({ source, level }) {
  return source === 'javascript' && level === 'error';
}
