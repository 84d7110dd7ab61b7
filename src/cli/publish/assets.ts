import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { Failure } from '../failure.ts';
import { packageFile } from '../package-root.ts';

/** What pages of a site, and of others, load: everything that is built for browsers. The builder's samples are for those who try it. */
const wanted =
  /^(vital-signs(\.all)?\.js|vital-signs\.css|portal\.css|embed\.js|frames\.js|view\.js|portal\.js|chunks\/[^/]+\.js|embed\/[^/]+|builder\/[^/]+)$/;

/** The page of the builder, below the folder of assets. */
const builderPage = 'builder/index.html';

export interface Assets {
  /** Folder in the published one, with a slash at its end. Another content has another folder, which never changes. */
  folder: string;
  files: { path: string; content: () => Uint8Array }[];
  /** The page that makes snippets, in the published folder. */
  builder: string;
}

/** The scripts as they were built, and style sheets beside them. Fails where nothing was built. */
export async function siteAssets(styles: ReadonlyMap<string, string>): Promise<Assets> {
  const dist = packageFile('dist');
  const entries = await readdir(dist, { recursive: true, withFileTypes: true }).catch(() => []);
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath ?? entry.path, entry.name)).replaceAll(sep, '/'))
    .filter((name) => wanted.test(name))
    .toSorted();
  if (!names.includes('view.js'))
    throw new Failure({
      file: dist,
      found: 'no scripts for pages',
      expected: 'what npm run build writes',
      advice: 'Run npm run build, or publish without --site.',
    });
  const built = await Promise.all(names.map(async (name) => ({ name, bytes: await readFile(join(dist, name)) })));
  const builder = built.find(({ name }) => name === builderPage);
  if (builder) builder.bytes = Buffer.from(ofThisSite(builder.bytes.toString('utf8')));
  const all = [...built, ...[...styles].map(([name, text]) => ({ name: `${name}.css`, bytes: Buffer.from(text) }))];
  const hash = createHash('sha256');
  for (const { name, bytes } of all) hash.update(`${name} ${bytes.length}\n`).update(bytes);
  const { version } = JSON.parse(await readFile(packageFile('package.json'), 'utf8')) as { version: string };
  const folder = `assets/${version}-${hash.digest('hex').slice(0, 8)}/`;
  const files = all.map(({ name, bytes }) => ({ path: folder + name, content: () => bytes }));
  return { folder, files, builder: folder + builderPage.replace(/[^/]*$/, '') };
}

/**
 * The builder's page with the feed of its site. The address goes up from its folder, so that it is true wherever the site
 * stands. Search engines lead to the data page: another version has another address.
 */
function ofThisSite(html: string): string {
  const place = '<meta name="vital-signs-feeds" content="" />';
  if (!html.includes(place)) throw new Error(`The builder's page has no ${place}`);
  const feed = '<meta name="vital-signs-feeds" content="../../../feed.json" />';
  return html.replace(place, `${feed}\n    <meta name="robots" content="noindex" />`);
}
