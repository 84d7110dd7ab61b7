import assert from 'node:assert/strict';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Feed } from '../../src/feed/types.ts';
import { viewPolicy } from '../../src/site/headers.ts';
import { systemFont } from '../../src/site/fonts.ts';
import { inDirectory, vitalSigns, writeFiles } from '../cli/command-line.ts';
import { county, filesIn, readDocument } from '../cli/published.ts';

const address = 'https://www.example.org/data/';

async function inSite(
  work: (
    directory: string,
    publish: (feed: Feed, ...options: string[]) => ReturnType<typeof vitalSigns>,
  ) => Promise<void>,
): Promise<void> {
  await inDirectory(async (parent) => {
    const directory = join(parent, 'site');
    await work(directory, async (feed, ...options) => {
      const [source] = await writeFiles(parent, { 'source.json': JSON.stringify(feed) });
      return await vitalSigns('publish', directory, '--feed', source!, ...options);
    });
  });
}

/** A county whose pages are in two languages. */
function dated(version: number, published: string): Feed {
  const feed = { ...county(version, 1), published };
  const named = <Item extends { id: string }>(one: Item): Item => ({ ...one, name: { en: one.id, es: one.id } });
  return { ...feed, groups: feed.groups!.map(named), metrics: feed.metrics.map(named) };
}

test('a snapshot of a site loads nothing that is not in it, and leads out of it only to what is current', async () => {
  await inSite(async (directory, publish) => {
    const { code, err } = await publish(dated(1, '2026-06-01'), '--site', address, '--snapshot', '2026');
    assert.deepEqual([code, err], [0, '']);
    const copy = join(directory, 'snapshots/2026');
    const files = new Set(await filesIn(copy));
    const pages = [...files].filter((file) => file.endsWith('.html') && !file.includes('assets/'));
    assert.ok(pages.filter((file) => file.startsWith('view/')).length > 20, `${pages.length} pages`);
    const base = `${address}snapshots/2026/`;
    for (const page of pages.filter((file) => !file.endsWith('fragment.html'))) {
      const text = await readFile(join(copy, page), 'utf8');
      const out: string[] = [];
      for (const [, found] of text.matchAll(/\s(?:src|href|data-href)="([^"#]+)"/g)) {
        const { href } = new URL(found!, base + page);
        if (href.startsWith('data:')) continue;
        if (!href.startsWith(base)) out.push(href);
        else {
          const place = href.slice(base.length);
          assert.ok(files.has(place.endsWith('/') || place === '' ? `${place}index.html` : place), `${page}: ${found}`);
        }
      }
      const view = page.slice(0, -'index.html'.length);
      const isSpanish = view.endsWith('/es/');
      assert.deepEqual(out, [address + view, `${address}changes/2026/${isSpanish ? 'es/' : ''}`], page);
      assert.match(
        text,
        isSpanish ? /<b>Tal como se publicó el 1 de junio/ : /<b>As published on June 1, 2026\.</,
        page,
      );
      assert.match(text, /<meta name="robots" content="noindex">/, page);
    }
    const view = await readFile(join(copy, 'view/district/trend/rate/index.html'), 'utf8');
    assert.ok(view.includes(`<link rel="canonical" href="${base}view/district/trend/rate/">`));
    assert.match(view, /<title>rate, District, as published on June 1, 2026 \|/);
    assert.match(view, /src="[./]*\/assets\/[^/]+\/view\.js"/);
    const fragment = await readFile(join(copy, 'view/district/trend/rate/fragment.html'), 'utf8');
    assert.match(fragment, /<p>As published on June 1, 2026\. This copy does not change\.<\/p>/);
    const oembed = await readDocument<{ title: string; html: string }>(copy, 'view/district/trend/rate/oembed.json');
    assert.match(oembed.title, /as published on June 1, 2026$/);
    assert.ok(oembed.html.includes(base));
    assert.ok(![...files].some((file) => file.includes('/builder/')), 'what makes new pages is for what is current');
    for (const name of ['sitemap.xml', 'robots.txt', '_headers']) assert.ok(!files.has(name), name);
    assert.doesNotMatch(await readFile(join(directory, 'sitemap.xml'), 'utf8'), /snapshots/);
  });
});

test('view pages lead to the same page of a snapshot, and say what has changed about their organization', async () => {
  await inSite(async (directory, publish) => {
    await publish(dated(1, '2026-06-01'), '--site', address, '--snapshot', '2026');
    const now = dated(1, '2026-09-01');
    now.organizations.push({ id: 'new', kind: 'school', name: 'New School', parent: 'district' });
    for (const one of now.observations as { organization: string; value: number; period: string }[])
      if (one.organization === 'district' && one.period === '2023-24') one.value = 2;
    (now.observations as object[]).push(
      { organization: 'new', metric: 'rate', period: '2022-23', value: 5, count: 50 },
      { organization: 'new', metric: 'rate', period: '2023-24', value: 6, count: 50 },
    );
    assert.equal((await publish(now)).code, 0);
    const text = async (view: string): Promise<string> => await readFile(join(directory, view, 'index.html'), 'utf8');
    const district = await text('view/district/trend/rate');
    assert.match(
      district,
      /href="\.\.\/\.\.\/\.\.\/\.\.\/snapshots\/2026\/view\/district\/trend\/rate\/">2026, as pub/,
    );
    assert.match(district, /Since then, about District: 4 numbers were corrected\. <a href="[./]*\/changes\/2026\/"/);
    assert.match(await text('view/county/scorecard'), /no number about County was added, corrected or withdrawn/);
    assert.match(
      await text('view/new/trend/rate'),
      /href="[./]*\/snapshots\/2026\/">2026[^]*about New School: 2 numbers were added/,
      'a page that the copy has not: the copy as a whole',
    );
    assert.match(
      await text('view/district/trend/rate/es'),
      /sobre District: se corrigieron 4 números.*changes\/2026\/es\/"/,
    );
    assert.match(await text('changes/2026/es'), /<html lang="es">[^]*href="\.\.\/changes\.csv"/);
    const headers = await readFile(join(directory, '_headers'), 'utf8');
    assert.match(
      headers,
      /\/data\/snapshots\/\*\n {2}Cache-Control: public, max-age=31536000, s-maxage=3600, immutable\n/,
    );
    assert.ok(headers.includes(`/data/snapshots/2026/view/*\n  Content-Security-Policy: ${viewPolicy(address)}\n`));
    // Without the site, the snapshot still has its pages.
    assert.match((await publish(now)).out, /nothing has changed/);
    const gone = await publish(now, '--withdraw-snapshot', '2026');
    assert.equal(gone.code, 0);
    assert.doesNotMatch(await text('view/district/trend/rate'), /snapshots|changes/);
    assert.equal(await stat(join(directory, 'changes')).catch(() => undefined), undefined);
  });
});

test('PNG pictures of a snapshot are those of the live pages', async (context) => {
  if (!(await systemFont())) return context.skip('no font');
  await inSite(async (directory, publish) => {
    await publish(dated(1, '2026-06-01'), '--site', address, '--png', '--snapshot', '2026');
    const place = 'view/district/trend/rate/picture.png';
    assert.deepEqual(await readFile(join(directory, 'snapshots/2026', place)), await readFile(join(directory, place)));
  });
});
