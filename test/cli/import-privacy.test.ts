import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Feed } from '../../src/feed/types.ts';
import {
  dashboardText,
  inDirectory,
  longHeader,
  observationsOf,
  surveyHeader,
  vitalSigns,
  writeFiles,
} from './command-line.ts';

const groups = ['all', 'white', 'asian', 'filipino', 'male', 'female', 'english_learners'];

/**
 * Numbers of small groups are drawn from ranges that nothing else in a feed comes from, so that finding one of them
 * anywhere in its text is a leak: values 61.001 to 61.999 (three digits after the point).
 */
const secret = fc.integer({ min: 61_001, max: 61_999 }).map((number) => (number / 1000).toFixed(3));
const open = fc.integer({ min: 200, max: 500 }).map((number) => (number / 10).toFixed(1));
const smallCount = fc.integer({ min: 1, max: 10 });
const largeCount = fc.integer({ min: 11, max: 5000 });
const reliability = fc.constantFrom('reliable', 'small-sample', 'suppressed', 'not-available');

interface Drawn {
  group: string;
  isSmall: boolean;
  value: string;
  count: number;
  reliability: string;
}

const row = fc.boolean().chain((isSmall) =>
  fc.record({
    group: fc.constantFrom(...groups),
    isSmall: fc.constant(isSmall),
    value: isSmall ? secret : open,
    count: isSmall ? smallCount : largeCount,
    reliability,
  }),
);

async function importedText(name: string, text: string): Promise<{ text: string; told: string }> {
  return await inDirectory(async (directory) => {
    const [path] = await writeFiles(directory, { [name]: text });
    const { code, out, err } = await vitalSigns('import', path!, '--out', join(directory, 'out'));
    assert.equal(code, 0, err);
    return { text: await readFile(join(directory, 'out', 'feed.json'), 'utf8'), told: out };
  });
}

function assertNothingSmall(text: string, told: string, rows: Drawn[]): void {
  for (const { isSmall, value } of rows) {
    if (!isSmall) continue;
    assert.ok(!text.includes(value), `${value} is in the feed`);
    assert.ok(!told.includes(value), `${value} is in the report`);
  }
  for (const { value, count, responses, change, state } of observationsOf(JSON.parse(text) as Feed)) {
    for (const people of [count, responses]) assert.ok(people === undefined || Number(people) >= 11);
    if (state === 'suppressed')
      assert.deepEqual([value, count, responses, change], [undefined, undefined, undefined, undefined]);
  }
}

test('long files: nothing of a small group reaches the feed, whatever the file says of it', async () => {
  const everyone: Drawn = { group: 'all', isSmall: false, value: '50.0', count: 9000, reliability: 'reliable' };
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 12 }), async (drawn) => {
      const rows = [everyone, ...drawn];
      const lines = rows.map(
        ({ group, value, count, reliability: said }) =>
          `34674390000000,City Unified,D,2023-24,suspension_rate,percent,lower,${group},${value},1,${count},${said}`,
      );
      const { text, told } = await importedText('long.csv', [longHeader, ...lines, ''].join('\n'));
      assertNothingSmall(text, told, rows);
    }),
    { numRuns: 60 },
  );
});

test('dashboard files: neither this year nor the year before, and no change that tells one from the other', async () => {
  const year = fc.record({ current: row, prior: row, change: secret });
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(year, { maxLength: 7, minLength: 1, selector: ({ current }) => current.group }),
      async (years) => {
        const codes: Record<string, string> = {
          all: 'ALL',
          white: 'WH',
          asian: 'AS',
          filipino: 'FI',
          male: 'HI',
          female: 'PI',
        };
        const rows = years.map(({ current, prior, change }) => ({
          studentgroup: codes[current.group] ?? 'EL',
          currdenom: String(current.count),
          currstatus: current.value,
          priordenom: String(prior.count),
          priorstatus: prior.value,
          change: current.isSmall || prior.isSmall ? change : '1.5',
          color: '3',
        }));
        const { text, told } = await importedText('graddownload2024.txt', dashboardText(...rows));
        const secrets = years.flatMap(({ current, prior, change }) => [
          current,
          prior,
          { ...current, isSmall: current.isSmall || prior.isSmall, value: change },
        ]);
        assertNothingSmall(text, told, secrets);
      },
    ),
    { numRuns: 60 },
  );
});

test('survey files: nothing of a few respondents, not even in a remark', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(row, { maxLength: 7, minLength: 1, selector: ({ group }) => group }),
      async (rows) => {
        const lines = rows.map(
          ({ group, value, count }) =>
            `City Unified,34674390000000,Survey,${group},Safety,2024,${value},${count},40,80,File,${value} of ${count}`,
        );
        const { text, told } = await importedText('survey.csv', [surveyHeader, ...lines, ''].join('\n'));
        assertNothingSmall(text, told, rows);
      },
    ),
    { numRuns: 60 },
  );
});
