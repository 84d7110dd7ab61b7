/** The tables of measured times in docs/benchmarks.md, from what benches have saved. */
import { machineLine } from './machine.js';
import { markdownTable } from './page.js';

export const benchPage = 'docs/benchmarks.md';

/** What stands there before a bench has been saved. */
export const notYet = (name) =>
  `Not measured since this page exists: \`npm run bench -- ${name} --json ${name}.json\`.`;

/**
 * Text of one bench.
 * @param {import('../bench/report.js').Report} report
 */
export function benchText({ version, machine, tables, isWithin }) {
  // A column without a name is nothing to a screen reader.
  const named = ([first, ...others]) => [first || 'figure', ...others];
  const shown = tables.map(({ title, columns, rows }) => `${title}\n\n${markdownTable(named(columns), rows)}`);
  const verdict = isWithin ? 'All budgets are met.' : 'Not all budgets are met.';
  return [`Version ${version}. ${machineLine(machine)} ${verdict}`, ...shown].join('\n\n');
}

/**
 * What a saved file holds, or a sentence that says why it is none.
 * @param {string} text
 * @param {string} file for the sentence
 * @returns {import('../bench/report.js').Report}
 */
export function savedReport(text, file) {
  let report;
  try {
    report = JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is not JSON (${error.message}). Save a bench with: npm run bench -- NAME --json FILE.`, {
      cause: error,
    });
  }
  if (typeof report?.bench !== 'string' || !Array.isArray(report.tables) || report.tables.length === 0)
    throw new Error(`${file} is not what a bench saves. Save one with: npm run bench -- NAME --json FILE.`);
  return report;
}
