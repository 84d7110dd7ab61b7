/** Builds the documentation and serves it on 127.0.0.1. `--port N` chooses the port, 0 a free one; `--built` takes `dist/` as it is. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serveStatic } from '../src/cli/static-server.ts';
import { buildAll } from './build.js';
import { buildDocs } from './docs/build.ts';
import { root } from './root.js';

try {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: '8021' }, built: { type: 'boolean', default: false } },
  });
  const port = Number(values.port);
  if (!/^\d{1,5}$/.test(values.port) || port > 65_535)
    throw new Error(`The port is ${JSON.stringify(values.port)}: give a number from 0 to 65535, as in --port 8021`);
  if (!values.built) await buildAll();
  const { remarks } = await buildDocs(join(root, 'build/docs'));
  for (const remark of remarks) console.log(remark);
  const { url } = await serveStatic({ mounts: { '/': join(root, 'build/docs') }, port });
  console.log(`The documentation is at ${url} (Ctrl-C ends it)`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
