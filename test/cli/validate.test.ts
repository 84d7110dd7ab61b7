import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findJsonFault } from '../../src/cli/json-fault.ts';
import fc from 'fast-check';
import { inDirectory, vitalSigns, writeFiles } from './command-line.ts';

const feed = {
  format: 'vital-signs/1',
  title: 'Test',
  organizations: [{ id: 'school', kind: 'school', name: 'School' }],
  metrics: [{ id: 'rate', name: 'Rate', unit: 'percent', better: 'higher', source: { name: 'Records' } }],
  observations: [
    { organization: 'school', metric: 'rate', period: '2023-24', value: 50, count: 100 },
    { organization: 'school', metric: 'rate', period: '2022-23', state: 'suppressed' },
  ],
};

async function validated(content: unknown, ...options: string[]) {
  return await inDirectory(async (directory) => {
    const text = typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content);
    const [path] = await writeFiles(directory, { 'feed.json': text });
    return await vitalSigns('validate', path!, ...options);
  });
}

test('a valid feed: what is in it, and 0 errors', async () => {
  const { code, out } = await validated(feed);
  assert.equal(code, 0);
  assert.match(out, /1 organization, 1 metric, 2 observations, 1 suppressed\n0 errors, 0 warnings$/);
  assert.equal((await validated(`\uFEFF${JSON.stringify(feed)}`)).code, 0);
});

test('shape and meaning at once, with path, finding, expectation and advice', async () => {
  const { code, out } = await validated({
    ...feed,
    titel: 'x',
    observations: [{ organization: 'schol', metric: 'rate', period: '2023-25', value: 500, count: 3 }],
  });
  assert.equal(code, 1);
  assert.match(out, /error at \/titel: found "titel", expected a field of this format\.\n {2}Did you mean "title"\?/);
  assert.match(out, /error at \/observations\/0\/organization: found "schol".*\n {2}Did you mean "school"\?/);
  assert.match(out, /error at \/observations\/0\/period/);
  assert.match(out, /\n3 errors, 0 warnings$/);
  const shape = await validated({ ...feed, metrics: [{ id: 'rate', unit: 'percnt' }] });
  assert.match(
    shape.out,
    /error at \/metrics\/0\/unit: found "percnt", expected one of percent.*\n {2}Did you mean "percent"\?/,
  );
  assert.equal(shape.code, 1);
});

test('many warnings of one kind are grouped, and counted', async () => {
  const observations = Array.from({ length: 300 }, (_, index) => ({
    organization: 'school',
    metric: 'rate',
    period: String(1000 + index),
  }));
  const { code, out } = await validated({ ...feed, observations });
  assert.equal(code, 0);
  assert.equal(out.match(/^warning at/gm)?.length, 3);
  assert.match(out, / {2}and 297 more warnings of this kind\n/);
  assert.match(out, /0 errors, 300 warnings$/);
});

test('--format json', async () => {
  const { code, out } = await validated({ ...feed, titel: 'x' }, '--format', 'json');
  assert.equal(code, 1);
  const report = JSON.parse(out) as { valid: boolean; errors: number; problems: { path: string }[] };
  assert.deepEqual([report.valid, report.errors, report.problems[0]?.path], [false, 1, '/titel']);
  assert.match((await validated(feed, '--format', 'xml')).err, /expected text or json/);
});

test('text that is not JSON, with line and column', async () => {
  const broken = async (text: string | Uint8Array, words: RegExp) => {
    const { code, err } = await validated(text);
    assert.equal(code, 1);
    assert.match(err, words);
  };
  await broken('{\n  "format": "vital-signs/1",\n}', /feed\.json:3: found "}" in column 1.*Remove the comma before it/);
  await broken("{ 'format': 1 }", /feed\.json:1: found "'format': 1 }" in column 3.*double quotes only/);
  await broken('{"a": NaN}', /column 7, expected a value\. Write null/);
  await broken('{"a": 1', /found the end of the file in column 8, expected a comma or }/);
  await broken('{"a": "x\ny"}', /column 7, expected text that ends/);
  await broken('{} {}', /found "{}" in column 4, expected the end of the file/);
  await broken('// feed\n{}', /JSON has no comments/);
  await broken('\n<!doctype html>', /a web page/);
  await broken(' ', /an empty file/);
  await broken(Buffer.from('{"a": "Caño"}', 'latin1'), /bytes that are not UTF-8/);
  await broken('null', /^$/);
});

test('the place of a syntax error is found exactly where JSON.parse refuses', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"',
    '1',
    '-',
    '0.5e3',
    'true',
    'nul',
    ' ',
    '\n',
    '\\',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      let isJson = true;
      try {
        JSON.parse(text);
      } catch {
        isJson = false;
      }
      assert.equal(findJsonFault(text) === undefined, isJson, text);
    }),
    { numRuns: 3000 },
  );
  fc.assert(fc.property(fc.json(), (text) => findJsonFault(text) === undefined));
  assert.equal(findJsonFault('['.repeat(1_000_000))?.offset, 1_000_000);
});

test('words that are missing', async () => {
  assert.match((await vitalSigns('validate')).err, /found 0 files, expected one FILE/);
  assert.match((await vitalSigns('validate', 'a', 'b')).err, /found 2 files/);
  assert.match((await vitalSigns('validate', '/no/such/feed.json')).err, /no such file/);
});
