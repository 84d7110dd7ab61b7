/**
 * A page of WebKit with those methods of puppeteer's pages that the tests use. What it does not have ends a test as not
 * applicable, by its name.
 */
import { writeFile } from 'node:fs/promises';
import { mediaSession } from './media-session.js';
import { NotApplicable, orNotApplicable } from './not-applicable.js';
import { call, resize } from './webkit-calls.js';
import { heard, listen, quiet } from './webkit-events.js';
import { framesOf } from './webkit-frames.js';
import { keyboardOf, mouseOf } from './webkit-input.js';
import { lookups } from './webkit-lookups.js';
import { intercept } from './webkit-requests.js';

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
  const inPage = (script, words) => call(driver, script, words);
  const keyboard = keyboardOf(driver);
  const mouse = mouseOf(driver);
  const page = {
    keyboard,
    mouse,
    ...lookups(inPage, mouse, keyboard, (...words) => frames.contentFrame(...words)),
    browserContext: () => context,
    mainFrame: () => proxy,
    goto: (url) => driver.goto(url),
    // The driver's own way leaves out every step that was made without a click: all that tests make by script.
    goBack: () => inPage(goBack),
    reload: () => driver.reload(),
    url: () => driver.url(),
    title: () => inPage('() => document.title'),
    cookies: () => driver.cookies(),
    bringToFront: async () => undefined,
    createCDPSession: async () => mediaSession(page),
    addStyleTag: ({ content }) => inPage(`(content) => {${addStyle}}`, [content]),
    waitForNetworkIdle: (options) => quiet(inspector, options),
    waitForResponse: (test, options) => heard(inspector, 'response', test, options),
    waitForNavigation: (options) => heard(inspector, 'load', () => true, options),
    on: (event, listener) => listen(inspector, event, listener),
    setRequestInterception: (enabled) => intercept(inspector, enabled),
    evaluateOnNewDocument: (script) => inspector.keep('Page.setBootstrapScript', { source: `(${script})()` }),
    async setViewport({ width, height, deviceScaleFactor = 1, hasTouch = false }) {
      if (deviceScaleFactor !== 1) throw new NotApplicable('another density of pixels');
      if (hasTouch) throw new NotApplicable('a finger');
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
  const frames = framesOf(inspector, page);
  const proxy = orNotApplicable(page, 'page');
  return proxy;
}

// These run in the page.

const goBack = `() => new Promise((resolve) => {
  addEventListener('popstate', () => setTimeout(resolve), { once: true });
  history.back();
})`;

const addStyle = `document.head.append(Object.assign(document.createElement('style'), { textContent: content }))`;
