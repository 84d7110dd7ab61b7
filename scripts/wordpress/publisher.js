/** Another site, which publishes a page for each view: the addresses that authors paste. Needs tsx. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { register } from 'tsx/esm/api';
import { root } from '../root.js';
import { finish } from './processes.js';

register();

/** Views that the tests paste, of the sample feed. */
const views = {
  trend: 'view/99202020000000/trend/suspension/',
  gauge: 'view/99202020000000/gauge/student-safety/',
  scorecard: 'view/99202020000000/scorecard/',
};

/**
 * @param {string} directory where to publish
 * @returns {Promise<{ url: string, views: Record<keyof typeof views, string>, close(): Promise<void> }>} addresses
 */
export async function startPublisher(directory) {
  const { serveStatic } = await import('../../src/cli/static-server.ts');
  await mkdir(directory, { recursive: true });
  const server = await serveStatic({
    mounts: { '/': directory, '/dist/': join(root, 'dist'), '/feeds/': join(root, 'demo/feeds') },
    headers: { 'Access-Control-Allow-Origin': '*' },
    port: 0,
  });
  const { url } = server;
  const feed = join(root, 'demo/feeds/sample-unified.json');
  const command = [join(root, 'bin/vital-signs.js'), 'publish', directory, '--feed', feed, '--site', url];
  await finish(process.execPath, command, { cwd: root });
  const addresses = Object.fromEntries(Object.entries(views).map(([name, path]) => [name, url + path]));
  return { url, views: addresses, close: () => server.close() };
}
