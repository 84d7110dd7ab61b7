/** Frames of a WebKit page. The inspector calls into them: WebDriver would have to move the whole session there. */
import { setTimeout as wait } from 'node:timers/promises';
import { orNotApplicable } from './not-applicable.js';
import { lookups } from './webkit-lookups.js';

/** How long a frame may take until scripts can run in it, in milliseconds. */
const patience = 20_000;

/**
 * @param {Awaited<ReturnType<typeof import('./webkit-inspector.js').inspect>>} inspector
 * @param {object} page as puppeteer has it
 */
export function framesOf(inspector, page) {
  /** The newest world of each frame that scripts run in, by the name of the frame: its number, and who knows it. */
  const worlds = new Map();
  let listening;

  /** The frames below the page, in the order in which they came. */
  async function frames() {
    // Whoever asks again is not told of those that are there: so it is ended before.
    listening ??= (async () => {
      await inspector.keep('Runtime.disable');
      inspector.forget('Runtime.disable');
      inspector.on('Runtime.executionContextCreated', ({ context: { id, frameId, type } }, send) => {
        if (type === undefined || type === 'normal') worlds.set(frameId, { id, send });
      });
      await inspector.keep('Runtime.enable');
    })();
    await listening;
    const { frameTree } = await inspector.ask('Page.getResourceTree');
    return (frameTree.childFrames ?? []).map(({ frame }) => frameOf(frame));
  }

  function frameOf({ id, url }) {
    const offset = async ([x, y]) => {
      const place = (await frames()).findIndex((frame) => frame.id === id);
      const [left, top] = await page.evaluate(innerCorner, place);
      return [left + x, top + y];
    };
    const mouse = {
      move: async (...point) => page.mouse.move(...(await offset(point))),
      click: async (...point) => page.mouse.click(...(await offset(point))),
    };
    const frame = { id, url: () => url, ...lookups(call, mouse, page.keyboard) };
    return orNotApplicable(frame, 'frame');

    async function call(script, words = []) {
      const world = await worldOf(id);
      const expression = `(async () => (${script})(...${JSON.stringify(words)}))()`;
      const started = await world.send('Runtime.evaluate', { expression, contextId: world.id });
      const promiseObjectId = started.result.objectId;
      const { result, wasThrown } = await world.send('Runtime.awaitPromise', { promiseObjectId, returnByValue: true });
      if (wasThrown) throw new Error(result.description ?? String(result.value));
      return result.value;
    }
  }

  async function worldOf(id) {
    const end = Date.now() + patience;
    while (!worlds.has(id)) {
      if (Date.now() > end) throw new Error(`no script runs in the frame after ${patience / 1000} s`);
      await wait(30);
    }
    return worlds.get(id);
  }

  return {
    frames,
    /** The frame in the element with this number of those that a selector finds: frames have come in their order. */
    async contentFrame(selector, index) {
      const place = await page.evaluate(placeOf, selector, index);
      const end = Date.now() + patience;
      for (;;) {
        const frame = (await frames())[place];
        if (frame) return frame;
        if (Date.now() > end) throw new Error(`${selector} has no frame`);
        await wait(30);
      }
    },
  };
}

// These run in the page.

function placeOf(selector, index) {
  return [...document.querySelectorAll('iframe')].indexOf(document.querySelectorAll(selector)[index]);
}

function innerCorner(place) {
  const element = document.querySelectorAll('iframe')[place];
  const { left, top } = element.getBoundingClientRect();
  return [left + element.clientLeft, top + element.clientTop];
}
