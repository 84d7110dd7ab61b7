import assert from 'node:assert/strict';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { Content } from '../../src/cli/publish/content.ts';
import { changesCsv } from '../../src/cli/publish/snapshots/changes-csv.ts';
import { changesPage } from '../../src/cli/publish/snapshots/changes-page.ts';
import { comparedCopy } from '../../src/cli/publish/snapshots/compared-copy.ts';
import type { Feed, Observation } from '../../src/feed/types.ts';
import { english } from '../../src/i18n/english.ts';
import { spanish } from '../../src/i18n/spanish.ts';
import { Words } from '../../src/i18n/words.ts';
import { inDirectory, vitalSigns, writeFiles } from './command-line.ts';
import { county } from './published.ts';

type Publish = (feed: Feed, ...options: string[]) => ReturnType<typeof vitalSigns>;

async function inFolder(work: (directory: string, publish: Publish) => Promise<void>): Promise<void> {
  await inDirectory(async (parent) => {
    const directory = join(parent, 'site');
    await work(directory, async (feed, ...options) => {
      const [path] = await writeFiles(parent, { 'source.json': JSON.stringify(feed) });
      return await vitalSigns('publish', directory, '--feed', path!, ...options);
    });
  });
}

const cell = { organization: 'school-0', metric: 'rate', period: '2023-24' };

/** A county in which one school also tells of boys, girls and others, as is given. */
function withGenders(published: string, ...cells: Partial<Observation>[]): Feed {
  const feed = { ...county(1), published };
  feed.groups!.push(
    { id: 'F', name: 'Female', family: 'gender' },
    { id: 'M', name: 'Male', family: 'gender' },
    { id: 'X', name: 'Nonbinary', family: 'gender' },
  );
  const rows = feed.observations as Observation[];
  const isReplaced = (one: Observation): boolean =>
    one.organization === cell.organization &&
    one.metric === cell.metric &&
    one.period === cell.period &&
    one.group === undefined;
  feed.observations = [...rows.filter((one) => !isReplaced(one)), ...cells.map((one) => ({ ...cell, ...one }))];
  return feed;
}

const hidden = { state: 'suppressed' } as const;
const hiddenToo = { state: 'suppressed-complementary' } as const;

test('what is hidden now and told by a snapshot: the publisher is warned, exit code 2, and no page says which', async () => {
  await inFolder(async (directory, publish) => {
    const then = { ...county(1), published: '2026-06-01' };
    (then.observations as Observation[]).push({ ...cell, group: 'X', value: 47.1, count: 12 });
    then.groups!.push({ id: 'X', name: 'Nonbinary', family: 'gender' });
    assert.equal((await publish(then, '--snapshot', '2026')).code, 0);
    const now = { ...then, published: '2026-09-01' };
    now.observations = [...(then.observations as Observation[]).slice(0, -1), { ...cell, group: 'X', ...hidden }];
    const { code, err } = await publish(now);
    assert.equal(code, 2);
    assert.equal(
      err,
      [
        'warning: 1 result that the feed holds back is told by snapshot 2026:',
        '  school-0 rate X 2023-24',
        `  Take it away with --withdraw-snapshot 2026, or delete ${directory}/snapshots/2026.`,
        'The feed was published: without that, readers would see still more of what it holds back.',
      ].join('\n'),
    );
    assert.match(await readFile(join(directory, 'index.html'), 'utf8'), /1 number is now held back to protect privacy/);
    for (const file of ['changes/2026/index.html', 'changes/2026/changes.csv', 'index.html', 'feed.csv'])
      assert.doesNotMatch(await readFile(join(directory, file), 'utf8'), /47\.1/, file);
    for (const file of ['changes/2026/index.html', 'changes/2026/changes.csv'])
      assert.doesNotMatch(await readFile(join(directory, file), 'utf8'), /Nonbinary/, file);
    assert.equal((await publish(now, '--accept-recoverable')).code, 0);
    assert.equal((await publish(now)).code, 2, 'told every time');
    const cured = await publish(now, '--withdraw-snapshot', '2026');
    assert.deepEqual([cured.code, cured.err], [0, '']);
    for (const folder of ['snapshots', 'changes'])
      assert.equal(await stat(join(directory, folder)).catch(() => undefined), undefined, folder);
  });
});

test('a number that is told as a bound now counts as held back', async () => {
  await inFolder(async (directory, publish) => {
    const all = { value: 90, count: 500 };
    const feed = (published: string, told: Partial<Observation>): Feed =>
      withGenders(published, all, { group: 'F', count: 40, ...told });
    await publish(feed('2026-06-01', { value: 97.4 }), '--snapshot', '2026');
    const { code, err } = await publish(feed('2026-09-01', { value: 95, state: 'top-coded' }));
    assert.equal(code, 2);
    assert.match(err, /1 result that the feed holds back is told by snapshot 2026:\n {2}school-0 rate F 2023-24\n/);
    const page = await readFile(join(directory, 'changes/2026/index.html'), 'utf8');
    assert.match(page, /1 number is now held back/);
    assert.doesNotMatch(page, /97\.4|Female/);
  });
});

test('what was hidden and is told now is no warning, and its number is in no list', async () => {
  await inFolder(async (directory, publish) => {
    const other = { group: 'M', ...hiddenToo };
    const all = { value: 60, count: 500 };
    await publish(withGenders('2026-06-01', all, { group: 'F', ...hidden }, other), '--snapshot', '2026');
    const { code, err } = await publish(
      withGenders('2026-09-01', all, { group: 'F', value: 61.7, count: 250 }, { group: 'M', value: 58.3, count: 250 }),
    );
    assert.deepEqual([code, err], [0, '']);
    const page = await readFile(join(directory, 'changes/2026/index.html'), 'utf8');
    assert.match(page, /2 numbers are no longer held back/);
    assert.doesNotMatch(page, /61\.7|58\.3|Female|Male/);
  });
});

test('what a snapshot and the feed tell only together is found, with the sum that finds it', async () => {
  await inFolder(async (directory, publish) => {
    const all = { value: 60, count: 500 };
    const girls = { group: 'F', value: 61, count: 300 };
    // Then, two groups were hidden, and nobody could tell them apart.
    const then = withGenders('2026-06-01', all, girls, { group: 'M', ...hiddenToo }, { group: 'X', ...hidden });
    assert.deepEqual((await publish(then, '--snapshot', '2026')).err, '');
    // Now one of them is told, and everyone's number is not there.
    const now = withGenders('2026-09-01', girls, { group: 'M', value: 58, count: 194 }, { group: 'X', ...hidden });
    const alone = await vitalSigns('audit', join(directory, '../source.json'));
    assert.equal(alone.code, 0);
    const { code, err } = await publish(now);
    assert.equal(code, 2);
    assert.match(
      err,
      /^warning: 1 suppressed result of the feed can be calculated with its snapshots:\n {2}school-0 rate X 2023-24: how many/,
    );
    assert.match(err, /school-0, people: 500 \(ALL\) - 300 \(F\) - 194 \(M\) = X/);
    assert.match(
      err,
      /warning: 1 suppressed result of snapshot 2026 can be calculated with what is published beside it:/,
    );
    assert.doesNotMatch(err, /= 6\b/);
  });
});

test('two snapshots tell together what neither tells with the feed', async () => {
  await inFolder(async (_, publish) => {
    const all = { value: 60, count: 500 };
    const girls = { group: 'F', value: 61, count: 300 };
    const boys = { group: 'M', value: 58, count: 194 };
    const x = { group: 'X', ...hidden };
    await publish(withGenders('2025-06-01', all, { group: 'F', ...hiddenToo }, boys, x), '--snapshot', '2025');
    await publish(withGenders('2026-06-01', all, girls, { group: 'M', ...hiddenToo }, x), '--snapshot', '2026');
    const { code, err } = await publish(
      withGenders('2027-06-01', { ...hiddenToo }, { group: 'F', ...hiddenToo }, { group: 'M', ...hiddenToo }, x),
    );
    assert.equal(code, 2);
    assert.match(err, /2 results that the feed holds back are told by snapshot 2026/);
    assert.match(err, /1 suppressed result of the feed can be calculated with its snapshots/);
    assert.match(err, /The snapshots are 2026, 2025\. /);
  });
});

/** Cells of one measure: every kind that a feed can have, with numbers that stand nowhere else. */
const kinds = [
  'told',
  'small',
  'few',
  'fifteen',
  'suppressed',
  'complementary',
  'above',
  'not-collected',
  'gone',
] as const;
type Kind = (typeof kinds)[number];

const groups = Array.from({ length: 12 }, (_, index) => `G${index}`);

/** Value and count of a cell: in one of the two publications, and nowhere else. */
const valueOf = (place: number, then: boolean): number => 10.13 + 3 * place + (then ? 0 : 1.24);
const countOf = (place: number, then: boolean): number => 40_000 + 2 * place + (then ? 0 : 1);

function observation(kind: Kind, place: number, then: boolean): Observation[] {
  const about = { organization: 'school', metric: 'rate', group: groups[place]!, period: '2023-24' };
  const value = Number(valueOf(place, then).toFixed(2));
  const numbers = { value, count: countOf(place, then) };
  switch (kind) {
    case 'told':
      return [{ ...about, ...numbers }];
    case 'small':
      return [{ ...about, ...numbers, state: 'small-group' }];
    case 'few':
      return [{ ...about, value, count: 7 }];
    case 'fifteen':
      return [{ ...about, value, count: 15 }];
    case 'suppressed':
      return [{ ...about, ...numbers, ...hidden }];
    case 'complementary':
      return [{ ...about, ...numbers, ...hiddenToo }];
    case 'above':
      return [{ ...about, ...numbers, state: 'top-coded' }];
    case 'not-collected':
      return [{ ...about, ...numbers, state: 'not-collected' }];
    case 'gone':
      return [];
  }
}

function feedOf(cells: readonly Kind[], then: boolean, minimumCount: number): Feed {
  return {
    format: 'vital-signs/1',
    title: 'Numbers',
    published: then ? '2026-06-01' : '2026-09-01',
    privacy: { minimumCount },
    organizations: [{ id: 'school', kind: 'school', name: 'School' }],
    groups: groups.map((id) => ({ id, name: `Group ${id}`, family: 'other' })),
    metrics: [{ id: 'rate', name: 'Rate', unit: 'percent', better: 'higher', decimals: 2 }],
    observations: cells.flatMap((kind, place) => observation(kind, place, then)),
  };
}

test('no number that either of the two hides is on the page or in the table, nor the name of its group', () => {
  const cells = fc.array(fc.constantFrom(...kinds), { minLength: groups.length, maxLength: groups.length });
  let corrected = 0;
  fc.assert(
    fc.property(cells, cells, fc.constantFrom(5, 11, 20), (before, after, minimum) => {
      const copy = comparedCopy(
        {
          name: '2026',
          date: '2026-06-01',
          has: () => true,
          content: new Content(feedOf(before, true, 11)),
        },
        new Content(feedOf(after, false, minimum)),
      );
      const texts = [new Words('en', english), new Words('es', spanish)].flatMap((words) => [
        changesPage(copy, words, { top: '../../' }),
        changesCsv(copy, words),
      ]);
      const isTold = (kind: Kind): boolean => kind === 'told' || kind === 'small';
      const isEmpty = (kind: Kind): boolean => kind === 'not-collected' || kind === 'gone';
      // A few people are told where the thresholds allow it; those of now count for the numbers of then, too.
      const asTold = (kind: Kind, least: number): Kind => {
        const people = { few: 7, fifteen: 15 }[kind as string];
        return people === undefined ? kind : people < least ? 'suppressed' : 'told';
      };
      for (const [place, group] of groups.entries()) {
        const [then, now] = [asTold(before[place]!, Math.max(minimum, 11)), asTold(after[place]!, minimum)];
        const isNamed =
          (isTold(then) && isTold(now)) ||
          (then === 'above' && now === 'above') ||
          (isEmpty(then) !== isEmpty(now) && [then, now].some((kind) => isTold(kind) || kind === 'above'));
        if (isTold(then) && isTold(now)) corrected++;
        for (const text of texts) {
          const has = (number: number, decimals: number): boolean => text.includes(number.toFixed(decimals));
          assert.ok(isNamed || !text.includes(`Group ${group}<`), `${then} then, ${now} now: named`);
          const isBoth = (isTold(then) && isTold(now)) || (then === 'above' && now === 'above');
          assert.equal(has(valueOf(place, true), 2) && !isBoth, false, `${then} then, ${now} now: the number of then`);
          const mayTellNow = isBoth || isNamed;
          assert.equal(has(valueOf(place, false), 2) && !mayTellNow, false, `${then} then, ${now} now`);
          for (const which of [true, false]) assert.equal(has(countOf(place, which), 0), false, 'no number of people');
        }
      }
    }),
    { numRuns: 200 },
  );
  assert.ok(corrected > 50, `${corrected} corrected numbers`);
});
