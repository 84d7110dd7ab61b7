/** The build as a suite of one test: a build that fails is a failed test, and says why. */
import { stripVTControlCharacters } from 'node:util';
import { buildAll } from './build.js';
import { endSuite } from './test-suite.js';

try {
  await buildAll();
  endSuite({ passed: 1, failed: 0 });
} catch (error) {
  console.log(`\n✗ npm run build\n${stripVTControlCharacters(error.message).replaceAll(/^/gm, '    ')}`);
  endSuite({ passed: 0, failed: 1 });
}
