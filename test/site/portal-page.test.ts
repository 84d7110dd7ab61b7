import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Feed } from '../../src/feed/types.ts';
import { portalFolders } from '../../src/site/portal-page.ts';
import { address, filesOf, sample, siteFrom } from './made.ts';

const files = filesOf(siteFrom(sample));
const english = files.get('portal/index.html')!;

test('a feed of several schools has a portal in each of its languages, and search engines know it', () => {
  assert.match(english, /<h1>Schools and districts: Sample Unified School District \(invented\)<\/h1>/);
  assert.match(files.get('portal/es/index.html')!, /<html lang="es">[^]*Escuelas y distritos: Distrito Escolar/);
  const sitemap = files.get('sitemap.xml')!;
  for (const folder of ['portal/', 'portal/es/']) assert.ok(sitemap.includes(`<loc>${address}${folder}</loc>`), folder);
});

test('without script it leads to the page of every organization', () => {
  const links = [...english.matchAll(/href="([^"]*view\/[^"]*)"/g)].map(([, href]) =>
    new URL(href!, `${address}portal/`).href.slice(address.length),
  );
  assert.deepEqual(links.toSorted(), sample.organizations.map(({ id }) => `view/${id}/scorecard/`).toSorted());
  for (const link of links) assert.ok(files.has(`${link}index.html`), link);
});

test('it begins with what all schools are part of', () => {
  assert.match(english, /<vital-signs-feed src="\.\.\/feed\.json" organization="99101010000000" sync="url">/);
  const county = (feed: Feed): Feed => ({
    ...feed,
    organizations: feed.organizations.filter(({ kind }) => kind === 'school' || kind === 'district'),
  });
  assert.match(filesOf(siteFrom(county(sample))).get('portal/index.html')!, / organization="99202020000000" /);
});

test('one school has none, and a frozen copy has none', () => {
  const [school] = sample.organizations.filter(({ kind }) => kind === 'school');
  assert.deepEqual(portalFolders(siteFrom({ ...sample, organizations: [school!] })), []);
  assert.deepEqual(portalFolders(siteFrom(sample, { frozen: { name: '2025', date: '2025-12-15' } })), []);
});

test('names that are markup stay text', () => {
  const attack = '</a><script>alert(1)</script>"';
  const hostile = { ...sample, title: attack, publisher: { name: attack } };
  const portal = filesOf(
    siteFrom({ ...hostile, organizations: sample.organizations.map((one) => ({ ...one, name: attack })) }),
  ).get('portal/index.html')!;
  assert.doesNotMatch(portal, /<script>alert/);
  assert.ok(portal.includes('&lt;script&gt;alert(1)'));
});
