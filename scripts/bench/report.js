/** What a bench has measured, kept beside what it prints: `--json FILE` saves it for docs/benchmarks.md. */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../root.js';
import { machine } from '../tables/machine.js';

/**
 * @typedef {object} Table
 * @property {string} title a sentence: what was measured and how often
 * @property {string[]} columns
 * @property {string[][]} rows
 */

/**
 * @typedef {object} Report
 * @property {string} bench its name
 * @property {string} version of the package
 * @property {import('../tables/machine.js').Machine} machine
 * @property {Table[]} tables
 * @property {boolean} isWithin all budgets are met
 */

/** @type {Table[]} */
const tables = [];
/** @type {string | undefined} */
let browserName;

/**
 * Keeps a table, in the words in which it is printed.
 * @param {Table} table
 */
export function keepTable(table) {
  tables.push(table);
}

/**
 * Keeps in which browser it was measured.
 * @param {import('puppeteer-core').Browser} browser
 */
export async function keepBrowser(browser) {
  browserName = (await browser.version()).replace('/', ' ');
}

/**
 * Saves all that was kept.
 * @param {string} file
 * @param {string} bench
 */
export async function saveReport(file, bench) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  /** @type {Report} */
  const report = {
    bench,
    version,
    machine: { ...machine(), browser: browserName },
    tables,
    // Every bench says by its exit code that a budget is missed.
    isWithin: !process.exitCode,
  };
  await writeFile(file, `${JSON.stringify(report, null, 2)}\n`);
}
