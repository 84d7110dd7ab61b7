import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { portalTags } from '../../src/embed/portal-tags.ts';
import { widgetTags } from '../../src/embed/widget-tags.ts';
import { root } from './sources.ts';

type Target = string | { types: string; default: string };

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
  types: string;
  customElements: string;
  bin: Record<string, string>;
  files: string[];
  exports: Record<string, Target>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};
const tags = [...widgetTags, ...portalTags].toSorted();

/** Paths of the package that package.json promises, with `*` replaced by each tag. */
function promised(): string[] {
  const targets = Object.values(manifest.exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  );
  const all = [...targets, manifest.types, `./${manifest.customElements}`, ...Object.values(manifest.bin)];
  return all.flatMap((path) => (path.includes('*') ? tags.map((tag) => path.replace('*', tag)) : [path]));
}

function node(code: string) {
  const words = ['--input-type=module', '--eval', code];
  return spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } });
}

before(() => {
  assert.ok(existsSync(join(root, 'dist/vital-signs.js')), 'dist is not built: run npm run build, or npm test');
});

describe('the package', () => {
  const packed = () => {
    const options = { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' } as const;
    const text = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], options);
    return (JSON.parse(text) as [{ files: { path: string }[] }])[0].files.map(({ path }) => `./${path}`);
  };

  it('holds every file that package.json promises', () => {
    const files = packed();
    assert.deepEqual(
      promised().filter((path) => !files.includes(path)),
      [],
    );
  });

  it('holds what files says, and nothing of how it is made', () => {
    const absent = manifest.files.filter((path) => !existsSync(join(root, path)));
    assert.deepEqual(absent, []);
    const inner = /^\.\/(src|test|scripts|demo|stories|integrations\/examples|node_modules)\/|\.test\.|tsconfig|\.map$/;
    assert.deepEqual(
      packed().filter((path) => inner.test(path)),
      [],
    );
  });

  it('names exact versions', () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    assert.deepEqual(
      versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)),
      [],
    );
  });

  it('is imported by its name without defining an element or loading Chart.js', () => {
    const { stdout, stderr } = node(`
      const library = await import('vital-signs');
      const defined = ${JSON.stringify(tags)}.filter((tag) => globalThis.customElements?.get(tag));
      console.log(JSON.stringify({ names: Object.keys(library), defined }));`);
    assert.notEqual(stdout, '', stderr);
    const { names, defined } = JSON.parse(stdout) as { names: string[]; defined: string[] };
    for (const name of ['SchoolScorecard', 'AchievementGapChart', 'SatisfactionGauge', 'MetricTrend', 'loadFeed'])
      assert.ok(names.includes(name), `the package does not export ${name}`);
    assert.deepEqual(defined, []);
  });

  it('has a command line that starts', () => {
    const { stdout, stderr } = node(`
      const { main } = await import('./dist/cli/main.js');
      process.exitCode = await main(['--version']);`);
    assert.equal(stdout.trim(), manifest.version, stderr);
  });

  it('has declarations that lead to declarations', () => {
    const directory = join(root, 'dist/types');
    const names = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.d.ts'),
    );
    for (const name of names) {
      const text = readFileSync(join(directory, name), 'utf8');
      assert.doesNotMatch(text, /['"]\.[^'"]*\.ts['"]/, `dist/types/${name} imports a source file`);
    }
  });
});

describe('the custom elements manifest', () => {
  interface Declaration {
    tagName: string;
    attributes?: { name: string; description?: string }[];
    members?: { name: string; privacy?: string }[];
    cssParts?: unknown[];
  }
  const { modules } = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8')) as {
    modules: { path: string; declarations: Declaration[] }[];
  };
  const elements = modules.flatMap(({ declarations }) => declarations);

  it('describes all elements, at the address where they are', () => {
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), tags);
    for (const { path } of modules) assert.ok(existsSync(join(root, path)), `${path} is not built`);
  });

  it('has a sentence for every attribute, and parts to style', () => {
    for (const { tagName, attributes = [], cssParts = [] } of elements) {
      assert.ok(
        attributes.some(({ name }) => name === 'src'),
        `${tagName} has no src`,
      );
      assert.deepEqual(
        attributes.filter(({ description }) => !description).map(({ name }) => `${tagName} ${name}`),
        [],
      );
      // A feed element shows nothing of its own.
      if (tagName !== 'vital-signs-feed') assert.ok(cssParts.length > 0, `${tagName} has no part`);
    }
  });

  it('keeps what is private to itself', () => {
    const hidden = elements
      .flatMap(({ members = [] }) => members)
      .filter(({ name, privacy = 'public' }) => privacy !== 'public' || /^[#_]/.test(name));
    assert.deepEqual(hidden, []);
  });
});

describe('the script for a page', () => {
  const file = (path: string) => readFileSync(join(root, 'dist', path), 'utf8');

  it('has Lit for production and no trace of the computer that built it', () => {
    for (const path of [
      'vital-signs.js',
      'vital-signs.all.js',
      'index.js',
      ...readdirSync(join(root, 'dist/chunks')).map((name) => `chunks/${name}`),
    ]) {
      const code = file(path);
      assert.doesNotMatch(code, /Lit is in dev mode/, path);
      assert.ok(!code.includes(root), `${path} names a path of this computer`);
      assert.doesNotMatch(code, /\beval\(|new Function\(/, path);
    }
  });

  it('asks for nothing from other sites', () => {
    for (const path of ['vital-signs.js', 'vital-signs.all.js']) {
      const addresses = file(path).match(/https?:\/\/[^\s"'`)]+/g) ?? [];
      assert.deepEqual(
        addresses.filter((address) => !address.startsWith('http://www.w3.org/')),
        [],
        path,
      );
    }
  });
});
