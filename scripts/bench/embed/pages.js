/** What the bench of embedding serves: a published view page with three widgets, the same charts with Chart.js, and each way in. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../root.js';
import { benchFeed } from '../feed.js';
import { chartJsPage, clock } from '../pages.js';
import { bundled, html, script, style } from '../served.js';

const run = promisify(execFile);

const types = { '.html': html, '.js': script, '.css': style, '.json': 'application/json' };

/** One line, as the view page of the trend shows it. */
const groups = ['ALL'];

/** Told only where all three are there with their styles: what is painted before is not finished. */
const finish = `<script>
  const roots = [...document.querySelectorAll('main > *')].flatMap((one) => one.shadowRoot ?? []);
  if (roots.filter((one) => one.querySelector('style').sheet).length === 3) markDrawn();
</script>`;

/**
 * Publishes the feed of the bench as a site.
 * @returns {Promise<Map<string, { type: string, text: string }>>} files by address
 */
async function published() {
  const directory = await mkdtemp(join(tmpdir(), 'vital-signs-'));
  try {
    const source = join(directory, 'source.json');
    await writeFile(source, JSON.stringify(benchFeed()));
    const site = join(directory, 'site');
    const words = ['publish', site, '--feed', source, '--site', 'https://www.example.org/'];
    await run(process.execPath, [join(root, 'bin/vital-signs.js'), ...words]);
    const entries = await readdir(site, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
    const files = paths
      .filter((path) => types[extname(path)])
      .map(async (path) => [
        `/${relative(site, path).replaceAll('\\', '/')}`,
        { type: types[extname(path)], text: await readFile(path, 'utf8') },
      ]);
    return new Map(await Promise.all(files));
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** A view page with the widgets of three: they stand in folders of the same depth, so that addresses stay true. */
function viewPage(files) {
  const text = (view) => files.get(`/view/bench/${view}/index.html`).text;
  const widget = (view, tag) => new RegExp(`<${tag} [^]*</${tag}>`).exec(text(view))[0];
  const others = [
    ['gap/graduation', 'achievement-gap-chart'],
    ['gauge/satisfaction', 'satisfaction-gauge'],
  ];
  return text('trend/absence')
    .replace('<link rel="icon"', `${clock}\n<link rel="icon"`)
    .replace('</metric-trend>', `</metric-trend>\n${others.map(([view, tag]) => widget(view, tag)).join('\n')}`)
    .replace('</main>', `</main>\n${finish}`);
}

/** Pages with one widget in each way, and a line below that would be seen to move. */
function rungs(assets) {
  const attributes = 'src="/feed.json" organization="bench" metric="absence"';
  const query = 'widget=metric-trend&src=/feed.json&organization=bench&metric=absence';
  const loader = `<script type="module" src="${assets}vital-signs.js"></script>`;
  const bodies = {
    element: `${loader}<metric-trend ${attributes}><p>Fallback</p></metric-trend>`,
    division: `${loader}<div class="room" data-vital-signs="metric-trend" ${attributes.replaceAll(/(\w+)=/g, 'data-$1=')}><p>Fallback</p></div>`,
    'script only': `<div class="room"><script async src="${assets}embed.js?${query}"></script></div>`,
    frame: `<iframe src="${assets}embed/?${query}" title="Trend" width="100%" height="900"></iframe>`,
    'frame of a view': '<iframe src="/view/bench/trend/absence/" title="Trend" width="100%" height="900"></iframe>',
  };
  return Object.entries(bodies).map(([name, body]) => [
    name,
    `/rung/${name.replaceAll(' ', '-')}.html`,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="${assets}vital-signs.css"><link rel="stylesheet" href="/room.css">
<h1>Page</h1>${body}<p>What stands below.</p></html>`,
  ]);
}

/**
 * Addresses and what they answer, the pages that are compared, and those that must not move.
 */
export async function embedFiles() {
  const files = await published();
  const assets = [...files.keys()].find((path) => path.endsWith('/vital-signs.js')).replace('vital-signs.js', '');
  const ways = rungs(assets);
  files.set('/view/bench/trend/all/', { type: html, text: viewPage(files) });
  files.set('/chart-js.html', { type: html, text: chartJsPage(groups) });
  files.set('/chart-js.js', { type: script, text: await bundled('scripts/bench/chart-js-page.js') });
  files.set('/room.css', { type: style, text: ':root { --vs-room: 70rem } .room { min-block-size: 70rem }' });
  for (const [, path, text] of ways) files.set(path, { type: html, text });
  // A server shows the index of a folder.
  for (const [path, file] of [...files])
    if (path.endsWith('/index.html')) files.set(path.replace('index.html', ''), file);
  const still = [['view page', '/view/bench/trend/all/'], ...ways.map(([name, path]) => [name, path])];
  return { files, ours: '/view/bench/trend/all/', theirs: '/chart-js.html', still };
}
