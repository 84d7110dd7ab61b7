/** Starts WebKitGTK: a screen in memory, its small browser, and the driver that lets tests into it. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { watchEnd } from './broken.js';
import { program } from './engines.js';
import { orNotApplicable } from './not-applicable.js';
import { freePort, listening, start, startDisplay } from './processes.js';
import { startSession } from './webdriver.js';
import { inspect } from './webkit-inspector.js';
import { webkitPage } from './webkit-page.js';
import { intercept } from './webkit-requests.js';

/** Without this the browser's own bar keeps its window wider than a phone. */
const narrow = '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }';

/**
 * Starts a browser as puppeteer does. It has one window: whatever is opened, after what was there is closed, is in it.
 * @returns {Promise<import('puppeteer-core').Browser>}
 */
export async function launchWebKit() {
  const { session, inspector, close } = await startWebKit();
  let used = false;
  const context = orNotApplicable(
    {
      async newPage() {
        used = true;
        return webkitPage(session, inspector, context);
      },
      async close() {
        inspector.off();
        await intercept(inspector, false);
        await inspector.keep('Page.setBootstrapScript', { source: '' });
        await session.deleteCookies();
        const page = await context.newPage();
        await page.emulateMediaType();
        await page.emulateMediaFeatures();
        await page.goto('about:blank');
        used = false;
      },
    },
    'browserContext',
  );
  const createBrowserContext = async () => {
    // A test that ended before it could close what it had opened leaves nothing to the next one.
    if (used) await context.close();
    return context;
  };
  return orNotApplicable({ createBrowserContext, newPage: () => context.newPage(), close }, 'browser');
}

async function startWebKit() {
  const home = await mkdtemp(join(tmpdir(), 'webkit-'));
  await mkdir(join(home, 'gtk-3.0'));
  await writeFile(join(home, 'gtk-3.0/gtk.css'), narrow);
  const stops = [() => rm(home, { recursive: true, force: true })];
  const close = async () => {
    for (const stop of stops.splice(0).reverse()) await stop();
  };
  try {
    const { display, end } = await startDisplay(program('webkit', 'Xvfb'));
    stops.push(end);
    const places = { XDG_CONFIG_HOME: home, XDG_DATA_HOME: home, XDG_CACHE_HOME: home };
    // The accessibility bus is not there on a machine without a desktop, and is waited for.
    const env = { ...process.env, ...places, DISPLAY: display, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1', LANG: 'C.UTF-8' };

    const [inspectorPort, driverPort] = [await freePort(), await freePort()];
    const inspectorAddress = `127.0.0.1:${inspectorPort}`;
    const browser = start(program('webkit', 'MiniBrowser'), ['--automation', '--enable-developer-extras=true'], {
      env: { ...env, WEBKIT_INSPECTOR_SERVER: inspectorAddress },
    });
    stops.push(browser.end);
    await Promise.race([listening(inspectorPort), browser.failed]);

    const words = ['--host=127.0.0.1', `--port=${driverPort}`, `--target=${inspectorAddress}`];
    const driver = start(program('webkit', 'WebKitWebDriver'), words, { env });
    stops.push(driver.end);
    await Promise.race([listening(driverPort), driver.failed]);

    const session = await startSession(`http://127.0.0.1:${driverPort}`, {
      browserName: 'MiniBrowser',
      timeouts: { script: 120_000 },
    });
    const inspector = await inspect(inspectorPort);
    stops.push(inspector.close, watchEnd(browser.child, 'MiniBrowser'), watchEnd(driver.child, 'WebKitWebDriver'));
    await inspector.keep('Page.enable');
    return { session, inspector, close };
  } catch (error) {
    await close();
    throw error;
  }
}
