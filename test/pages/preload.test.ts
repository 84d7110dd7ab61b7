import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { launchBrowser } from '../../scripts/browser.js';
import { needs } from '../../scripts/engines/not-applicable.js';
import { serveStatic } from '../../src/cli/static-server.ts';
import { settled, visit } from './visit.ts';

const page = `<!doctype html><html lang="en"><title>Preload</title>
<link rel="preload" href="/feeds/sample-unified.json" as="fetch" crossorigin>
<script type="module" src="/dist/vital-signs.all.js"></script>
<metric-trend src="/feeds/sample-unified.json"></metric-trend>`;

describe('a feed that the page preloads', () => {
  it('is asked for once', async () => {
    needs('preloaded feeds');
    const directory = await mkdtemp(join(tmpdir(), 'vital-signs-preload-'));
    await writeFile(join(directory, 'index.html'), page);
    const asked: string[] = [];
    const server = await serveStatic({
      mounts: { '/': directory, '/dist/': 'dist', '/feeds/': 'demo/feeds' },
      port: 0,
      onRequest: (path) => void asked.push(path),
    });
    const browser = await launchBrowser();
    try {
      const { page, console } = await visit(browser, server.url);
      assert.deepEqual(await settled(page), ['loaded']);
      assert.equal(asked.filter((path) => path.startsWith('/feeds/')).length, 1, asked.join(' '));
      assert.deepEqual(console, []);
    } finally {
      await browser.close();
      await server.close();
      await rm(directory, { recursive: true });
    }
  });
});
