/** What happens in a page of WebKit, as puppeteer tells of it. */
import { setTimeout as wait } from 'node:timers/promises';
import { NotApplicable } from './not-applicable.js';

const kinds = {
  console: { domain: 'Console', event: 'messageAdded', tell: tellConsole },
  pageerror: { domain: 'Console', event: 'messageAdded', tell: tellUncaught },
  request: { domain: 'Network', event: 'requestWillBeSent', tell: ({ request }) => ({ url: () => request.url }) },
};

/** @param {Awaited<ReturnType<typeof import('./webkit-inspector.js').inspect>>} inspector */
export function listen(inspector, event, listener) {
  if (!(event in kinds)) throw new NotApplicable(`page.on ${event}`);
  const { domain, event: name, tell } = kinds[event];
  inspector.on(`${domain}.${name}`, (params) => {
    const told = tell(params);
    if (told) listener(told);
  });
  inspector.keep(`${domain}.enable`).catch(() => undefined);
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
