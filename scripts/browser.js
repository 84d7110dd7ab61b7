/** Finds and starts a Chromium for tests and measurements. No browser is ever downloaded. */
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chosenEngine } from './engines/engines.js';
import { packagedChromium } from './packaged-chromium.js';

/** Flags for every run: quiet, no calls home, no QUIC (a throttled run must go through the one network we throttle). */
export const browserArguments = [
  ...(process.platform === 'linux' ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * @typedef {object} BrowserExecutable
 * @property {string} path the program
 * @property {Record<string, string | undefined>} env the environment to start it in
 */

/**
 * Finds a Chromium: `CHROME_PATH`, the one in the package `@sparticuz/chromium` (Linux x64), an installed one,
 * Playwright's.
 * @returns {Promise<BrowserExecutable>}
 */
export async function browserExecutable() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROME_PATH is ${chosen}, and there is no such file`);
    return { path: chosen, env: process.env };
  }
  const packaged = await packagedChromium();
  if (packaged) return packaged;
  const path = installed() ?? fromPlaywright();
  if (path) return { path, env: process.env };
  throw new Error(
    'No Chromium was found for the browser tests. Install Chrome, Chromium or Edge, run `npx playwright install chromium`, ' +
      'or set CHROME_PATH to the program, as in `CHROME_PATH=/usr/bin/chromium npm test`.',
  );
}

/**
 * Starts a headless browser: Chromium, or the engine that `TEST_ENGINE` names.
 * @param {import('puppeteer-core').LaunchOptions} [options]
 * @returns {Promise<import('puppeteer-core').Browser>}
 */
export async function launchBrowser(options = {}) {
  const engine = chosenEngine();
  if (engine === 'firefox') return (await import('./engines/firefox.js')).launchFirefox(options);
  if (engine === 'webkit') return (await import('./engines/webkit.js')).launchWebKit(options);
  const { launch } = await import('puppeteer-core');
  const { path, env } = await browserExecutable();
  const args = [...browserArguments, ...(options.args ?? [])];
  return launch({ headless: true, ...options, executablePath: path, env, args });
}

/** Places where systems put Chrome, Chromium and Edge. */
function installed() {
  const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'];
  const directories = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = {
    linux: directories.flatMap((directory) => names.map((name) => join(directory, name))),
    darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    ),
    win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => process.env[name])
      .filter((directory) => directory !== undefined)
      .flatMap((directory) => [
        join(directory, 'Google/Chrome/Application/chrome.exe'),
        join(directory, 'Microsoft/Edge/Application/msedge.exe'),
      ]),
  }[process.platform];
  return candidates?.find((path) => existsSync(path));
}

/** A Chromium that Playwright has downloaded, the newest one. */
function fromPlaywright() {
  const caches = {
    linux: join(homedir(), '.cache/ms-playwright'),
    darwin: join(homedir(), 'Library/Caches/ms-playwright'),
    win32: join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
  };
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? caches[process.platform];
  if (!cache || !existsSync(cache)) return undefined;
  const programs = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win/chrome.exe',
    'chrome-win64/chrome.exe',
  ];
  const builds = readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  return builds
    .flatMap((build) => programs.map((program) => join(cache, build, program)))
    .find((path) => existsSync(path));
}
