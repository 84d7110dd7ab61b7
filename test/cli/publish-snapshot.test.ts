import assert from 'node:assert/strict';
import { appendFile, cp, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Feed, Observation } from '../../src/feed/types.ts';
import { inDirectory, vitalSigns, writeFiles } from './command-line.ts';
import { county, filesIn, readDocument, versionsIn } from './published.ts';

interface Manifest {
  top: { path: string }[];
  files: { path: string }[];
  snapshots?: { name: string }[];
}

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

/** Everything in a folder, by its place. */
async function bytesIn(directory: string): Promise<Record<string, string>> {
  const files = await filesIn(directory);
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file, await readFile(join(directory, file), 'latin1')] as const)),
  );
}

function dated(version: number, published = '2026-06-01'): Feed {
  return { ...county(version), published };
}

/** The feed with other numbers in some cells of school-0 in the year 2023-24. */
function withCells(feed: Feed, ...cells: Partial<Observation>[]): Feed {
  const about = { organization: 'school-0', metric: 'rate', period: '2023-24' };
  const made = cells.map((one) => ({ ...about, ...one }));
  const nameOf = ({ organization, metric, group = 'ALL', period }: Observation): string =>
    [organization, metric, group, period].join();
  const others = (feed.observations as Observation[]).filter(
    (one) => !made.some((other) => nameOf(other) === nameOf(one)),
  );
  return { ...feed, observations: [...others, ...made] };
}

test('a snapshot is a whole publication of its own, says what it is, and is led to', async () => {
  await inFolder(async (directory, publish) => {
    const { code, out } = await publish(dated(1), '--snapshot', '2026');
    assert.equal(code, 0);
    assert.match(out, /^ {2}snapshot 2026: as published on 2026-06-01, in .*snapshots\/2026$/m);
    const copy = join(directory, 'snapshots/2026');
    assert.deepEqual(await versionsIn(copy), [1]);
    const { top, files } = await readDocument<Manifest>(copy, 'manifest.json');
    const listed = [...top, ...files].map(({ path }) => path);
    assert.deepEqual(await filesIn(copy), [...listed, 'manifest.json'].toSorted());
    assert.equal(
      await readFile(join(copy, 'feed.json'), 'utf8'),
      await readFile(join(directory, 'feed.json'), 'utf8'),
      'the same data has the same bytes',
    );
    const page = await readFile(join(copy, 'index.html'), 'utf8');
    assert.match(page, /<b>As published on June 1, 2026\.<\/b> This copy does not change\. <a href="\.\.\/\.\.\/">/);
    assert.match(page, /<title>Version 1, as published on June 1, 2026<\/title>/);
    assert.match(page, /<meta name="robots" content="noindex">/);
    assert.match(page, /href="\.\.\/\.\.\/changes\/2026\/"/);
    const live = await readFile(join(directory, 'index.html'), 'utf8');
    assert.match(live, /<a href="snapshots\/2026\/">2026, as published on June 1, 2026<\/a>\. Since then, nothing has/);
    assert.doesNotMatch(live, /noindex|This copy does not change/);
    assert.match(await readFile(join(directory, 'changes/2026/index.html'), 'utf8'), /Since then, nothing has changed/);
    assert.equal((await vitalSigns('validate', join(copy, 'feed.json'))).code, 0);
  });
});

test('later publications leave it as it is, byte for byte, and say what has changed', async () => {
  await inFolder(async (directory, publish) => {
    await publish(dated(1), '--snapshot', '2026');
    const copy = join(directory, 'snapshots/2026');
    const before = await bytesIn(copy);
    const { ino } = await stat(join(copy, 'feed.json'));
    assert.equal((await publish(dated(2, '2026-09-01'))).code, 0);
    assert.equal((await publish(dated(3, '2026-10-01'), '--names', 'hashed')).code, 0);
    const { code, err } = await publish(dated(4, '2027-06-01'), '--snapshot', '2027');
    assert.deepEqual([code, err], [0, '']);
    assert.deepEqual(await bytesIn(copy), before);
    assert.equal((await stat(join(copy, 'feed.json'))).ino, ino);
    assert.deepEqual(await versionsIn(join(directory, 'snapshots/2027')), [4]);
    const live = await readFile(join(directory, 'index.html'), 'utf8');
    assert.match(
      live,
      /2027, as published[^]*2026, as published on June 1, 2026<\/a>\. Since then: 48 numbers were corr/,
    );
    const again = await publish(dated(4, '2027-06-01'));
    assert.match(again.out, /nothing has changed/);
    const known = await readDocument<Manifest>(directory, 'manifest.json');
    assert.deepEqual(
      known.snapshots!.map(({ name }) => name),
      ['2026', '2027'],
    );
  });
});

test('the same snapshot again changes nothing, and one of other data is refused', async () => {
  await inFolder(async (directory, publish) => {
    await publish(dated(1), '--snapshot', '2026');
    const before = await bytesIn(directory);
    const again = await publish(dated(1), '--snapshot', '2026');
    assert.equal(again.code, 0);
    assert.match(again.out, /^snapshot 2026 is there already, with the same data: it stays as it is$/m);
    assert.deepEqual(await bytesIn(directory), before);
    const { code, err } = await publish(dated(2), '--snapshot', '2026');
    assert.equal(code, 1);
    assert.match(
      err,
      /snapshots\/2026: found a snapshot of other data, as published on 2026-06-01, expected none.*--withdraw-snapshot 2026\.$/,
    );
    assert.deepEqual(await bytesIn(directory), before);
    // A number that only the feed's own words differ from.
    assert.equal((await publish({ ...dated(1), license: 'CC0-1.0' }, '--snapshot', '2026')).code, 1);
    // Taken away and made anew in one run.
    const { out } = await publish(dated(2), '--snapshot', '2026', '--withdraw-snapshot', '2026');
    assert.match(out, /snapshot 2026: taken away\n {2}snapshot 2026: as published/);
    assert.deepEqual(await versionsIn(join(directory, 'snapshots/2026')), [2]);
  });
});

test('a published folder that is published again has the same data, whatever form that has', async () => {
  await inFolder(async (directory, publish) => {
    const sample = await readDocument<Feed>('demo/feeds/sample-unified.json');
    assert.equal((await publish(sample, '--snapshot', '2025')).code, 0);
    const { code, out } = await vitalSigns('publish', directory, '--snapshot', '2025', '--names', 'hashed');
    assert.equal(code, 0);
    assert.match(out, /^snapshot 2025 is there already, with the same data/m);
    assert.match(await readFile(join(directory, 'index.html'), 'utf8'), /Since then, nothing has changed\./);
  });
});

test('a feed without a date gives its snapshot the day on which it was made, and the same feed keeps it', async () => {
  await inFolder(async (directory, publish) => {
    assert.equal((await publish(county(1), '--snapshot', 'first')).code, 0);
    const { snapshot } = await readDocument<{ snapshot: { date: string } }>(directory, 'snapshots/first/manifest.json');
    assert.match(snapshot.date, /^20\d\d-\d\d-\d\d$/);
    assert.equal((await publish(county(1), '--snapshot', 'first')).code, 0);
  });
});

test('names that are no folder are refused before anything is written', async () => {
  await inFolder(async (directory, publish) => {
    const wrong = ['../x', '..', '.', '', 'a/b', 'a\\b', '/x', 'con', 'COM1', 'nul', '2026 ', 'Año', 'A', '-a', 'a-'];
    for (const name of [...wrong, 'x'.repeat(33), 'x'.repeat(5000), '%2e%2e', '2026.1', 'a\0b'])
      for (const option of ['snapshot', 'withdraw-snapshot']) {
        const { code, err } = await publish(dated(1), `--${option}=${name}`);
        assert.equal(code, 1, name);
        assert.match(err, new RegExp(`found --${option} .*expected a short name of small letters`), name);
        assert.ok(err.length < 250, 'a long name is cut off');
      }
    assert.equal(await stat(directory).catch(() => undefined), undefined);
    for (const name of ['2026', '2026-11', 'x', 'x'.repeat(32)])
      assert.equal((await publish(dated(1), '--snapshot', name)).code, 0, name);
  });
});

test('a snapshot that was altered is not led to, and the publisher is told what is wrong with it', async () => {
  await inFolder(async (directory, publish) => {
    await publish(dated(1), '--snapshot', '2026');
    const copy = join(directory, 'snapshots/2026');
    await cp(copy, join(directory, '../kept'), { recursive: true });
    const restore = async (): Promise<void> => {
      await rm(copy, { recursive: true, force: true });
      await cp(join(directory, '../kept'), copy, { recursive: true });
    };
    const spoil: [RegExp, () => Promise<unknown>][] = [
      [/: feed\.csv altered or missing in /, () => appendFile(join(copy, 'feed.csv'), ' ')],
      [/: index\.html altered or missing in /, () => rm(join(copy, 'index.html'))],
      [/: manifest\.json altered or missing in /, () => appendFile(join(copy, 'manifest.json'), ' ')],
      [/: manifest\.json altered or missing in /, () => writeFile(join(copy, 'manifest.json'), '{')],
      [/: manifest\.json altered or missing in /, () => rm(join(copy, 'manifest.json'))],
      [/\.csv, .* and \d+ more files altered/, () => rm(join(copy, 'releases'), { recursive: true })],
    ];
    for (const [said, act] of spoil) {
      await act();
      const { code, err } = await publish(dated(2));
      assert.equal(code, 0);
      assert.match(err, /^warning: snapshot 2026 is not as it was published: /);
      assert.match(err, said);
      assert.match(err, /--withdraw-snapshot 2026\.$/);
      assert.doesNotMatch(await readFile(join(directory, 'index.html'), 'utf8'), /2026, as published/);
      assert.equal(await stat(join(directory, 'changes/2026')).catch(() => undefined), undefined);
      assert.match((await publish(dated(1), '--snapshot', '2026')).err, /found a folder that is no snapshot as it was/);
      await restore();
      assert.equal((await publish(dated(2))).err, '');
      assert.match(await readFile(join(directory, 'index.html'), 'utf8'), /2026, as published/);
    }
    await rm(copy, { recursive: true });
    assert.match((await publish(dated(2))).err, /^warning: snapshot 2026 was here and is gone: /);
    assert.equal((await publish(dated(2))).err, '', 'told once');
  });
});

test('a folder of somebody else among the snapshots is left alone', async () => {
  await inFolder(async (directory, publish) => {
    await mkdir(join(directory, 'snapshots/mine'), { recursive: true });
    await writeFile(join(directory, 'snapshots/mine/index.html'), 'mine');
    assert.equal((await publish(dated(1), '--snapshot', '2026')).err, '');
    assert.equal((await publish(dated(1), '--snapshot', 'mine')).code, 1);
    assert.equal(await readFile(join(directory, 'snapshots/mine/index.html'), 'utf8'), 'mine');
    assert.doesNotMatch(await readFile(join(directory, 'index.html'), 'utf8'), /snapshots\/mine/);
  });
});

test('a snapshot is not published into', async () => {
  await inFolder(async (directory, publish) => {
    await publish(dated(1), '--snapshot', '2026');
    const { code, err } = await vitalSigns('publish', join(directory, 'snapshots/2026'));
    assert.equal(code, 1);
    assert.match(err, /found the snapshot 2026, expected a folder that may change/);
  });
});

test('a snapshot that is there is taken away, and nothing else is', async () => {
  await inFolder(async (directory, publish) => {
    await publish(dated(1), '--snapshot', '2025');
    await publish(dated(1), '--snapshot', '2026');
    const missing = await publish(dated(1), '--withdraw-snapshot', '2024');
    assert.equal(missing.code, 1);
    assert.match(missing.err, /snapshots\/2024: found no such snapshot/);
    const { code, out } = await publish(dated(1), '--withdraw-snapshot', '2025');
    assert.equal(code, 0);
    assert.match(out, /snapshot 2025: taken away/);
    const left = await filesIn(directory);
    assert.ok(left.some((file) => file.startsWith('snapshots/2026/')));
    assert.deepEqual(
      left.filter((file) => /2025/.test(file) || file.startsWith('.')),
      [],
    );
    await publish(dated(1), '--withdraw-snapshot', '2026');
    assert.equal(await stat(join(directory, 'snapshots')).catch(() => undefined), undefined);
  });
});

test('what has changed is told with organization, measure, group and year, on a page and in a table', async () => {
  await inFolder(async (directory, publish) => {
    const then = dated(1);
    await publish(then, '--snapshot', '2026');
    const now: Feed = withCells(
      { ...dated(1, '2026-09-01'), metrics: then.metrics },
      { value: 1.4, count: 500 },
      { group: 'EL', state: 'not-collected' },
      { period: '2024-25', value: 3.3, count: 480 },
    );
    now.organizations = [...now.organizations, { id: 'school-9', kind: 'school', name: '=New & <School>' }];
    (now.observations as Observation[]).push({
      organization: 'school-9',
      metric: 'other',
      period: '2023-24',
      value: 7.7,
      count: 90,
    });
    (now.observations as Observation[]).find(({ organization }) => organization === 'district')!.count = 501;
    assert.equal((await publish(now)).code, 0);
    const page = await readFile(join(directory, 'changes/2026/index.html'), 'utf8');
    const cell = '<td data-name="[A-Za-z]+"(?: class="short")?>';
    assert.match(
      page,
      new RegExp(
        `<tr><th scope="row">School 0</th>${cell}rate</td>${cell}All students</td>${cell}2023-24</td>${cell}1.0%</td>${cell}1.4%</td></tr>`,
      ),
    );
    assert.match(page, new RegExp(`School 0</th>${cell}rate</td>${cell}English learners</td>${cell}2023-24</td></tr>`));
    assert.match(page, /<li>=New &amp; &lt;School&gt;<\/li>/);
    for (const words of [
      '1 number was corrected',
      '2 numbers were added',
      '1 number was withdrawn',
      '1 number is the same, with other details',
      'as published on June 1, 2026 with those as published on September 1, 2026',
    ])
      assert.ok(page.includes(words), words);
    const csv = (await readFile(join(directory, 'changes/2026/changes.csv'), 'utf8')).split('\r\n');
    assert.deepEqual(csv.slice(1).toSorted(), [
      '',
      "added,'=New & <School>,school-9,other,other,All students,ALL,2023-24,,7.7,percent",
      'added,School 0,school-0,rate,rate,All students,ALL,2024-25,,3.3,percent',
      'corrected,School 0,school-0,rate,rate,All students,ALL,2023-24,1,1.4,percent',
      'withdrawn,School 0,school-0,rate,rate,English learners,EL,2023-24,,,percent',
    ]);
  });
});

test('a feed in Spanish tells it in Spanish', async () => {
  await inFolder(async (directory, publish) => {
    await publish({ ...dated(1), language: 'es' }, '--snapshot', '2026');
    await publish({ ...dated(2), language: 'es' });
    const copy = await readFile(join(directory, 'snapshots/2026/index.html'), 'utf8');
    assert.match(copy, /<b>Tal como se publicó el 1 de junio de 2026\.<\/b> Esta copia no cambia\./);
    const page = await readFile(join(directory, 'changes/2026/index.html'), 'utf8');
    assert.match(page, /<html lang="es">/);
    assert.match(page, /<li>se corrigieron 48 números<\/li>/);
    assert.doesNotMatch(page, /\b(What|Then|numbers|Organization)\b/);
  });
});
