/**
 * Builds the examples for frameworks from the package as npm would publish it, and looks at their pages in Chromium. It
 * installs the frameworks from the npm registry into a temporary folder, about 700 MB, and takes some minutes; therefore
 * it is no part of `npm test`. `npm run test:examples -- vue svelte` takes only these. The last line is
 * `N passed, N failed`. What cannot be installed counts as failed.
 */
import { join } from 'node:path';
import { serveStatic } from '../src/cli/static-server.ts';
import { launchBrowser } from './browser.js';
import { buildAll } from './build.js';
import { checkFallback, checks, openPage } from './examples/page.js';
import { openWorkshop } from './examples/workshop.js';

const names = ['html', 'react', 'vue', 'svelte', 'angular'];

/** Mistakes in a template that the framework's own checker must find. */
const mistakes = {
  react: { file: 'src/app.tsx', right: "groups={['families']}", wrong: 'groups={[1]}' },
  vue: { file: 'src/App.vue', right: `:groups="['families']"`, wrong: ':groups="[1]"' },
  svelte: { file: 'src/App.svelte', right: "groups={['families']}", wrong: 'groups={[1]}' },
};

/** Another one: a property that no element has. */
const unknown = {
  react: { file: 'src/app.tsx', right: 'metric="absence"', wrong: 'metrik="absence"' },
  vue: { file: 'src/App.vue', right: 'metric="absence"', wrong: 'metrik="absence"' },
  svelte: { file: 'src/App.svelte', right: 'metric="absence"', wrong: 'metrik="absence"' },
};

let passed = 0;
let failed = 0;

const words = process.argv.slice(2);
const strange = words.filter((word) => !names.includes(word));
if (strange.length > 0) {
  console.error(`There is no example ${strange.join(', ')}: they are ${names.join(', ')}.`);
  failed += 1;
} else {
  await checkAll(words.length > 0 ? words : names);
}
if (failed > 0) process.exitCode = 1;
console.log(`${passed} passed, ${failed} failed`);

async function checkAll(chosen) {
  /** @type {Awaited<ReturnType<typeof openWorkshop>> | undefined} */
  let workshop;
  /** @type {import('puppeteer-core').Browser | undefined} */
  let browser;
  const ready = await test('the package is built and packed, and a browser starts', async () => {
    await buildAll();
    workshop = await openWorkshop();
    browser = await launchBrowser();
  });
  try {
    if (ready) for (const name of chosen) await checkExample(name, workshop, browser);
  } finally {
    await browser?.close();
    await workshop?.close();
  }
}

async function checkExample(name, workshop, browser) {
  console.log(`\n${name}`);
  if (!(await test(`${name} installs`, () => workshop.install(name)))) return;
  if (!(await test(`${name} builds, and its types are right`, () => workshop.build(name)))) return;
  for (const mistake of [mistakes[name], unknown[name]].filter(Boolean)) {
    await test(`${name} refuses ${mistake.wrong}`, async () => {
      const found = await workshop.mistaken(name, mistake);
      if (!found) throw new Error('its checker found nothing');
      if (!/not assignable|does not exist|only specify known/.test(found)) throw new Error(found);
    });
  }
  const served = await serveStatic({ mounts: { '/': join(workshop.place(name), 'dist') }, port: 0 });
  try {
    const opened = await openPage(browser, served.url);
    for (const [what, check] of Object.entries(checks)) await test(`${name} ${what}`, () => check(opened));
    await opened.close();
    const broken = await openPage(browser, served.url, { withoutFeed: true });
    await test(`${name} shows the text inside the tag when there is no data`, () => checkFallback(broken));
    await broken.close();
  } finally {
    await served.close();
  }
}

/** Runs one test, prints what became of it, and says whether it passed. */
async function test(name, check) {
  try {
    await check();
    passed += 1;
    console.log(`✓ ${name}`);
    return true;
  } catch (error) {
    failed += 1;
    console.log(`✗ ${name}\n    ${error.message.replaceAll('\n', '\n    ')}`);
    return false;
  }
}
