import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { launcher } from './scripts/engines/launchers.js';
import { freePort } from './scripts/engines/processes.js';
import { elementReporter } from './scripts/test-elements-reporter.js';
import { seedPlugin } from './scripts/test-seed.js';

/** The page around every test: a language and a title, so that axe judges the widget and not the page. */
const page = (framework) => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Vital Signs test</title></head>
  <body><script type="module" src="${framework}"></script></body>
</html>`;

export default {
  files: 'test/elements/**/*.test.ts',
  // The project is served whole: a test fetches /demo/feeds/sample-unified.json as a page would.
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  hostname: '127.0.0.1',
  // Two engines are tested at once, and both would begin to look at 8000.
  port: await freePort(),
  nodeResolve: { exportConditions: ['development'] },
  concurrency: 3,
  // Far above what any test takes: on a machine that does much else, a slow engine needs it.
  testFramework: { config: { timeout: 30_000 } },
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  browsers: [await launcher()],
  plugins: [
    // tsconfig.json chooses the legacy decorators: browsers do not parse the standard ones.
    seedPlugin(),
    {
      name: 'environment-of-bundlers',
      // As the build does: the library asks for it, and a browser has none.
      transform: ({ path, body }) =>
        path.includes('/@tanstack/virtual-core/') ? body.replaceAll('process.env.NODE_ENV', '"production"') : undefined,
    },
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) }),
  ],
  testRunnerHtml: page,
  staticLogging: true,
  reporters: [elementReporter()],
};
