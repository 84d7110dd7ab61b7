/** What built files import, read from their text. */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Addresses that a built module imports before it runs.
 * @param {string} code
 * @returns {string[]} relative addresses only
 */
export function staticImports(code) {
  const statements = code.matchAll(
    /(?:^|[;\n}])\s*(?:import|export)\s*(?:[\w$*{][^;'"`()]*from\s*)?["']([^"'\n]+)["']/g,
  );
  return [...statements].map((statement) => statement[1]).filter((address) => address.startsWith('.'));
}

/**
 * A built file and everything it imports before it runs.
 * @param {string} file
 * @returns {string[]}
 */
export function eagerFiles(file, found = new Set()) {
  if (found.has(file)) return [];
  found.add(file);
  for (const address of staticImports(readFileSync(file, 'utf8'))) eagerFiles(resolve(dirname(file), address), found);
  return [...found];
}

/**
 * Files that these files import later, and those that these import later in turn, each once.
 * @param {string[]} files
 * @returns {string[]}
 */
export function chunkImports(files) {
  /** @type {Set<string>} */
  const found = new Set();
  const follow = (file) => {
    for (const [, address] of readFileSync(file, 'utf8').matchAll(/import\(\s*["'`](\.[^"'`]+)["'`]/g)) {
      const chunk = resolve(dirname(file), address);
      if (found.has(chunk)) continue;
      found.add(chunk);
      eagerFiles(chunk).forEach(follow);
    }
  };
  files.forEach(follow);
  return [...found].toSorted();
}
