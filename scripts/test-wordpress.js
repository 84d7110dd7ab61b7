/**
 * Runs the tests in a real WordPress, of Debian's packages, with a database and a web server of its own on 127.0.0.1.
 * The last line is `N passed, N failed`. Without the packages, and the right to install them, nothing is tested: code 77.
 */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './root.js';
import { runSuite, summary } from './test-suite.js';
import { startDatabase } from './wordpress/database.js';
import { provide } from './wordpress/programs.js';
import { startPublisher } from './wordpress/publisher.js';
import { startWordPress } from './wordpress/wordpress.js';

/** What programs that run tests take for "skipped". */
const skipped = 77;

const total = { passed: 0, failed: 0 };
const lines = [];
/** What must be undone, the last first. @type {(() => Promise<void>)[]} */
const endings = [];
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.once(signal, () => void end().then(() => process.exit(130)));

try {
  const { paths, trouble } = await provide();
  if (paths) await testWith(paths);
  else {
    console.log(`skipped: WordPress is not here.\n${trouble}`);
    process.exitCode = skipped;
  }
} catch (error) {
  console.log(`\n✗ npm run test:wordpress: ${error.stack}`);
  total.failed += 1;
} finally {
  await end();
}
if (process.exitCode !== skipped) {
  if (total.failed > 0) process.exitCode = 1;
  for (const line of lines) console.log(line);
  console.log(`${total.passed} passed, ${total.failed} failed`);
}

async function testWith(paths) {
  if (!(await suite('build', ['scripts/test-build.js']))) return;
  const directory = await mkdtemp(join(tmpdir(), 'vital-signs-wordpress-'));
  endings.push(() => rm(directory, { recursive: true, force: true, maxRetries: 5 }));
  // Pictures are looked at afterwards, so they stay.
  const pictures = await mkdtemp(join(tmpdir(), 'vital-signs-wordpress-pictures-'));

  const publisher = await startPublisher(join(directory, 'published'));
  endings.push(() => publisher.close());
  const database = await startDatabase(paths, directory);
  endings.push(() => database.stop());
  const site = await startWordPress({ paths, directory, socket: database.socket, publisher: publisher.url });
  endings.push(() => site.stop());
  console.log(`WordPress ${site.version} at ${site.url}, published pages at ${publisher.url}`);

  const { stop: _stop, ...wordpress } = site;
  const known = JSON.stringify({ wordpress, publisher: publisher.url, views: publisher.views, pictures });
  const words = process.argv.slice(2);
  const files = (await readdir(join(root, 'test/wordpress')))
    .filter((name) => name.endsWith('.test.ts') && (words.length === 0 || words.some((word) => name.includes(word))))
    .map((name) => `test/wordpress/${name}`);
  await suite('wordpress', ['--import', 'tsx', 'scripts/test-node.js', ...files], { TEST_WORDPRESS: known });
  for (const name of await readdir(pictures)) console.log(`picture: ${join(pictures, name)}`);
}

async function suite(name, command, env) {
  const counts = await runSuite(name, command, env);
  total.passed += counts.passed;
  total.failed += counts.failed;
  lines.push(summary(name, counts));
  return counts.failed === 0;
}

async function end() {
  for (const ending of endings.splice(0).reverse())
    await ending().catch((error) => {
      total.failed += 1;
      console.log(`✗ the end of the run: ${error.message}`);
    });
}
