/** Methods of puppeteer that ask something of a page or a frame, above one that calls a function in it. */
import { setTimeout as wait } from 'node:timers/promises';
import { orNotApplicable } from './not-applicable.js';
import { callable, find } from './webkit-calls.js';

/**
 * @param {(script: string, words?: unknown[]) => Promise<unknown>} call calls a function there
 * @param {{ click(x: number, y: number): Promise<unknown>, move(x: number, y: number): Promise<unknown> }} mouse its
 *   places are those of the page or frame
 * @param {{ type(words: string): Promise<unknown> }} keyboard
 * @param {(selector: string, index: number) => Promise<object>} [contentFrame] the frame in an element of a page
 */
export function lookups(call, mouse, keyboard, contentFrame) {
  return {
    evaluate: (script, ...words) => call(callable(script), words),
    $eval: onElement,
    $$eval: (selector, script, ...words) => {
      const all = `[...document.querySelectorAll(${JSON.stringify(selector)})]`;
      return call(`(...words) => (${script})(${all}, ...words)`, words);
    },
    $: async (selector) => ((await exists(selector)) ? handle(selector) : null),
    async $$(selector) {
      const count = await call('(selector) => document.querySelectorAll(selector).length', [selector]);
      return Array.from({ length: count }, (_, index) =>
        orNotApplicable({ contentFrame: () => contentFrame(selector, index) }, 'element'),
      );
    },
    async waitForFunction(script, { timeout = 30_000 } = {}, ...words) {
      const end = Date.now() + timeout;
      // An element in a shadow root does not come back from a page, but it is there.
      const there = `async (...words) => {
        const value = await (${callable(script)})(...words);
        return value instanceof Node ? true : value;
      }`;
      for (;;) {
        const value = await call(there, words);
        if (value) return { jsonValue: async () => value };
        if (Date.now() > end) throw new Error(`not true after ${timeout} ms: ${script}`);
        await wait(30);
      }
    },
    async waitForSelector(selector, { timeout = 30_000, visible = false } = {}) {
      const end = Date.now() + timeout;
      while (!(await exists(selector, visible))) {
        if (Date.now() > end) throw new Error(`no element is ${selector} after ${timeout} ms`);
        await wait(30);
      }
      return handle(selector);
    },
    focus: (selector) => handle(selector).focus(),
    click: (selector) => handle(selector).click(),
    type: (selector, words) => handle(selector).type(words),
    select: (selector, value) => onElement(selector, choose, value),
  };

  function exists(selector, visible = false) {
    return call(
      `(selector, visible) => {
        const element = (${find})(selector);
        if (!visible || !element) return Boolean(element);
        return element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 0;
      }`,
      [selector, visible],
    );
  }

  function onElement(selector, script, ...words) {
    const there = `(selector, ...words) => {
      const element = (${find})(selector);
      if (!element) throw new Error('no element is ' + selector);
      return (${script})(element, ...words);
    }`;
    return call(there, [selector, ...words]);
  }

  /** What puppeteer gives for a found element. Here it is found again each time. */
  function handle(selector) {
    const point = () => onElement(selector, middle);
    const element = {
      ...(contentFrame && { contentFrame: () => contentFrame(selector, 0) }),
      evaluate: (script, ...words) => onElement(selector, script, ...words),
      hover: async () => mouse.move(...(await point())),
      click: async () => mouse.click(...(await point())),
      focus: () => onElement(selector, '(element) => element.focus()'),
      async type(words) {
        await element.focus();
        await keyboard.type(words);
      },
    };
    return orNotApplicable(element, 'element');
  }
}

// These run in the page.

function choose(element, value) {
  element.value = value;
  for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, { bubbles: true }));
}

function middle(element) {
  element.scrollIntoView({ block: 'center' });
  // A link of two lines has nothing of it in the middle of both.
  const { left, top, width, height } = element.getClientRects()[0];
  return [left + width / 2, top + height / 2];
}
