/** How tests call into a page of WebKit, and size it. */
import { setTimeout as wait } from 'node:timers/promises';
import { Script } from 'node:vm';
import { NotApplicable } from './not-applicable.js';

/**
 * A function that finds an element in the page, through shadow roots at `>>>`. As puppeteer has it, `::-p-text(words)` is
 * the innermost element with these words.
 */
export const find = `(selector) => {
  const withWords = (root, words) => {
    const own = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.includes(words));
    const all = [...(root instanceof Element ? [root] : []), ...root.querySelectorAll('*')];
    return all.find((element) => own(element) && element.checkVisibility());
  };
  return selector.split('>>>').reduce((found, part, depth) => {
    const root = depth > 0 ? found?.shadowRoot : found;
    const [, within, words] = /^(.*?)::-p-text\\((.*)\\)$/.exec(part.trim()) ?? [];
    if (!root || words === undefined) return root?.querySelector(part.trim());
    const place = within.trim() ? root.querySelector(within) : root;
    return place && withWords(place, words);
  }, document);
}`;

/** The text of a function for what puppeteer takes: a function, an expression, or statements. */
export function callable(script) {
  if (typeof script === 'function') return String(script);
  try {
    // Only compiled, never run here.
    new Script(`(${script}\n)`);
    return `() => (${script}\n)`;
  } catch {
    return `() => {${script}\n}`;
  }
}

/**
 * Calls a function in the page, and waits for what it promises.
 * @param {Awaited<ReturnType<typeof import('./webdriver.js').startSession>>} driver
 * @param {string} script the function
 * @param {unknown[]} words its arguments
 */
export async function call(driver, script, words = []) {
  // In a task of the page's own: in the driver's, promises would be kept while the function still runs.
  const body = `
    const [words, done] = arguments;
    setTimeout(() => (async () => (${script})(...words))().then(
      // What is undefined would arrive as null.
      (value) => done(value === undefined ? {} : { value }),
      (error) => done({ error: String(error?.stack ? error + '\\n' + error.stack : error) }),
    ));`;
  const { value, error } = await driver.run(body, [words]);
  if (error !== undefined) throw new Error(error);
  return value;
}

/** The window has a bar of its own and may have a smallest width. It takes its size a moment after it is asked. */
export async function resize(driver, width, height) {
  for (let attempt = 0; attempt < 40; attempt++) {
    const [innerWidth, innerHeight, outerWidth, outerHeight] = await driver.run(
      'arguments[0]([innerWidth, innerHeight, outerWidth, outerHeight])',
    );
    if (innerWidth === width && innerHeight === height) return;
    if (attempt % 10 === 0) await driver.resize(width + outerWidth - innerWidth, height + outerHeight - innerHeight);
    await wait(25);
  }
  throw new NotApplicable(`a viewport of ${width} by ${height}`);
}
