import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { writeVersions } from '../../scripts/integrity.js';
import { root } from './sources.ts';

const dist = join(root, 'dist');
const { version, files } = JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8')) as {
  version: string;
  files: Record<string, string>;
};

describe('what a browser can check', () => {
  it('is everything that a page loads, with the hash of what is there', () => {
    for (const name of ['vital-signs.js', 'vital-signs.all.js', 'embed.js', 'frames.js', 'vital-signs.css'])
      assert.ok(files[name], name);
    const chunks = readdirSync(join(dist, 'chunks')).map((name) => `chunks/${name}`);
    assert.deepEqual(
      chunks.filter((name) => !files[name]),
      [],
    );
    for (const [name, hash] of Object.entries(files)) {
      const own = createHash('sha384').update(readFileSync(join(dist, name)));
      assert.equal(hash, `sha384-${own.digest('base64')}`, name);
    }
  });

  it('stands in a folder that never changes, and in one that moves', async () => {
    const place = mkdtempSync(join(tmpdir(), 'vital-signs-versions-'));
    try {
      const names = [`v${version.split('.')[0]}`, `v${version}`];
      await writeVersions(dist, place);
      assert.deepEqual(readdirSync(place).sort(), names.sort());
      for (const name of names)
        assert.deepEqual(readFileSync(join(place, name, 'embed.js')), readFileSync(join(dist, 'embed.js')));
      // The same again is no change; other bytes under the same version are.
      await writeVersions(dist, place);
      writeFileSync(join(place, `v${version}`, 'integrity.json'), '{}');
      await assert.rejects(writeVersions(dist, place), /a version never changes: raise the version/);
    } finally {
      rmSync(place, { recursive: true });
    }
  });
});
