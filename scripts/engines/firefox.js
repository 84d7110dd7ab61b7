/** Starts Firefox through puppeteer's WebDriver BiDi, and lends it what that cannot do yet: emulated media. */
import { setTimeout as wait } from 'node:timers/promises';
import { launch } from 'puppeteer-core';
import { watchEnd } from './broken.js';
import { program } from './engines.js';
import { mediaSession } from './media-session.js';
import { NotApplicable } from './not-applicable.js';

/** A mouse, fine and hovering, which Firefox otherwise looks for in the machine and does not find without a screen. */
const mouse = 6;
/** A finger: coarse. */
const finger = 1;
const pointers = ['ui.primaryPointerCapabilities', 'ui.allPointerCapabilities'];

const firefoxOptions = () => ({
  browser: /** @type {const} */ ('firefox'),
  executablePath: program('firefox', 'Firefox'),
  args: ['--remote-allow-system-access'],
  extraPrefsFirefox: Object.fromEntries(pointers.map((name) => [name, mouse])),
});

/**
 * @param {import('puppeteer-core').LaunchOptions} [options]
 * @returns {Promise<import('puppeteer-core').Browser>}
 */
export async function launchFirefox(options = {}) {
  const own = firefoxOptions();
  const browser = await launch({ headless: true, ...own, ...options, args: [...own.args, ...(options.args ?? [])] });
  const createContext = browser.createBrowserContext.bind(browser);
  browser.createBrowserContext = async (...words) => dressed(await createContext(...words));
  dressed(browser.defaultBrowserContext());
  const letGo = watchEnd(browser.process(), 'Firefox');
  const close = browser.close.bind(browser);
  browser.close = () => {
    letGo();
    return close();
  };
  return browser;
}

function dressed(context) {
  const newPage = context.newPage.bind(context);
  context.newPage = async (...words) => completed(await newPage(...words));
  return context;
}

/** What Firefox keeps for each page and its developer tools change, by the name of the media feature. */
const overrides = {
  'prefers-color-scheme': 'prefersColorSchemeOverride',
  'prefers-reduced-motion': 'prefersReducedMotionOverride',
  'forced-colors': 'forcedColorsOverride',
};

/**
 * A page that emulates media types and features, by a script in the browser's own window, and knows the names of keys.
 * @param {import('puppeteer-core').Page} page
 */
function completed(page) {
  for (const command of ['press', 'down', 'up']) {
    const usual = page.keyboard[command].bind(page.keyboard);
    page.keyboard[command] = (key, ...words) => usual(key === 'Space' ? ' ' : key, ...words);
  }
  const setViewport = page.setViewport.bind(page);
  let hadTouch = false;
  page.setViewport = async (viewport) => {
    await setViewport(viewport);
    const hasTouch = viewport?.hasTouch ?? false;
    if (hasTouch !== hadTouch) await point(page, hasTouch ? finger : mouse);
    hadTouch = hasTouch;
  };
  page.emulateMediaType = (type) => override(page, { mediumOverride: type ?? '' });
  // As in Chromium: features that are not named return to what they are.
  page.emulateMediaFeatures = async (features = []) => {
    const values = Object.fromEntries(Object.values(overrides).map((name) => [name, 'none']));
    for (const { name, value } of features ?? []) {
      if (!(name in overrides)) throw new NotApplicable(`emulated ${name}`);
      values[overrides[name]] = value;
    }
    await override(page, values);
  };
  page.setJavaScriptEnabled = (enabled) => override(page, { allowJavascript: enabled });
  page.createCDPSession = async () => mediaSession(page);
  return page;
}

/** Sets what all pages are pointed at with: Firefox has that for no single one. */
async function point(page, capabilities) {
  const values = pointers.map((name) => `Services.prefs.setIntPref('${name}', ${capabilities});`);
  await privileged(page, `${values.join(' ')} 0`);
}

async function override(page, values) {
  const id = JSON.stringify(page.mainFrame()._id);
  const module = 'chrome://remote/content/shared/NavigableManager.sys.mjs';
  await privileged(
    page,
    `Object.assign(
      ChromeUtils.importESModule('${module}').NavigableManager.getBrowsingContextById(${id}), ${JSON.stringify(values)}
    ).id`,
  );
}

/** Runs a script in the browser's own window, and waits until pages have heard of it. */
async function privileged(page, expression) {
  const { connection } = page.browser();
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const target = { context: result.contexts[0].context };
  const answer = await connection.send('script.evaluate', { expression, target, awaitPromise: false });
  const { exceptionDetails } = answer.result;
  if (exceptionDetails) throw new Error(`Firefox does not emulate: ${exceptionDetails.text}`);
  // The page's own process hears of it a moment later. A page without script has no timer that could tell.
  await wait(50);
  await page.evaluate(() => undefined);
}
