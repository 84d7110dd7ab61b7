/** What there is to test: the files of each suite, and how a suite is run with Node. */
import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from './root.js';

const require = createRequire(import.meta.url);

/**
 * Paths of the test files of each suite whose path has one of the words, or of all.
 * @param {string[]} words
 */
export async function chosenFiles(words) {
  const [node, elements, pages] = await Promise.all([
    testFiles(words, 'feed', 'i18n', 'model', 'embed', 'builder', 'site', 'cli', 'toolchain'),
    testFiles(words, 'elements'),
    testFiles(words, 'pages'),
  ]);
  return { node, elements, pages };
}

/** What was built must be checked as built: pages, and the tests that look into dist. */
export function needsBuild({ node, pages }) {
  return pages.length > 0 || node.some((file) => /^test\/(toolchain|site)\//.test(file));
}

/** What Node is called with for a suite. */
export const commands = {
  build: () => ['scripts/test-build.js'],
  // What is imported here, Node hands on to the process of each file.
  node: (files) => ['--import', 'tsx', '--import', './scripts/test-seed-node.js', 'scripts/test-node.js', ...files],
  elements: (files) => [testRunner(), '--files', ...files],
  pages: (files) => ['--import', 'tsx', 'scripts/test-node.js', ...files],
};

async function testFiles(words, ...folders) {
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

function testRunner() {
  return join(dirname(require.resolve('@web/test-runner')), 'bin.js');
}
