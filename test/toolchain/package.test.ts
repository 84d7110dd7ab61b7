import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { portalTags } from '../../src/embed/portal-tags.ts';
import { widgetTags } from '../../src/embed/widget-tags.ts';
import { root } from './sources.ts';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};
const tags = [...widgetTags, ...portalTags].toSorted();

function node(code: string) {
  const words = ['--input-type=module', '--eval', code];
  return spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } });
}

before(() => {
  assert.ok(existsSync(join(root, 'dist/vital-signs.js')), 'dist is not built: run npm run build, or npm test');
});

// What is packed, and what its entries give, is the business of `npm run check:package`.
describe('the package', () => {
  it('names exact versions', () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    assert.deepEqual(
      versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)),
      [],
    );
  });

  it('has a command line that starts', () => {
    const { stdout, stderr } = node(`
      const { main } = await import('./dist/cli/main.js');
      process.exitCode = await main(['--version']);`);
    assert.equal(stdout.trim(), manifest.version, stderr);
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

  it('has Lit for production, and no code made from text', () => {
    for (const path of [
      'vital-signs.js',
      'vital-signs.all.js',
      'index.js',
      ...readdirSync(join(root, 'dist/chunks')).map((name) => `chunks/${name}`),
    ]) {
      const code = file(path);
      assert.doesNotMatch(code, /Lit is in dev mode/, path);
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
