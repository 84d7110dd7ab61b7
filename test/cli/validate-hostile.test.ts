import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Content } from '../../src/cli/publish/content.ts';
import { headlines, metricPart, organizationPart } from '../../src/cli/publish/part-texts.ts';
import { checkFeed } from '../../src/cli/validate/check-feed.ts';
import { checkPart } from '../../src/cli/validate/check-parts.ts';
import type { Feed } from '../../src/feed/types.ts';
import { inDirectory, vitalSigns, writeFiles } from './command-line.ts';
import { county } from './published.ts';

async function validated(document: unknown, ...options: string[]) {
  return await inDirectory(async (directory) => {
    const text = typeof document === 'string' ? document : JSON.stringify(document);
    const [path] = await writeFiles(directory, { 'feed.json': text });
    return await vitalSigns('validate', path!, ...options);
  });
}

test('the same mistake in every row: all are counted, some are listed, and others are not hidden by it', async () => {
  const feed = county(1);
  const rows = Array.from({ length: 30_000 }, () => ({ organization: 'county', metirc: 'rate', period: '2023-24' }));
  const { code, out } = await validated({ ...feed, licence: 'CC0-1.0', observations: [...rows, { period: 'now' }] });
  assert.equal(code, 1);
  assert.match(out, /at \/observations\/0\/metirc: found "metirc".*\n {2}Did you mean "metric"\?/);
  assert.match(out, /at \/observations\/0: .*expected the field "metric"/);
  assert.match(out, /and 29,980 more errors of this kind/);
  assert.match(out, /at \/licence: found "licence".*\n {2}Did you mean "license"\?/);
  assert.match(out, /at \/observations\/30000\/period: found "now"/);
  assert.match(out, /\n60,004 errors, 0 warnings$/);
  const report = JSON.parse((await validated({ ...feed, observations: rows }, '--format', 'json')).out) as {
    errors: number;
    problems: { kind: string; total?: number }[];
  };
  assert.equal(report.errors, 60_000);
  assert.equal(report.problems.length, 200);
  assert.equal(report.problems.filter(({ total }) => total === 30_000).length, 2);
});

test('deep, long and strange documents end in messages', async () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  const feed = JSON.stringify(county(1)).slice(0, -1);
  const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`field-${index}`, index]));
  for (const text of [
    deep,
    `${feed},"title":${deep}}`,
    `${feed},"observations":${deep}}`,
    `${feed},"__proto__":{"format":1},"constructor":1,"toString":[]}`,
    `${feed},"${'x'.repeat(1_000_000)}":1}`,
    JSON.stringify(many),
    JSON.stringify({ ...county(1), metrics: [many] }),
    '"text"',
    '[]',
    '17',
    'true',
  ]) {
    const { code, out, err } = await validated(text);
    assert.equal(code, 1, text.slice(0, 80));
    assert.match(out + err, /expected/);
    assert.ok(
      out.split('\n').every((line) => line.length < 2000),
      'no line fills the screen',
    );
  }
  assert.equal((await validated(`${feed},"x-own":${deep}}`)).code, 0, 'what is the publisher’s own is not looked at');
});

test('a feed with a field too deep to be written is not published', async () => {
  await inDirectory(async (directory) => {
    const feed = JSON.stringify(county(1)).slice(0, -1);
    const [path] = await writeFiles(directory, {
      'feed.json': `${feed},"x-own":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
    });
    const { code, err } = await vitalSigns('publish', `${directory}/site`, '--feed', path!);
    assert.equal(code, 1);
    assert.match(err, /nested too deeply/);
  });
});

test('no message steers the terminal', async () => {
  const { out } = await validated({ ...county(1), '\u001b[2J\u009b1m\u202e': '\u001b[31m' });
  assert.doesNotMatch(out.replaceAll('\n', ''), /[\p{Cc}\u202e]/u);
});

/** Values that stand where they should not. */
const junk = fc.oneof(
  fc.constantFrom<unknown>(null, '', 'ALL', '__proto__', 'constructor', {}, [], [[]], 0, -1, 1e308, 0.5, true, [null]),
  fc.constantFrom<unknown>('toString', { fields: ['organization'], rows: [] }, { fields: [], rows: [[]] }),
  fc.jsonValue({ maxDepth: 2 }),
);

function replaced(document: unknown, path: readonly number[], value: unknown): unknown {
  if (path.length === 0 || document === null || typeof document !== 'object') return value;
  const [place = 0, ...rest] = path;
  const copy = (Array.isArray(document) ? [...(document as unknown[])] : { ...document }) as Record<string, unknown>;
  const keys = Object.keys(copy);
  if (keys.length === 0) return value;
  const key = keys[place % keys.length]!;
  copy[key] = replaced(copy[key], rest, value);
  return copy;
}

test('whatever is put into a feed or a part: no crash, and what is valid can be published', () => {
  const places = fc.array(fc.nat(60), { minLength: 1, maxLength: 4 });
  const { observations } = county(1, 1);
  let valid = 0;
  fc.assert(
    fc.property(fc.array(fc.tuple(places, junk), { minLength: 1, maxLength: 3 }), (changes) => {
      const spoil = (whole: unknown): unknown =>
        changes.reduce((document, [path, value]) => replaced(document, path, value), whole);
      const feed = JSON.parse(JSON.stringify(spoil(county(1, 1)))) as Feed;
      checkPart(JSON.parse(JSON.stringify(spoil({ format: 'vital-signs/1', observations }))));
      if (checkFeed(feed).errors > 0) return;
      valid++;
      const content = new Content(feed);
      headlines(content);
      for (const organization of feed.organizations) JSON.parse(organizationPart(content, organization));
      for (const metric of feed.metrics) JSON.parse(metricPart(content, metric));
    }),
    { numRuns: 2000 },
  );
  assert.ok(valid > 5, `${valid} valid ones`);
});
