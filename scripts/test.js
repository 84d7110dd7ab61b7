/**
 * Runs all tests: Node tests, elements in a browser, demo pages in a browser. The last line is `N passed, N failed`.
 * `npm test -- gap sample` runs the test files whose path contains one of the words.
 */
import { settleSeed } from './test-seed.js';
import { runSuite } from './test-suite.js';
import { chosenFiles, commands, needsBuild } from './test-suites.js';

settleSeed();
const words = process.argv.slice(2);
const total = { passed: 0, failed: 0 };
const files = await chosenFiles(words);

if (needsBuild(files)) await suite('build');
for (const name of ['node', 'elements', 'pages']) if (files[name].length > 0) await suite(name, files[name]);

if (total.passed + total.failed === 0) {
  console.log(words.length > 0 ? `No test file has ${words.join(' or ')} in its path.` : 'There is no test file.');
  process.exitCode = 1;
}
if (total.failed > 0) process.exitCode = 1;
console.log(`${total.passed} passed, ${total.failed} failed`);

async function suite(name, files) {
  const { passed, failed } = await runSuite(name, commands[name](files));
  total.passed += passed;
  total.failed += failed;
}
