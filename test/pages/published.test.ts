import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser } from '../../scripts/browser.js';
import { main } from '../../src/cli/main.ts';
import { startPreview } from '../../src/cli/preview-command.ts';
import { serveStatic, type StaticServer } from '../../src/cli/static-server.ts';
import type { Feed } from '../../src/feed/types.ts';
import { axeFindings, settled, visit } from './visit.ts';

/** What a school's site may have at its strictest; the data page needs no script at all. */
const strict =
  "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";
const withScript = `${strict}; script-src 'self'; connect-src 'self'`;

const attack = '</script></title><script>globalThis.broken = 1</script><img src=x onerror="broken = 2">&amp;"\'';

let browser: Browser;
let directory: string;
let server: StaticServer;
let sample: Feed;

async function publish(name: string, feed: Feed, ...options: string[]): Promise<void> {
  const source = join(directory, `${name}.source.json`);
  await writeFile(source, JSON.stringify(feed));
  const errors: string[] = [];
  const out = { print: () => undefined, complain: (line: string) => void errors.push(line) };
  assert.equal(await main(['publish', join(directory, name), '--feed', source, ...options], out), 0, errors.join('\n'));
}

before(async () => {
  directory = await mkdtemp(join(tmpdir(), 'vital-signs-'));
  sample = JSON.parse(await readFile('demo/feeds/sample-unified.json', 'utf8')) as Feed;
  await publish('sample', sample);
  await publish('hashed', sample, '--names', 'hashed');
  await publish('spanish', { ...sample, language: 'es' });
  await publish('hostile', {
    ...sample,
    title: attack,
    license: attack,
    publisher: { name: attack, url: 'https://district.example/"onclick="x', email: `"><b>@district.example` },
    organizations: sample.organizations.map((one) => ({ ...one, name: attack })),
    metrics: sample.metrics.map((one) => ({ ...one, name: attack, description: attack })),
  });
  const page = (folder: string): string =>
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Embedded</title><link rel="icon" href="data:,">
    <script type="module" src="/dist/vital-signs.js"></script><h1>Embedded</h1><h2>School</h2>
    ${['school-scorecard', 'achievement-gap-chart', 'metric-trend', 'satisfaction-gauge']
      .map((tag) => `<${tag} src="/${folder}/feed.json" organization="99202021000004"></${tag}>`)
      .join('\n')}`;
  const trend = '<metric-trend src="/sample/feed.json" organization="99202021000004" metric="suspension"';
  const compared = page('sample').replace(
    /<school-scorecard[^]*$/,
    `${trend} groups="EL" compare="district"></metric-trend>`,
  );
  await writeFile(join(directory, 'compared.html'), compared);
  for (const folder of ['sample', 'hashed']) await writeFile(join(directory, `${folder}.html`), page(folder));
  server = await serveStatic({
    mounts: { '/': directory, '/dist/': 'dist' },
    port: 0,
    onRequest: (path) => ({
      headers: { 'Content-Security-Policy': path.includes('/index') || path.endsWith('/') ? strict : withScript },
    }),
  });
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await server?.close();
  await rm(directory, { recursive: true, force: true });
});

async function description(page: Page): Promise<Record<string, unknown>> {
  const text = await page.$eval('script[type="application/ld+json"]', ({ textContent }) => textContent);
  return JSON.parse(text) as Record<string, unknown>;
}

describe('the data page of a published feed', () => {
  for (const name of ['sample', 'spanish', 'hostile'])
    for (const width of [320, 1280])
      for (const scheme of ['light', 'dark'])
        it(`${name} at ${width} px, ${scheme}: accessible, in the window, and nothing that a strict policy stops`, async () => {
          const visited = await visit(browser, `${server.url}${name}/`, { width });
          const { page } = visited;
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
          assert.deepEqual(await axeFindings(page), []);
          assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);
          assert.deepEqual([visited.console, visited.uncaught, await visited.violations()], [[], [], []]);
          assert.deepEqual(
            visited.requests.filter((address) => !address.startsWith('data:')),
            [`/${name}/`, `/${name}/index.css`],
          );
          await page.browserContext().close();
        });

  it('says what is in it, in words and for search engines', async () => {
    const { page } = await visit(browser, `${server.url}sample/`);
    const text = await page.$eval('body', ({ innerText }) => innerText);
    for (const words of [
      'Sample Unified: vital signs',
      'December 15, 2025',
      'CC0-1.0',
      'invented data',
      'Graduation rate (four- and five-year)',
      'Combined four- and five-year rate',
      'taken on December 2, 2025',
      'the district (self-reported)',
      'fewer than 11 people',
      'Not shown: too few people',
      '2017-18 – 2024-25',
      'src="https://www.example.org/data/feed.json"',
    ])
      assert.ok(text.includes(words), words);
    const links = await page.$$eval('.organizations a[download]', (all) =>
      all.map((link) => (link as HTMLAnchorElement).href),
    );
    assert.equal(links.length, 2 * sample.organizations.length);
    for (const link of links) assert.equal((await fetch(link)).status, 200, link);
    const about = await description(page);
    assert.deepEqual(
      [about['@type'], about['name'], about['license'], about['temporalCoverage'], about['datePublished']],
      [
        'Dataset',
        'Sample Unified: vital signs (invented numbers)',
        'https://creativecommons.org/publicdomain/zero/1.0/',
        '2017/2025',
        '2025-12-15',
      ],
    );
    await page.browserContext().close();
  });

  it('counts what is not shown, for everything and for each organization', async () => {
    const { page } = await visit(browser, `${server.url}sample/`);
    const observations = sample.observations as { organization?: string; state?: string }[];
    const rows = Array.isArray(observations)
      ? observations
      : (observations as { rows: unknown[][]; fields: string[] }).rows.map((row) => ({
          state: row[(observations as unknown as { fields: string[] }).fields.indexOf('state')] as string,
        }));
    const hidden = rows.filter(({ state }) => state === 'suppressed' || state === 'suppressed-complementary').length;
    const counted = await page.$$eval('.organizations tbody tr', (all) =>
      all.reduce((sum, row) => sum + Number(row.children[3]!.textContent.replaceAll(',', '')), 0),
    );
    assert.ok(counted >= hidden && hidden > 100, `${counted} and ${hidden}`);
    await page.browserContext().close();
  });

  it('is Spanish for a feed in Spanish', async () => {
    const { page } = await visit(browser, `${server.url}spanish/`);
    assert.equal(await page.$eval('html', ({ lang }) => lang), 'es');
    const text = await page.$eval('body', ({ innerText }) => innerText);
    for (const words of [
      'De un vistazo',
      'Descargas',
      'Cómo se protege la privacidad',
      'Aprendices de inglés',
      '15 de diciembre de 2025',
    ])
      assert.ok(text.includes(words), words);
    assert.doesNotMatch(text, /\b(Published|Organizations|Downloads|school year)\b/);
    await page.browserContext().close();
  });

  it('shows text of a feed as text, whatever it is', async () => {
    const { page } = await visit(browser, `${server.url}hostile/`);
    assert.equal(await page.$eval('h1', ({ textContent }) => textContent), attack);
    assert.equal(await page.title(), attack.trim());
    assert.equal(await page.evaluate(() => (globalThis as { broken?: number }).broken), undefined);
    assert.equal(
      await page.$$eval('script:not([type="application/ld+json"]), img, b[onclick]', (all) => all.length),
      0,
    );
    assert.equal((await description(page))['name'], attack);
    const links = await page.$$eval('a', (all) => all.map((link) => link.protocol));
    assert.deepEqual([...new Set(links)].toSorted(), ['http:', 'https:', 'mailto:']);
    await page.browserContext().close();
  });

  it('prints without what only a screen needs', async () => {
    const { page } = await visit(browser, `${server.url}sample/`);
    await page.emulateMediaType('print');
    const hidden = await page.$$eval(
      'nav, .skip, #embed',
      (all) => all.filter((one) => one.getClientRects().length > 0).length,
    );
    assert.equal(hidden, 0);
    assert.equal(await page.$eval('.top', (one) => getComputedStyle(one).backgroundColor), 'rgb(255, 255, 255)');
    await page.browserContext().close();
  });
});

describe('widgets on a published feed', () => {
  for (const names of ['sample', 'hashed'])
    it(`load the index and one part, however many they are (${names})`, async () => {
      const visited = await visit(browser, `${server.url}${names}.html`);
      const states = await settled(visited.page);
      assert.deepEqual([...new Set(states)], ['loaded']);
      const json = visited.requests.filter((address) => address.endsWith('.json'));
      assert.equal(json.length, 2, json.join(' '));
      assert.equal(json[0], `/${names}/feed.json`);
      assert.match(json[1]!, /organizations\/99202021000004\.([0-9a-f]{12}\.)?json$/);
      assert.deepEqual([visited.console, visited.uncaught], [[], []]);
      await visited.page.browserContext().close();
    });

  it('compare with a district over all years and for a group, in one file', async () => {
    const visited = await visit(browser, `${server.url}compared.html`);
    assert.deepEqual(await settled(visited.page), ['loaded']);
    const json = visited.requests.filter((address) => address.endsWith('.json'));
    assert.deepEqual(
      json.slice(1).map((address) => address.split('/').at(-1)),
      ['suspension.json'],
      'in a feed this small, the part of the metric is no larger than those of two organizations',
    );
    // The table is drawn only when a reader opens it.
    await visited.page.$eval('metric-trend', ({ shadowRoot }) => {
      for (const details of shadowRoot!.querySelectorAll('details')) details.open = true;
    });
    await visited.page.waitForSelector('metric-trend >>> tbody tr');
    const rows = await visited.page.$eval('metric-trend', ({ shadowRoot }) =>
      [...shadowRoot!.querySelectorAll('tbody tr')].map((row) => row.lastElementChild!.textContent),
    );
    assert.ok(rows.filter((cell) => /%/.test(cell)).length > 4, rows.join(' | '));
    await visited.page.browserContext().close();
  });

  it('fill the preview of a published folder, with all groups', async () => {
    const preview = await startPreview(join(directory, 'sample'), 0);
    try {
      const visited = await visit(browser, `${preview.url}?organization=99202020000000&metric=chronic-absenteeism`);
      await visited.page.waitForSelector('metric-trend');
      assert.deepEqual([...new Set(await settled(visited.page))], ['loaded']);
      const groups = await visited.page.$eval('metric-trend', (widget) => widget.getAttribute('groups'));
      assert.ok(groups!.split(',').length > 1, String(groups));
      assert.deepEqual([visited.console, visited.uncaught], [[], []]);
      await visited.page.browserContext().close();
    } finally {
      await preview.close();
    }
  });
});
