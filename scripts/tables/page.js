/** Pages whose tables are written by scripts, between two comments, and whose words are not. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../root.js';

const beginning = (name) => `<!-- written: ${name} -->`;
const end = (name) => `<!-- end of ${name} -->`;

/**
 * Names of what is written into a page. Fails where a comment has lost its other one.
 * @param {string} text
 * @returns {string[]}
 */
export function writtenParts(text) {
  const names = [...text.matchAll(/^<!-- written: (\S+) -->$/gm)].map(([, name]) => name);
  const ends = [...text.matchAll(/^<!-- end of (\S+) -->$/gm)].map(([, name]) => name);
  if (String(names) !== String(ends) || new Set(names).size < names.length)
    throw new Error(
      `What is written must begin and end once each: there begin ${names.join(', ')}; there end ${ends.join(', ')}.`,
    );
  return names;
}

/**
 * The page with another text between the two comments of a name.
 * @param {string} text
 * @param {string} name
 * @param {string} written
 */
export function withWritten(text, name, written) {
  if (!writtenParts(text).includes(name))
    throw new Error(`The page has no place for "${name}": write ${beginning(name)} and ${end(name)} into it.`);
  const [before, rest] = text.split(beginning(name));
  const [, after] = rest.split(end(name));
  return `${before}${beginning(name)}\n\n${written.trim()}\n\n${end(name)}${after}`;
}

/**
 * What stands between the two comments of a name.
 * @param {string} text
 * @param {string} name
 */
export function writtenIn(text, name) {
  return text.split(beginning(name))[1].split(end(name))[0].trim();
}

/**
 * A table in Markdown. The first column is text, the others are figures.
 * @param {readonly string[]} columns
 * @param {readonly (readonly string[])[]} rows
 */
export function markdownTable(columns, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const rule = columns.map((_column, index) => (index === 0 ? '---' : '--:'));
  return [line(columns), line(rule), ...rows.map(line)].join('\n');
}

/**
 * Writes texts into a page, in the form that `npm run format` gives it.
 * @param {string} path in the project
 * @param {Record<string, string>} texts by name
 */
export async function writeInto(path, texts) {
  const file = join(root, path);
  let page = await readFile(file, 'utf8');
  for (const [name, text] of Object.entries(texts)) page = withWritten(page, name, text);
  const options = await resolveConfig(file);
  await writeFile(file, await format(page, { ...options, filepath: file }));
}
