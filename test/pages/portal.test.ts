import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser } from '../../scripts/browser.js';
import { startDemo } from '../../scripts/demo-server.js';
import { lacks } from '../../scripts/engines/not-applicable.js';
import { eachObservation } from '../../src/feed/observations.ts';
import type { Feed } from '../../src/feed/types.ts';
import { settled, visit } from './visit.ts';

const feed = JSON.parse(readFileSync('demo/feeds/sample-county.json', 'utf8')) as Feed;
const cedar = { id: '99404336010212', name: 'Cedar Grove Elementary School' };
const lighthouse = { id: '99404336010249', name: 'Lighthouse Point Elementary School' };
const office = 'Sample Coast County Office of Education';

let browser: Browser;
let server: Awaited<ReturnType<typeof startDemo>>;
before(async () => {
  server = await startDemo({ port: 0 });
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** Waits until an element says a text, anywhere in what it shows. */
async function says(page: Page, selector: string, text: string): Promise<void> {
  await page.waitForFunction(
    (element, wanted) => document.querySelector(element)?.shadowRoot?.textContent.includes(wanted),
    { timeout: 10_000 },
    selector,
    text,
  );
}

/** What everything that follows the choice says about an organization. */
async function shows(page: Page, name: string): Promise<void> {
  for (const widget of ['school-scorecard', 'metric-trend', 'achievement-gap-chart', 'satisfaction-gauge'])
    await says(page, widget, name);
  await says(page, 'measure-distribution', name);
}

/** Presses the button with a school's name in the list of all. */
async function pressInOverview(page: Page, name: string): Promise<void> {
  await says(page, 'county-overview', name);
  await page.$eval(
    'county-overview',
    ({ shadowRoot }, wanted) => {
      const buttons = [...shadowRoot!.querySelectorAll('button')];
      const button = buttons.find(({ textContent }) => textContent.includes(wanted))!;
      button.focus();
      button.click();
    },
    name,
  );
}

/** Types a name into a picker and takes what it finds first. */
async function pick(page: Page, selector: string, typed: string): Promise<void> {
  const field = await page.waitForSelector(`${selector} >>> input[role=combobox]`);
  await field!.focus();
  await field!.evaluate((input) => (input as HTMLInputElement).select());
  await page.keyboard.type(typed);
  await page.waitForFunction(
    (element) => document.querySelector(element)?.shadowRoot?.querySelectorAll('[role=option]').length === 1,
    { timeout: 10_000 },
    selector,
  );
  await page.keyboard.press('Enter');
}

/** What the address says is chosen. */
async function chosenIn(page: Page, name = 'organization'): Promise<string | null> {
  return new URLSearchParams(await page.evaluate(() => location.search)).get(name);
}

function hasHeadingFocus(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.id === 'chosen-heading');
}

describe('the page of a county office', () => {
  it('begins with the county, and shows everywhere the school that is chosen in the list', async () => {
    const { page, requests } = await visit(browser, `${server.url}portal/`);
    await settled(page);
    await shows(page, office);
    assert.equal(await chosenIn(page), null);
    await pressInOverview(page, lighthouse.name);
    await shows(page, lighthouse.name);
    await page.waitForFunction(() => location.search.includes('organization='));
    assert.equal(await chosenIn(page), lighthouse.id);
    assert.ok(await hasHeadingFocus(page), 'the focus is not at the section of the school');

    await page.evaluate(() => history.back());
    await shows(page, office);
    assert.equal(await chosenIn(page), null);
    await page.evaluate(() => history.forward());
    await shows(page, lighthouse.name);
    const loads = requests.filter((address) => address.startsWith('/feeds/'));
    // An engine that does not take what was preloaded asks a second time.
    assert.equal(loads.length, lacks('preloaded feeds') ? 2 : 1, loads.join(' '));
    await page.browserContext().close();
  });

  it('brings whoever finds a school in the field to it, and leaves whoever adds one to compare with', async () => {
    const { page } = await visit(browser, `${server.url}portal/`);
    await settled(page);
    await pick(page, 'section.find organization-picker', 'cedar grove port');
    await shows(page, cedar.name);
    assert.equal(await chosenIn(page), cedar.id);
    assert.ok(await hasHeadingFocus(page));

    await pick(page, 'school-comparison > organization-picker', 'lighthouse');
    await says(page, 'school-comparison', lighthouse.name);
    assert.equal(await hasHeadingFocus(page), false);
    assert.equal(await chosenIn(page), cedar.id);
    assert.equal(await chosenIn(page, 'compare'), lighthouse.id);
    await page.browserContext().close();
  });

  it('leaves whoever chooses in the strip of schools where they are', async () => {
    const { page } = await visit(browser, `${server.url}portal/?organization=${cedar.id}`);
    await settled(page);
    const plot = await page.waitForSelector('measure-distribution >>> .plot');
    await plot!.focus();
    await page.waitForSelector('measure-distribution >>> .speech');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await shows(page, lighthouse.name);
    assert.equal(await chosenIn(page), lighthouse.id);
    assert.equal(await hasHeadingFocus(page), false);
    await page.browserContext().close();
  });

  it('opens with the school, the comparison and the language of a link', async () => {
    const link = `${server.url}portal/?organization=${cedar.id}&compare=${lighthouse.id}&lang=es`;
    const { page, console: said } = await visit(browser, link);
    await settled(page);
    await shows(page, cedar.name);
    await says(page, 'school-comparison', lighthouse.name);
    await says(page, 'school-scorecard', 'Matemáticas');
    assert.equal(await page.$eval('html', ({ lang }) => lang), 'es');
    assert.deepEqual(said, []);
    await page.browserContext().close();
  });

  it('names the measures on every sheet of paper', async () => {
    const { page } = await visit(browser, `${server.url}portal/`);
    await settled(page);
    // The page leaves it out; a page of another county may not.
    await page.$eval('#overview', (section) => ((section as HTMLElement).style.display = 'block'));
    await page.emulateMediaType('print');
    // Browsers paint the box of a button in the first of a table's repeated headers alone: only its text may be there.
    const boxes = await page.$eval('county-overview', ({ shadowRoot }) =>
      [...shadowRoot!.querySelectorAll('thead th button')].map((button) => button.getClientRects().length),
    );
    assert.ok(boxes.length > 5);
    assert.deepEqual([...new Set(boxes)], [0]);
    await page.browserContext().close();
  });

  it('prints what was chosen, and a comparison where somebody is compared', async () => {
    const printed = async (query: string): Promise<string[]> => {
      const { page } = await visit(browser, `${server.url}portal/?organization=${cedar.id}${query}`);
      await settled(page);
      await page.emulateMediaType('print');
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      const seen = await page.$$eval('main section', (sections) =>
        sections.filter((section) => section.getClientRects().length > 0).map(({ id }) => id),
      );
      const table = await page.$eval(
        'measure-distribution',
        ({ shadowRoot }) => shadowRoot!.querySelector('details.table')!.getClientRects().length,
      );
      await page.browserContext().close();
      return table ? [...seen, 'table of all schools'] : seen;
    };
    assert.deepEqual(await printed(''), ['chosen', 'measure']);
    assert.deepEqual(await printed(`&compare=${lighthouse.id}`), ['chosen', 'measure', 'compare']);
  });

  it('has the numbers of the feed in what stands there without script', async () => {
    const { page } = await visit(browser, `${server.url}portal/`);
    const told = await page.$$eval('table[data-period]', (tables) =>
      tables.flatMap((table) => {
        const heads = [...table.querySelectorAll<HTMLElement>('thead [data-metric]')];
        return [...table.querySelectorAll('td')].map((cell) => {
          const own = cell.parentElement!.querySelector<HTMLElement>('[data-metric]');
          const column = [...cell.parentElement!.querySelectorAll('td')].indexOf(cell);
          return {
            organization: cell.closest<HTMLElement>('[data-organization]')!.dataset['organization'],
            metric: (own ?? heads[column]!).dataset['metric'],
            period: table.dataset['period'],
            text: cell.textContent,
          };
        });
      }),
    );
    assert.equal(told.length, 14);
    const observations = [...eachObservation(feed.observations)];
    for (const { organization, metric, period, text } of told) {
      const { value } = observations.find(
        (one) =>
          one.organization === organization && one.metric === metric && one.period === period && one.group === 'ALL',
      )!;
      assert.equal(Number(text.replace('−', '-').replace('%', '')), value, `${organization} ${metric}`);
    }
    const families = observations.find(
      ({ organization, group, period }) =>
        organization === '99404040000000' && group === 'families' && period === '2024-25',
    )!;
    const survey = await page.$eval('satisfaction-gauge', ({ textContent }) => textContent);
    assert.ok(survey.includes(`${families.value}%`), survey);
    await page.browserContext().close();
  });

  it('lists every school, and warns once, where the code for long tables cannot be had', async () => {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const warnings: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'warn') warnings.push(message.text());
    });
    let refused = 0;
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (!request.url().includes('chunks/near-rows')) return void request.continue();
      refused += 1;
      void request.abort();
    });
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(`${server.url}portal/`);
    const listed = (): Promise<number> =>
      page.$eval('county-overview', ({ shadowRoot }) => shadowRoot!.querySelectorAll('.rows > *').length);
    const schools = feed.organizations.filter(({ kind }) => kind === 'school').length;
    await settled(page);
    await page.waitForFunction(
      (all) => document.querySelector('county-overview')!.shadowRoot!.querySelectorAll('.rows > *').length >= all,
      { timeout: 10_000 },
      schools,
    );
    // What was refused is not asked for, nor warned of, with every update.
    const before = await listed();
    await page.$eval('county-overview', ({ shadowRoot }) =>
      shadowRoot!.querySelector<HTMLElement>('th button')!.click(),
    );
    await page.waitForFunction(() =>
      document.querySelector('county-overview')!.shadowRoot!.querySelector('[aria-sort]:not([aria-sort=none])'),
    );
    assert.equal(await listed(), before);
    assert.ok(refused >= 1);
    assert.equal(warnings.filter((text) => text.includes('A part is missing')).length, 1, warnings.join('\n'));
    await context.close();
  });

  it('keeps no room for elements that never come, and offers nothing that needs them', async () => {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(`${server.url}portal/`);
    const room = await page.$eval('measure-distribution', (strip) => strip.getBoundingClientRect().height);
    assert.ok(room < 100, `room of ${room} px for a widget that never comes`);
    const dead = await page.$$eval(
      'select, .live',
      (all) => all.filter((one) => one.getClientRects().length > 0).length,
    );
    assert.equal(dead, 0);
    await context.close();
  });
});

describe('two portals on a page', () => {
  it('choose apart, keep both choices in the address, and ask for their feed once', async () => {
    const { page, requests, console: said } = await visit(browser, `${server.url}two-portals.html`);
    await settled(page);
    const [north, south] = ['#north', '#south'];
    await pick(page, `${north} organization-picker`, 'cedar grove port');
    await says(page, `${north} metric-trend`, cedar.name);
    await says(page, `${south} metric-trend`, 'Valle Ficción Unified');
    await pick(page, `${south} organization-picker`, 'lighthouse');
    await says(page, `${south} metric-trend`, lighthouse.name);
    await says(page, `${south} measure-distribution`, lighthouse.name);
    await says(page, `${north} metric-trend`, cedar.name);
    assert.equal(await chosenIn(page, 'north.organization'), cedar.id);
    assert.equal(await chosenIn(page, 'south.organization'), lighthouse.id);

    await page.evaluate(() => history.back());
    await says(page, `${south} metric-trend`, 'Valle Ficción Unified');
    await says(page, `${north} metric-trend`, cedar.name);
    assert.equal(requests.filter((address) => address.startsWith('/feeds/')).length, 1);
    assert.deepEqual(said, []);
    await page.browserContext().close();
  });
});
