/**
 * Runs all tests: Node tests, elements in a browser, demo pages in a browser. The last line is `N passed, N failed`.
 * `npm test -- gap sample` runs the test files whose path contains one of the words.
 */
import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from './root.js';
import { runSuite } from './test-suite.js';

const require = createRequire(import.meta.url);

const words = process.argv.slice(2);
const total = { passed: 0, failed: 0 };

const [nodeFiles, elementFiles, pageFiles] = await Promise.all([
  testFiles('feed', 'i18n', 'model', 'cli', 'toolchain'),
  testFiles('elements'),
  testFiles('pages'),
]);

// What was built must be checked as built: pages, and the tests that look into dist.
if (pageFiles.length > 0 || nodeFiles.some((file) => file.startsWith('test/toolchain/'))) {
  await suite('build', ['scripts/test-build.js']);
}
if (nodeFiles.length > 0) await suite('node', ['--import', 'tsx', 'scripts/test-node.js', ...nodeFiles]);
if (elementFiles.length > 0) await suite('elements', [testRunner(), '--files', ...elementFiles]);
if (pageFiles.length > 0) await suite('pages', ['--import', 'tsx', 'scripts/test-node.js', ...pageFiles]);

if (total.passed + total.failed === 0) {
  console.log(words.length > 0 ? `No test file has ${words.join(' or ')} in its path.` : 'There is no test file.');
  process.exitCode = 1;
}
if (total.failed > 0) process.exitCode = 1;
console.log(`${total.passed} passed, ${total.failed} failed`);

/** Paths of the test files in these folders of test/, that the words of the command line choose. */
async function testFiles(...folders) {
  const lists = await Promise.all(folders.map((folder) => filesIn(join('test', folder))));
  const files = lists.flat().filter((file) => file.endsWith('.test.ts'));
  return files.filter((file) => words.length === 0 || words.some((word) => file.includes(word))).sort();
}

async function filesIn(folder) {
  try {
    const names = await readdir(join(root, folder), { recursive: true });
    return names.map((name) => join(folder, name).replaceAll('\\', '/'));
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}

async function suite(name, command) {
  const { passed, failed } = await runSuite(name, command);
  total.passed += passed;
  total.failed += failed;
}

function testRunner() {
  return join(dirname(require.resolve('@web/test-runner')), 'bin.js');
}
