/** A client of the WebDriver protocol, as much of it as tests need. */
import { breakOff } from './broken.js';
import { screen } from './processes.js';

/** How long the driver may take to answer, in milliseconds: longer than a script of a test may take. */
const patience = 180_000;

/**
 * Where the window stands: without a desktop, the focus is where the pointer is, and that waits in the middle of the
 * screen. It is to rest on the browser's bar, and not on the page, where it would point at something.
 */
const corner = { x: screen.width / 2 - 10, y: screen.height / 2 - 2 };

/**
 * Begins a session.
 * @param {string} address of the driver
 * @param {object} capabilities
 */
export async function startSession(address, capabilities) {
  const { sessionId } = await send('POST', `${address}/session`, { capabilities: { alwaysMatch: capabilities } });
  const session = `${address}/session/${sessionId}`;
  const post = (command, body = {}) => send('POST', `${session}/${command}`, body);
  return {
    goto: (url) => post('url', { url }),
    reload: () => post('refresh'),
    url: () => send('GET', `${session}/url`),
    /** Runs the body of a function that calls its last argument when it is done. */
    run: (script, args = []) => post('execute/async', { script, args }),
    resize: (width, height) => post('window/rect', { ...corner, width, height }),
    /** One action after the other of one keyboard or one pointer. */
    act: (source, actions) => post('actions', { actions: [{ ...source, actions }] }),
    /** @returns {Promise<string>} a picture of the viewport, PNG as base64 */
    screenshot: () => send('GET', `${session}/screenshot`),
    deleteCookies: () => send('DELETE', `${session}/cookie`),
    cookies: () => send('GET', `${session}/cookie`),
    end: () => send('DELETE', session),
  };
}

async function send(method, address, body) {
  const overdue = () => breakOff(`WebKit has not answered for ${patience / 1000} s`);
  const timer = setTimeout(overdue, patience);
  try {
    const response = await fetch(address, body ? { method, body: JSON.stringify(body) } : { method });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  } finally {
    clearTimeout(timer);
  }
}
