import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importsOf, root, sourceFiles, type SourceFile } from './sources.ts';

/** The rooms of src, from the ground up: a room imports only from those before it. */
const rooms = ['feed', 'i18n', 'model', 'charts', 'elements', 'define', 'embed', 'builder', 'site', 'cli'];

/** Rooms for Node alone. */
const nodeRooms = ['site', 'cli'];

/** Rooms that a room may import from, where that is not simply all before it. */
const exceptions: Record<string, string[]> = {
  // An application: what it uses must be there for every other one, in src/index.ts.
  builder: ['', 'model', 'embed'],
  site: ['feed', 'i18n', 'model', 'charts', 'elements', 'embed'],
  cli: ['feed', 'i18n', 'model', 'site'],
};

const files = sourceFiles();
const byPath = new Map(files.map((file) => [file.path, file]));

/** Lines like `src/a.ts imports src/b.ts`, for a failure that says where to look. */
function offences(test: (file: SourceFile) => string[]): string[] {
  return files.flatMap((file) => test(file).map((fault) => `${file.path} ${fault}`));
}

function matches(pattern: RegExp, except: (file: SourceFile) => boolean = () => false): string[] {
  return offences((file) => (except(file) ? [] : [...file.code.matchAll(pattern)].map(([found]) => `has ${found}`)));
}

function roomOf(path: string): string {
  const [, room = '', rest] = path.split('/');
  return rest === undefined ? '' : room;
}

const isPicture = ({ path }: { path: string }): boolean => path.startsWith('src/charts/picture/');

describe('rooms of src', () => {
  it('are the ones that are known', () => {
    const unknown = [...new Set(files.map(({ room }) => room))].filter((room) => room !== '' && !rooms.includes(room));
    assert.deepEqual(unknown, [], 'add the room to CONTRIBUTING.md and to this test');
  });

  it('import only from rooms before them', () => {
    const wrong = offences((file) => {
      if (file.room === '') return [];
      const allowed = exceptions[file.room] ?? rooms.slice(0, rooms.indexOf(file.room));
      return importsOf(file)
        .filter(({ target }) => target.startsWith('src/') && roomOf(target) !== file.room)
        .filter(({ target }) => !allowed.includes(roomOf(target)))
        .map(
          ({ target }) => `imports ${target}, and ${file.room} may import only from ${allowed.join(', ') || 'no room'}`,
        );
    });
    assert.deepEqual(wrong, []);
  });

  it('have imports that lead to a file', () => {
    const wrong = offences((file) =>
      importsOf(file)
        .filter(({ target }) => target.startsWith('src/') && !target.endsWith('.json') && !byPath.has(target))
        .map(({ target }) => `imports ${target}, which is not there`),
    );
    assert.deepEqual(wrong, []);
  });

  it('load Chart.js only in charts/interactive, and that through one dynamic import', () => {
    const inside = ({ path }: { path: string }) => path.startsWith('src/charts/interactive/');
    const chartJs = offences((file) =>
      importsOf(file)
        .filter(({ target, kind }) => /^chart\.js(\/|$)/.test(target) && kind !== 'type' && !inside(file))
        .map(({ target }) => `imports ${target}`),
    );
    assert.deepEqual(chartJs, []);
    const entries = files
      .filter((file) => !inside(file))
      .flatMap((file) => importsOf(file).map((one) => ({ from: file.path, ...one })))
      .filter(({ target, kind }) => inside({ path: target }) && kind !== 'type');
    assert.deepEqual(
      entries.filter(({ kind }) => kind === 'static').map(({ from, target }) => `${from} imports ${target}`),
      [],
    );
    const doors = [...new Set(entries.map(({ target }) => target))];
    assert.equal(doors.length, 1, `one file is imported from outside, not ${doors.join(', ') || 'none'}`);
  });

  it('take types only from elsewhere in charts/picture, which is a chunk of its own and runs in Node', () => {
    assert.ok(files.some(isPicture));
    const wrong = offences((file) =>
      isPicture(file)
        ? importsOf(file)
            .filter(({ target, kind }) => kind !== 'type' && !isPicture({ path: target }))
            .map(({ target }) => `imports ${target}`)
        : [],
    );
    assert.deepEqual(wrong, []);
  });

  it('know nothing of pages in feed, i18n, model and charts/picture', () => {
    // Compiled without the types of a browser, so that every global of a page is an unknown name.
    const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
    const words = [compiler, '--noEmit', '-p', 'tsconfig.rooms.json'];
    const { stdout } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
    const unknown = stdout.split('\n').filter((line) => line.includes('Cannot find name'));
    assert.deepEqual(unknown, []);
    const wrong = offences((file) =>
      ['feed', 'i18n', 'model'].includes(file.room) || isPicture(file)
        ? importsOf(file)
            .filter(({ target }) => /^(@?lit|@lit-labs)(\/|$)/.test(target))
            .map(({ target }) => `imports ${target}`)
        : [],
    );
    assert.deepEqual(wrong, []);
  });

  it('keep Node and the command line out of what a browser loads', () => {
    const node = offences((file) =>
      nodeRooms.includes(file.room)
        ? []
        : importsOf(file)
            .filter(
              ({ target }) =>
                target.startsWith('node:') || nodeRooms.includes(roomOf(target)) || target === 'csv-parse',
            )
            .map(({ target }) => `imports ${target}`),
    );
    assert.deepEqual(node, []);
  });

  it('fetch what explains a failure, and load it with no element', () => {
    const wrong = offences((file) =>
      file.room === 'elements' || file.room === 'embed'
        ? importsOf(file)
            .filter(({ target, kind }) => target === 'src/feed/explain.ts' && kind === 'static')
            .map(({ target }) => `imports ${target}`)
        : [],
    );
    assert.ok(byPath.has('src/feed/explain.ts'));
    assert.deepEqual(wrong, [], 'import it dynamically, where something has failed');
  });

  it('draw widgets in the command line only when a site is asked for', () => {
    const met = new Set(files.filter(({ room }) => room === 'cli').map(({ path }) => path));
    const wrong: string[] = [];
    // A set grows while it is walked: what is found on the way is looked at, too.
    for (const path of met)
      for (const { target, kind } of importsOf(byPath.get(path)!)) {
        if (kind !== 'static') continue;
        if (/^(@?lit|@lit-labs)(\/|$)/.test(target)) wrong.push(`${path} imports ${target}`);
        if (byPath.has(target)) met.add(target);
      }
    assert.ok(met.has('src/site/markup.ts'));
    assert.deepEqual(wrong, [], 'import src/site/index.ts dynamically');
  });
});

describe('what no source file may do', () => {
  it('write markup or run code from a string', () => {
    const markup =
      /\b(innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|unsafeSVG|document\.write|eval\(|new Function)\b/g;
    assert.deepEqual(matches(markup), []);
  });

  it('style with an attribute, which a content security policy blocks', () => {
    assert.deepEqual(matches(/\bstyleMap\b|\sstyle=(?:\$\{|"[^"]|'[^'])|setAttribute\('style'/g), []);
  });

  it('keep anything on the computer of a reader', () => {
    assert.deepEqual(matches(/\b(localStorage|sessionStorage|indexedDB|document\.cookie)\b/g), []);
  });

  it('change the defaults of Chart.js, which other charts of the page share', () => {
    assert.deepEqual(matches(/\bChart\.defaults\b|\bdefaults\.set\b/g), []);
  });
});

describe('names of files', () => {
  const folders = ['src', 'scripts', 'demo', 'stories', 'test', 'bin'];
  const names = folders.flatMap((folder) => listing(folder).map((name) => `${folder}/${name.replaceAll('\\', '/')}`));

  it('say what is inside', () => {
    const vague = /(^|[-_./])(utils?|helpers?|common|misc)([-_./]|$)/i;
    assert.deepEqual(
      names.filter((name) => vague.test(name)),
      [],
    );
  });

  it('are none that content blockers stop', () => {
    const blocked = /(^|[-_./])(stats|analytics|track|tracker|tracking|beacon)([-_./]|$)|(^|\/)metrics\//i;
    assert.deepEqual(
      names.filter((name) => blocked.test(name)),
      [],
    );
  });
});

function listing(folder: string): string[] {
  try {
    return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
}
