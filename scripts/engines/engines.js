/**
 * The engines that tests run in. `TEST_ENGINE` names the one of this process; without it, it is Chromium.
 * @typedef {'chromium' | 'firefox' | 'webkit'} EngineName
 * @typedef {object} Engine
 * @property {string} title for the reader
 * @property {string[]} lacks what tests may ask for with `needs`, and the engine does not do
 * @property {Record<string, { variable: string, package?: string, find: () => string | undefined }>} programs what it
 *   takes: how each program is found, the variable that names it instead, and the Debian package that brings it
 */
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @type {Record<EngineName, Engine>} */
export const engines = {
  // scripts/browser.js finds Chromium, because `npm test` needs nothing else.
  chromium: { title: 'Chromium', lacks: [], programs: {} },
  firefox: {
    title: 'Firefox',
    // Fingers that a test makes reach the page, and do not scroll it.
    lacks: [
      'counting objects in memory',
      'layout shifts',
      'pictures on the clipboard',
      'scrolling with a finger',
      'a screen of another sharpness',
    ],
    programs: {
      Firefox: {
        variable: 'FIREFOX_PATH',
        package: 'firefox-esr',
        find: () =>
          onPath('firefox-esr', 'firefox') ??
          existing(
            '/Applications/Firefox.app/Contents/MacOS/firefox',
            'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
          ),
      },
    },
  },
  webkit: {
    title: 'WebKit',
    lacks: [
      'counting objects in memory',
      'layout shifts',
      // Its pictures may come before what they show, and differ by a shade from one to the next.
      'a picture of one element',
      'pictures on the clipboard',
      'preloaded feeds',
      'a screen of another sharpness',
      'whole rows of tables on paper',
    ],
    programs: {
      WebKitWebDriver: {
        variable: 'WEBKIT_DRIVER_PATH',
        package: 'webkit2gtk-driver',
        find: () => onPath('WebKitWebDriver'),
      },
      MiniBrowser: { variable: 'WEBKIT_BROWSER_PATH', package: 'libwebkit2gtk-4.1-0', find: miniBrowser },
      Xvfb: { variable: 'XVFB_PATH', package: 'xvfb', find: () => onPath('Xvfb') },
    },
  },
};

/** @returns {EngineName} */
export function chosenEngine() {
  const name = process.env.TEST_ENGINE || 'chromium';
  if (name in engines) return /** @type {EngineName} */ (name);
  throw new Error(`TEST_ENGINE is ${name}: the engines are ${Object.keys(engines).join(', ')}`);
}

/**
 * The path of a program, from its variable or found.
 * @param {EngineName} engine
 * @param {string} name as in `engines`
 * @returns {string | undefined} undefined where it is not installed
 */
export function program(engine, name) {
  const { variable, find } = engines[engine].programs[name];
  const chosen = process.env[variable];
  if (chosen && !existsSync(chosen)) throw new Error(`${variable} is ${chosen}, and there is no such file`);
  return chosen || find();
}

/** Programs of an engine that are not installed. */
export function missingPrograms(engine) {
  return Object.keys(engines[engine].programs).filter((name) => program(engine, name) === undefined);
}

function onPath(...names) {
  const directories = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return existing(...names.flatMap((name) => directories.map((directory) => join(directory, name))));
}

function existing(...paths) {
  return paths.find((path) => existsSync(path));
}

/** The small browser that comes with WebKitGTK and is not on the path. */
function miniBrowser() {
  const libraries = ['/usr/libexec', '/usr/lib64', '/usr/lib', ...subdirectories('/usr/lib').filter(isMultiarch)];
  const versions = ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'];
  return existing(...versions.flatMap((version) => libraries.map((library) => join(library, version, 'MiniBrowser'))));
}

function subdirectories(path) {
  return existsSync(path) ? readdirSync(path).map((name) => join(path, name)) : [];
}

function isMultiarch(path) {
  return /-linux-gnu\w*$/.test(path);
}
