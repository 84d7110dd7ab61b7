/**
 * A page of WebKit with those methods of puppeteer's pages that the tests use. What it does not have ends a test as not
 * applicable, by its name.
 */
import { writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { mediaSession } from './media-session.js';
import { NotApplicable, orNotApplicable } from './not-applicable.js';
import { call, callable, find, resize } from './webkit-calls.js';
import { listen, quiet } from './webkit-events.js';
import { keyboardOf, mouseOf } from './webkit-input.js';

/** Values of media features, in the inspector's words. */
const preferences = {
  'prefers-color-scheme': { name: 'PrefersColorScheme', dark: 'Dark', light: 'Light' },
  'prefers-reduced-motion': { name: 'PrefersReducedMotion', reduce: 'Reduce', 'no-preference': 'NoPreference' },
  'prefers-contrast': { name: 'PrefersContrast', more: 'More', 'no-preference': 'NoPreference' },
};

/**
 * @param {Awaited<ReturnType<typeof import('./webdriver.js').startSession>>} driver
 * @param {Awaited<ReturnType<typeof import('./webkit-inspector.js').inspect>>} inspector
 * @param {{ close(): Promise<void> }} context
 */
export function webkitPage(driver, inspector, context) {
  const page = {
    keyboard: keyboardOf(driver),
    mouse: mouseOf(driver),
    browserContext: () => context,
    goto: (url) => driver.goto(url),
    url: () => driver.url(),
    cookies: () => driver.cookies(),
    bringToFront: async () => undefined,
    createCDPSession: async () => mediaSession(page),
    addStyleTag: ({ content }) => call(driver, `(content) => {${addStyle}}`, [content]),
    waitForNetworkIdle: (options) => quiet(inspector, options),
    on: (event, listener) => listen(inspector, event, listener),
    evaluate: (script, ...words) => call(driver, callable(script), words),
    evaluateOnNewDocument: (script) => inspector.keep('Page.setBootstrapScript', { source: `(${script})()` }),
    $eval: (selector, script, ...words) => onElement(selector, script, words),
    $$eval: (selector, script, ...words) => {
      const all = `[...document.querySelectorAll(${JSON.stringify(selector)})]`;
      return call(driver, `(...words) => (${script})(${all}, ...words)`, words);
    },
    $: async (selector) => ((await exists(selector)) ? handle(selector) : null),
    async waitForFunction(script, { timeout = 30_000 } = {}, ...words) {
      const end = Date.now() + timeout;
      // An element in a shadow root does not come back from a page, but it is there.
      const inPage = `async (...words) => Boolean(await (${callable(script)})(...words))`;
      while (!(await call(driver, inPage, words))) {
        if (Date.now() > end) throw new Error(`not true after ${timeout} ms: ${script}`);
        await wait(30);
      }
    },
    async waitForSelector(selector, { timeout = 30_000 } = {}) {
      const end = Date.now() + timeout;
      while (!(await exists(selector))) {
        if (Date.now() > end) throw new Error(`no element is ${selector} after ${timeout} ms`);
        await wait(30);
      }
      return handle(selector);
    },
    focus: (selector) => onElement(selector, '(element) => element.focus()', []),
    title: () => call(driver, '() => document.title'),
    select: (selector, value) => onElement(selector, choose, [value]),
    async setViewport({ width, height, deviceScaleFactor = 1 }) {
      if (deviceScaleFactor !== 1) throw new NotApplicable('another density of pixels');
      await resize(driver, width, height);
    },
    emulateMediaType: (type) => inspector.keep('Page.setEmulatedMedia', { media: type ?? '' }),
    async emulateMediaFeatures(features = []) {
      const values = new Map((features ?? []).map(({ name, value }) => [name, value]));
      for (const name of values.keys()) if (!(name in preferences)) throw new NotApplicable(`emulated ${name}`);
      // As in Chromium: features that are not named return to what they are.
      for (const [feature, { name, ...words }] of Object.entries(preferences)) {
        const value = words[values.get(feature)];
        await inspector.keep('Page.overrideUserPreference', value ? { name, value } : { name }, name);
      }
    },
    async screenshot({ path } = {}) {
      const picture = Buffer.from(await driver.screenshot(), 'base64');
      if (path) await writeFile(path, picture);
      return picture;
    },
  };
  return orNotApplicable(page, 'page');

  function exists(selector) {
    return call(driver, `(selector) => Boolean((${find})(selector))`, [selector]);
  }

  function onElement(selector, script, words) {
    const inPage = `(selector, ...words) => {
      const element = (${find})(selector);
      if (!element) throw new Error('no element is ' + selector);
      return (${script})(element, ...words);
    }`;
    return call(driver, inPage, [selector, ...words]);
  }

  /** What puppeteer gives for a found element. Here it is found again each time. */
  function handle(selector) {
    const point = () => onElement(selector, middle, []);
    const element = {
      evaluate: (script, ...words) => onElement(selector, script, words),
      hover: async () => page.mouse.move(...(await point())),
      click: async () => page.mouse.click(...(await point())),
      focus: () => onElement(selector, '(element) => element.focus()', []),
      type: async (words) => {
        await element.focus();
        await page.keyboard.type(words);
      },
    };
    return orNotApplicable(element, 'element');
  }
}

// These run in the page.

const addStyle = `document.head.append(Object.assign(document.createElement('style'), { textContent: content }))`;

function choose(element, value) {
  element.value = value;
  for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, { bubbles: true }));
}

function middle(element) {
  element.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}
