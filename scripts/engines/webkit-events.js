/** What happens in a page of WebKit, as puppeteer tells of it. */
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

function tellConsole({ message }) {
  if (isUncaught(message)) return undefined;
  const { level, text, parameters = [] } = message;
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
