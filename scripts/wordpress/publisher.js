/** Another site, which publishes pages of single views: the addresses that authors paste. Needs tsx. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { register } from 'tsx/esm/api';
import { root } from '../root.js';

register();

/**
 * @param {string} directory where to write the pages
 * @returns {Promise<{ url: string, views: Record<string, string>, close(): Promise<void> }>} `views` are addresses
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
  const views = {};
  const src = '/feeds/sample-unified.json';
  for (const [name, widget, more] of [
    ['trend', 'metric-trend', 'metric=chronic-absenteeism'],
    ['gauge', 'satisfaction-gauge', 'metric=student-safety'],
    ['scorecard', 'school-scorecard', ''],
  ]) {
    const address = `${url}view/${name}/`;
    const frame = `${url}dist/embed/?widget=${widget}&amp;src=${src}&amp;${more}`;
    await mkdir(join(directory, 'view', name), { recursive: true });
    await writeFile(
      join(directory, 'view', name, 'index.html'),
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title>
<link rel="alternate" type="application/json+oembed" href="${address}oembed.json" title="${name}"></head>
<body><h1>${name}</h1></body></html>`,
    );
    await writeFile(
      join(directory, 'view', name, 'oembed.json'),
      JSON.stringify({
        version: '1.0',
        type: 'rich',
        title: name,
        width: 600,
        height: 400,
        html: `<blockquote><p>A sentence.</p><p><a href="${address}">${name}</a></p></blockquote><iframe src="${frame}" width="100%" height="400" frameborder="0" title="${name}"></iframe>`,
      }),
    );
    views[name] = address;
  }
  return { url, views, close: () => server.close() };
}
