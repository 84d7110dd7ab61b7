import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { lostTests } from '../../scripts/engines/accounts.js';
import { runUntilDone } from '../../scripts/engines/repeat.js';
import { root } from '../../scripts/root.js';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vital-signs-'));
});
after(() => rm(folder, { recursive: true }));

/** A file with these lines, run in an engine until it is done. */
async function run(lines: string): ReturnType<typeof runUntilDone> {
  const file = relative(root, join(folder, 'one.test.mjs'));
  await writeFile(join(root, file), lines);
  const command = (files: string[]): string[] => [join(root, 'scripts/test-node.js'), ...files];
  // Inside of a test, Node would take the tests of others for its own.
  const env = { NODE_TEST_CONTEXT: undefined };
  return runUntilDone({ name: 'an engine', files: [file], command, env, tell: () => undefined });
}

const breakOff = `import { breakOff } from ${JSON.stringify(join(root, 'scripts/engines/broken.js'))};`;

describe('a run in an engine', () => {
  it('repeats a file whose browser ended by itself, and says so', async () => {
    const { files, repeated, troubles } = await run(`
      import { existsSync, writeFileSync } from 'node:fs';
      import { test } from 'node:test';
      ${breakOff}
      const mark = ${JSON.stringify(join(folder, 'second'))};
      test('before', () => undefined);
      test('during', () => {
        if (existsSync(mark)) return;
        writeFileSync(mark, '');
        breakOff('crashed');
      });
    `);
    assert.deepEqual(
      files.map(({ passed, failed }) => ({ passed, failed })),
      [{ passed: 2, failed: 0 }],
    );
    assert.equal(repeated.length, 1);
    assert.match(repeated[0]!, /one\.test\.mjs \(the browser ended by itself: crashed\)$/);
    assert.deepEqual(troubles, []);
  });

  it('fails a file whose browser ends again and again', async () => {
    const { files, troubles } = await run(`
      import { test } from 'node:test';
      ${breakOff}
      test('always', () => breakOff('crashed'));
    `);
    assert.deepEqual(files, []);
    assert.match(troubles.join(), /one\.test\.mjs did not run: the browser ended by itself: crashed$/);
  });

  it('does not repeat a file with a test that failed', async () => {
    const { files, repeated } = await run(`
      import { test } from 'node:test';
      test('fails', () => { throw new Error('no'); });
    `);
    assert.deepEqual([files[0]!.failed, repeated], [1, []]);
  });

  it('notices a test that only one engine has run, also where two have the same name', () => {
    const [one, other] = [['a', 'b', 'b'], ['b']].map((ran) => [
      { file: '', seconds: 0, text: '', failures: [], passed: 0, failed: 0, notApplicable: [], inPart: [], ran },
    ]);
    assert.deepEqual(lostTests(one!, other!), ['a', 'b']);
    assert.deepEqual(lostTests(other!, one!), []);
  });
});
