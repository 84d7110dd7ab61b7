/** The table of sizes in docs/size.md. */
import { markdownTable, writeInto } from './page.js';

export const sizePage = 'docs/size.md';
export const sizeColumns = ['what a page loads', 'minified', 'gzip', 'brotli', 'budget, gzip'];

/**
 * @typedef {object} Size
 * @property {string} label
 * @property {number} minified bytes
 * @property {number} gzip
 * @property {number} brotli
 * @property {number} [budget] bytes, gzip
 */

/**
 * Label and budget of a row, which do not depend on what was measured. Names of files without their hashes, tags as code.
 * @param {Pick<Size, 'label' | 'budget'>} row
 */
export function sizeRow({ label, budget }) {
  const text = label.replaceAll(/-[0-9a-f]{6}(?=\.js)/g, '').replaceAll(/<[a-z-]+>|\S+\.js/g, '`$&`');
  return { text, budget: budget === undefined ? '' : kilo(budget) };
}

/**
 * @param {readonly Size[]} rows
 * @param {{ version: string, date: string, node: string }} facts
 */
export function sizeText(rows, { version, date, node }) {
  const cells = rows.map((row) => {
    const { text, budget } = sizeRow(row);
    return [text, kilo(row.minified), kilo(row.gzip), kilo(row.brotli), budget];
  });
  return `Version ${version}, ${date}, compressed by Node ${node}. 1 kB is 1000 bytes.\n\n${markdownTable(sizeColumns, cells)}`;
}

/** @type {(rows: readonly Size[], facts: { version: string, date: string, node: string }) => Promise<void>} */
export async function writeSizes(rows, facts) {
  await writeInto(sizePage, { sizes: sizeText(rows, facts) });
}

function kilo(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
