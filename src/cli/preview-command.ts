import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { feedRules } from '../feed/rules.ts';
import { validate } from '../feed/validate.ts';
import { Failure } from './failure.ts';
import { amount, type Output } from './output.ts';
import { packageFile } from './package-root.ts';
import { readJson } from './read-json.ts';
import { serveStatic, type StaticServer } from './static-server.ts';

export const previewHelp = `vital-signs preview DIR

Shows DIR/feed.json on this computer only: all widgets with a choice of organizations, and the portal with all
organizations side by side. What was published with --site is shown as it is below feed/. Ctrl-C ends it.

  --port N   port on 127.0.0.1; 0 takes a free one (default: 4477)`;

/** The page is a proof, too: the widgets work under the strictest policy that a school's site may have. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

/** `vital-signs preview`. Runs until it is interrupted. */
export async function previewCommand(words: string[], out: Output): Promise<number> {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { port: { type: 'string', default: '4477' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    out.print(previewHelp);
    return 0;
  }
  const [directory, ...others] = positionals;
  if (directory === undefined || others.length > 0)
    throw new Failure({
      found: amount(positionals.length, 'directory', 'directories'),
      expected: 'one DIR',
      advice: previewHelp,
    });
  const port = Number(values.port);
  if (!/^[0-9]{1,5}$/.test(values.port) || port > 65_535)
    throw new Failure({ found: `--port ${values.port}`, expected: 'a number from 0 to 65535' });
  const wrong = await checkDirectory(directory);
  if (wrong > 0)
    out.complain(`The feed has ${amount(wrong, 'error')}: see vital-signs validate ${join(directory, 'feed.json')}`);
  const server = await startPreview(directory, port);
  out.print(`${server.url} shows ${join(directory, 'feed.json')}. Ctrl-C ends it.`);
  out.print(`${server.url}portal.html shows all its organizations side by side.`);
  if (existsSync(join(directory, 'portal', 'index.html')))
    out.print(`${server.url}feed/portal/ is that page as it was published.`);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await server.close();
  return 0;
}

/** Fails when there is no feed to read; returns the number of errors in its shape. */
async function checkDirectory(directory: string): Promise<number> {
  if (!existsSync(join(directory, 'feed.json')))
    throw new Failure({
      file: directory,
      found: 'no feed.json',
      expected: 'a directory with a feed',
      advice: `Make one: vital-signs import FILE... --out ${directory}`,
    });
  return validate(await readJson(join(directory, 'feed.json')), feedRules).length;
}

/** Serves the page at `/`, the feed at `/feed/` and the widgets at `/dist/`. Fails when the widgets are not built. */
export async function startPreview(directory: string, port: number, dist = packageFile('dist')): Promise<StaticServer> {
  if (!existsSync(join(dist, 'vital-signs.all.js')))
    throw new Failure({
      file: join(dist, 'vital-signs.all.js'),
      found: 'no such file',
      expected: 'the built widgets',
      advice: 'Run: npm run build',
    });
  // In a clone the page stands beside the sources, in the package beside the built command line.
  const source = packageFile('src', 'cli', 'preview');
  const page = existsSync(source) ? source : packageFile('dist', 'cli', 'preview');
  return await serveStatic({
    mounts: { '/': page, '/feed/': directory, '/dist/': dist },
    // A published folder below has pages of its own.
    index: ['page.html', 'index.html'],
    headers: { 'Content-Security-Policy': policy, 'Referrer-Policy': 'no-referrer' },
    port,
  });
}
