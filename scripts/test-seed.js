/**
 * The seed from which property tests draw their inputs. A gate must give the same answer twice: unless somebody asks for
 * new inputs, every run draws the same ones. CONTRIBUTING.md says more.
 */

/** Any number would do. */
const usual = 2025;

/**
 * The seed of this run: the number in `TEST_SEED`, a new one where that is `fresh`, or else the usual one.
 * @returns {number} a whole number of 32 bits, as fast-check takes it
 */
function testSeed() {
  const asked = process.env.TEST_SEED || String(usual);
  if (asked === 'fresh') return Math.floor(Math.random() * 2 ** 32) | 0;
  if (/^-?\d+$/.test(asked)) return Number(asked) | 0;
  throw new Error(`TEST_SEED is ${asked}: it takes a whole number, or \`fresh\``);
}

/**
 * Settles the seed for all suites of a run, which are processes of their own, and tells one that is not the usual.
 * @param {string} [unasked] what `TEST_SEED` is where nobody has set it
 */
export function settleSeed(unasked = '') {
  process.env.TEST_SEED ||= unasked;
  const seed = testSeed();
  process.env.TEST_SEED = String(seed);
  if (seed !== usual) console.log(`property tests draw from TEST_SEED=${seed}`);
}

/** What fast-check is told in every process and page: the seed, and to say what did not hold. */
export function propertyParameters() {
  return { seed: testSeed(), includeErrorInReport: true };
}

/** A plugin for @web/test-runner: in the browser, fast-check comes with these parameters. */
export function seedPlugin() {
  const ending = `\nconfigureGlobal(${JSON.stringify(propertyParameters())});\n`;
  return {
    name: 'test-seed',
    transform: ({ path, body }) =>
      path.endsWith('/fast-check/lib/fast-check.js') ? { body: body + ending } : undefined,
  };
}
