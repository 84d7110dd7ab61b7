import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Feed } from '../../src/feed/types.ts';
import { relativeTo, viewFolder } from '../../src/site/addresses.ts';
import { viewPolicy } from '../../src/site/headers.ts';
import { viewModel } from '../../src/site/view-model.ts';
import { secretFeed } from '../model/secret-feed.ts';
import { address, filesOf, sample, siteFrom } from './made.ts';

const site = siteFrom(sample);
const files = filesOf(site);
const pages = [...files].filter(([path]) => path.startsWith('view/') && path.endsWith('/index.html'));

/** Text of a page as somebody reads it who knows neither scripts nor shadow roots. */
function readable(page: string): string {
  const light = page.replaceAll(/<template[^]*?<\/template>/g, '').replace(/^[^]*<body>/, '');
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return light
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => named[name]!)
    .replaceAll(/\s+/g, ' ');
}

test('every view has a page, oEmbed, a fragment and a picture, in both languages of the feed', () => {
  assert.equal(pages.length, 2 * site.selection.views.length);
  assert.ok(pages.length > 300);
  for (const [path] of pages)
    for (const name of ['oembed.json', 'fragment.html', 'picture.svg'])
      assert.ok(files.has(path.replace('index.html', name)), `${path}: ${name}`);
});

test('a page can be read without script and shadow roots: heading, sentence, every cell of the table, source', () => {
  for (const view of site.selection.views)
    for (const { language, words } of site.speeches) {
      const folder = viewFolder(view, language, 'en');
      const text = readable(files.get(`${folder}index.html`)!);
      const { title, takeaway, table, sources } = viewModel(site.dataset, view, words);
      for (const said of [title, takeaway, table.caption, ...table.rows.flat(), ...sources.map(({ name }) => name)])
        assert.ok(text.includes(said.replaceAll(/\s+/g, ' ')), `${folder}: ${said}`);
    }
});

test('every address in a page leads to a file of the site, or to its own folder', () => {
  const there = new Set([...files.keys(), 'feed.json', 'index.html']);
  for (const [path, page] of pages) {
    const base = address + path.replace('index.html', '');
    for (const [, found] of page.matchAll(/\s(?:href|src|content)="([^"]*)"/g)) {
      const url = new URL(found!.replaceAll('&amp;', '&'), base);
      if (!/^(\.|https:\/\/www\.example\.org|[a-z]+\.[a-z]+$)/.test(found!) || !url.href.startsWith(address)) continue;
      const target = url.href
        .slice(address.length)
        .replace(/#.*$/, '')
        .replace(/(^|\/)$/, '$1index.html');
      assert.ok(there.has(target) || target.startsWith('assets/'), `${path}: ${found} is ${target}`);
    }
  }
});

test('a page names itself, its twin in the other language, and its oEmbed', () => {
  const page = files.get('view/99202020000000/trend/ela/index.html')!;
  const own = `${address}view/99202020000000/trend/ela/`;
  for (const line of [
    '<html lang="en">',
    `<link rel="canonical" href="${own}">`,
    `<link rel="alternate" hreflang="en" href="${own}">`,
    `<link rel="alternate" hreflang="es" href="${own}es/">`,
    `<link rel="alternate" type="application/json+oembed" href="${own}oembed.json"`,
    `<meta property="og:url" content="${own}">`,
    '<meta property="og:title" content="English language arts, Sample Unified School District">',
  ])
    assert.ok(page.includes(line), line);
  assert.ok(files.get('view/99202020000000/trend/ela/es/index.html')!.includes('<html lang="es">'));
});

test('a scorecard leads to those above and below, and names itself without a link', () => {
  const page = files.get('view/99202020000000/scorecard/index.html')!;
  const links = [...page.matchAll(/<a href="(\.\.[^"]*\/scorecard\/)">/g)].map(
    ([, found]) => new URL(found!, `${address}view/99202020000000/scorecard/`).href,
  );
  const above = ['99101010000000', '99000000000000'];
  const below = sample.organizations.filter(({ parent }) => parent === '99202020000000').map(({ id }) => id);
  assert.ok(below.length > 3);
  assert.deepEqual(
    links,
    [...above, ...below].map((id) => `${address}view/${id}/scorecard/`),
  );
  assert.equal(page.match(/aria-current="page"/g)!.length, 1);
});

test('nothing in a page is inline but markup, and the style sheets that the policy names', () => {
  for (const [path, page] of pages) {
    const styles = [...page.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, text]) => text!);
    assert.equal(styles.length, 2, path);
    for (const text of styles) {
      const hash = createHash('sha256').update(text).digest('base64');
      assert.ok(viewPolicy(address).includes(`'sha256-${hash}'`), path);
    }
    assert.doesNotMatch(page, /\sstyle="|\son[a-z]+="|<script>|javascript:/, path);
    assert.doesNotMatch(page, /<!--|<\?>/, `${path}: notes of the renderer`);
  }
});

test('oEmbed is what WordPress takes: a quotation with a link, then a frame in a sandbox, of the same address', () => {
  for (const [path, text] of files) {
    if (!path.endsWith('oembed.json')) continue;
    const oembed = JSON.parse(text) as Record<string, string | number>;
    const own = address + path.replace('oembed.json', '');
    assert.deepEqual([oembed['version'], oembed['type'], oembed['width']], ['1.0', 'rich', 600]);
    assert.ok(Number(oembed['height']) >= 200 && Number(oembed['height']) <= 1000);
    const [, quoted, framed] =
      /^<blockquote class="wp-embedded-content"><p>[^]+<\/p> <p><a href="([^"]+)">[^<]+<\/a><\/p><\/blockquote><iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" src="([^"]+)" [^>]*><\/iframe>$/.exec(
        String(oembed['html']),
      )!;
    assert.deepEqual([quoted, framed], [own, own]);
  }
});

test('a fragment is ASCII, without script and style, with the table and a way to the page', () => {
  for (const [path, text] of files) {
    if (!path.endsWith('fragment.html')) continue;
    assert.match(text, /^[\x20-\x7e\n]+$/, path);
    assert.doesNotMatch(text, /<(script|style|link|iframe|template)|\s(style|class|on\w+)=/, path);
    assert.ok(text.includes('<table') && text.includes(`href="${address}${path.replace('fragment.html', '')}"`), path);
  }
});

test('the sitemap has every page once, and its twin', () => {
  const sitemap = files.get('sitemap.xml')!;
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, found]) => found!);
  const all = [...files.keys()].filter((path) => path.endsWith('/index.html'));
  const expected = [address, ...all.map((path) => address + path.replace('index.html', ''))];
  assert.deepEqual(listed.toSorted(), expected.toSorted());
  assert.equal(sitemap.match(/<xhtml:link /g)!.length, 2 * pages.length);
  assert.match(files.get('robots.txt')!, /^Sitemap: https:\/\/www\.example\.org\/data\/sitemap\.xml$/m);
});

const attack = `</script></template></title>--><script>globalThis.broken = 1</script><img src=x onerror="broken = 2">&amp;'"]]>`;

test('text of a feed is text in every file, whatever it is', () => {
  const hostile: Feed = {
    ...sample,
    title: attack,
    publisher: { name: attack },
    organizations: sample.organizations.slice(0, 3).map((one) => ({ ...one, name: attack })),
    groups: sample.groups?.map((one) => ({ ...one, name: attack })),
    metrics: sample.metrics.map((one) => ({
      ...one,
      name: attack,
      description: attack,
      source: { name: attack, url: 'javascript:alert(1)' },
    })),
    notes: sample.notes?.map((one) => ({ ...one, text: attack })),
  };
  const made = filesOf(siteFrom(hostile));
  assert.ok(made.size > 30);
  for (const [path, text] of made) {
    const markup = path.endsWith('.json') ? (JSON.parse(text) as { html: string }).html : text;
    assert.doesNotMatch(markup, /<script>|<img|\sonerror="|javascript:|globalThis\.broken = 1<\/script>/, path);
  }
});

test('the same feed gives the same files', () => {
  assert.deepEqual(filesOf(siteFrom(structuredClone(sample))), files);
});

test('a site has one language where the feed has one', () => {
  const english = JSON.parse(JSON.stringify(sample), (_, value: unknown) =>
    typeof value === 'object' && value !== null && 'en' in value ? value.en : value,
  ) as Feed;
  const made = filesOf(siteFrom(english));
  assert.equal([...made.keys()].filter((path) => path.includes('/es/')).length, 0);
  assert.doesNotMatch(made.get('view/99202020000000/trend/ela/index.html')!, /hreflang|español/);
});

test('no file differs from one made of a feed without the protected numbers', () => {
  let made = 0;
  fc.assert(
    fc.property(secretFeed, ({ secret, open }) => {
      const shown = filesOf(siteFrom(secret));
      assert.deepEqual(shown, filesOf(siteFrom(open)));
      made += shown.size;
    }),
    { numRuns: 15 },
  );
  assert.ok(made > 300, `only ${made} files`);
});

test('addresses of one folder say the same from another', () => {
  assert.equal(relativeTo('view/a/scorecard/', 'assets/1/'), '../../../assets/1/');
});
