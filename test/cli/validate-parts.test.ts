import assert from 'node:assert/strict';
import { cp, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import type { Feed, FeedPart } from '../../src/feed/types.ts';
import { inDirectory, vitalSigns, writeFiles } from './command-line.ts';
import { county, readDocument } from './published.ts';

/** A published county; `change` spoils one part, and what `validate` then says of the folder is returned. */
async function spoilt(change: (part: FeedPart & Record<string, unknown>, rows: unknown[][]) => unknown) {
  return await inPublished(async (directory, partOf) => {
    const path = await partOf('school-1');
    const part = await readDocument<FeedPart & Record<string, unknown>>(path);
    const { rows } = part.observations as { rows: unknown[][] };
    const spoiled = change(part, rows) ?? part;
    await writeFiles(dirname(path), { 'school-1.json': JSON.stringify(spoiled) });
    return await vitalSigns('validate', directory);
  });
}

async function inPublished<Result>(
  work: (directory: string, partOf: (organization: string) => Promise<string>) => Promise<Result>,
): Promise<Result> {
  return await inDirectory(async (directory) => {
    const [feed] = await writeFiles(directory, { 'county.json': JSON.stringify(county(1)) });
    const site = join(directory, 'site');
    assert.equal((await vitalSigns('publish', site, '--feed', feed!)).code, 0);
    const { parts } = await readDocument<Feed>(site, 'feed.json');
    return await work(site, async (organization) =>
      join(site, parts![0]!.href.replace('{organization}', organization)),
    );
  });
}

test('an index is checked with all its parts', async () => {
  await inPublished(async (directory) => {
    for (const named of [directory, join(directory, 'feed.json')]) {
      const { code, out } = await vitalSigns('validate', named);
      assert.equal(code, 0);
      assert.match(
        out,
        /feed\.json \(index\)\n6 organizations, 2 metrics, 48 observations, 0 suppressed\n0 errors, 0 /,
      );
    }
  });
});

test('what is wrong in a part, with its file', async () => {
  const place = String.raw`releases\/[0-9a-f]{12}\/organizations\/school-1\.json`;
  const wrong = async (change: Parameters<typeof spoilt>[0], words: string) => {
    const { code, out } = await spoilt(change);
    assert.equal(code, 1);
    assert.match(out, new RegExp(words.replace('PLACE', place)));
  };
  await wrong(
    (_, rows) => void (rows.at(-1)![2] = 'othr'),
    'error in PLACE at .*found "othr".*\n {2}Did you mean "other"',
  );
  await wrong((_, rows) => void (rows.at(-1)![3] = 'LE'), 'error in PLACE at .*found "LE".*\n {2}Did you mean "EL"');
  await wrong((_, rows) => void (rows.at(-1)![1] = 'school-l'), 'found "school-l".*\n {2}Did you mean "school-');
  await wrong((_, rows) => void (rows.at(-1)![5] = 4), 'error in PLACE at .*found a count below 11 beside a value');
  await wrong((_, rows) => void (rows.at(-1)![0] = '2023-25'), 'error in PLACE at .*a school year such as 2023-24');
  await wrong((_, rows) => void rows.push(rows[0]!), 'error in PLACE at .* again, expected one observation');
  await wrong(
    (part) => void (part['obserations'] = []),
    'error in PLACE at /obserations:.*\n {2}Did you mean "observations"',
  );
  await wrong(() => ({ format: 'vital-signs/1' }), 'error in PLACE at /: .*the field "observations"');
  await wrong(
    (part) => void (part.format = 'vital-signs/2' as FeedPart['format']),
    'found "vital-signs/2", expected "vital-signs/1"',
  );
});

test('two files that say different things about the same, without a word on the numbers', async () => {
  const { code, out } = await spoilt((_, rows) => void (rows.at(-1)![4] = 77.7));
  assert.equal(code, 1);
  // Once against the part of the metric, which says the same in another cut.
  assert.match(out, /found school-1 other EL 2023-24 with other numbers or another state than in releases/);
  assert.doesNotMatch(out, /77\.7/);
  const headline = await spoilt((_, rows) => {
    const row = rows.find(
      ([period, id, metric, group]) => [id, metric, group, period].join(' ') === 'school-1 rate ALL 2023-24',
    );
    row!.length = 4;
  });
  assert.match(headline.out, /0 errors/, 'to say less is no contradiction');
});

test('parts that are missing or no JSON', async () => {
  await inPublished(async (directory, partOf) => {
    const path = await partOf('school-2');
    await rm(path);
    const missing = await vitalSigns('validate', directory);
    assert.match(missing.out, /at \/parts\/0\/href: found no such file at releases\/.*school-2\.json, expected a file/);
    assert.match(missing.out, /\n1 error, 0 warnings$/);
    await writeFiles(dirname(path), { 'school-2.json': '{"format":' });
    const { code, out } = await vitalSigns('validate', directory);
    assert.equal(code, 1);
    assert.match(out, /at \/parts\/0\/href: found in line 1: the end of the file in column 11 at .*school-2\.json/);
  });
});

test('a part file is known for one, and held against the index that names it', async () => {
  await inPublished(async (directory, partOf) => {
    const path = await partOf('school-1');
    const named = await vitalSigns('validate', path);
    assert.match(named.out, /school-1\.json \(part\)\n3 organizations, 2 metrics, 16 observations.*\n0 errors, 0 /);
    const part = await readDocument<FeedPart>(path);
    const { rows } = part.observations as { rows: unknown[][] };
    rows.at(-1)![2] = 'othr';
    await writeFiles(dirname(path), { 'school-1.json': JSON.stringify(part) });
    assert.match((await vitalSigns('validate', path)).out, /Did you mean "other"/);
    // Alone, nothing is known of its metrics; what is wrong in itself is told all the same.
    const elsewhere = join(directory, '../elsewhere');
    await mkdir(elsewhere);
    await cp(path, join(elsewhere, 'part.json'));
    assert.match((await vitalSigns('validate', join(elsewhere, 'part.json'))).out, /\n0 errors, 0 warnings$/);
    rows.at(-1)![5] = 3;
    const [alone] = await writeFiles(elsewhere, { 'part.json': JSON.stringify(part) });
    const { code, out } = await vitalSigns('validate', alone!);
    assert.equal(code, 1);
    assert.match(out, /found a count below 11 beside a value/);
    // A feed of which something was forgotten is no part.
    const [feed] = await writeFiles(elsewhere, { 'feed.json': JSON.stringify({ ...county(1), metrics: undefined }) });
    assert.match((await vitalSigns('validate', feed!)).out, /expected the field "metrics"/);
  });
});

test('--format json says what a file is, and in which file each problem is', async () => {
  await inPublished(async (directory, partOf) => {
    const path = await partOf('school-1');
    const part = await readDocument<FeedPart>(path);
    (part.observations as { rows: unknown[][] }).rows.at(-1)![2] = 'othr';
    await writeFiles(dirname(path), { 'school-1.json': JSON.stringify(part) });
    const { out } = await vitalSigns('validate', directory, '--format', 'json');
    const report = JSON.parse(out) as Record<string, unknown> & { problems: Record<string, unknown>[] };
    assert.deepEqual(Object.keys(report), ['file', 'kind', 'valid', 'errors', 'warnings', 'problems']);
    assert.deepEqual([report['kind'], report['valid'], report['errors']], ['index', false, 1]);
    const [problem] = report.problems;
    assert.deepEqual(Object.keys(problem!).toSorted(), [
      'advice',
      'expected',
      'file',
      'found',
      'kind',
      'path',
      'severity',
    ]);
    assert.match(String(problem!['file']), /^releases\/.*school-1\.json$/);
  });
});
