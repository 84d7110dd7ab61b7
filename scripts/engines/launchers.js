/** How @web/test-runner starts an engine. Its commands ask each of them for a page as puppeteer has it. */
import { chromeLauncher } from '@web/test-runner-chrome';
import { browserArguments, browserExecutable } from '../browser.js';
import { chosenEngine } from './engines.js';
import { launchFirefox } from './firefox.js';
import { launchWebKit } from './webkit.js';

/** The launcher of the engine that `TEST_ENGINE` names. */
export async function launcher() {
  return launchers[chosenEngine()]();
}

const launchers = {
  async chromium() {
    const { path, env } = await browserExecutable();
    return chromeLauncher({ launchOptions: { executablePath: path, env, args: browserArguments } });
  },

  // A page of Firefox that is behind another one is not drawn: one at a time.
  firefox: () =>
    chromeLauncher({
      puppeteer: { launch: launchFirefox },
      // Of these, the runner takes the name.
      launchOptions: { browser: 'firefox' },
      concurrency: 1,
    }),

  webkit() {
    /** @type {ReturnType<typeof launchWebKit> | undefined} */
    let starting;
    let page;
    let session;
    return {
      name: 'WebKit',
      type: 'puppeteer',
      // There is one window.
      concurrency: 1,
      async startSession(id, url) {
        session = id;
        starting ??= launchWebKit();
        page ??= await (await starting).newPage();
        await page.setViewport({ width: 800, height: 600 });
        await page.goto(url);
      },
      isActive: (id) => id === session,
      getBrowserUrl: () => page.url(),
      getPage: () => page,
      async stopSession() {
        session = undefined;
        await page.browserContext().close();
        return {};
      },
      async stop() {
        await (await starting)?.close();
      },
      startDebugSession() {
        throw new Error('WebKit has no window to debug in');
      },
    };
  },
};
