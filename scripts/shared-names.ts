/**
 * Gives what one chunk takes from another a single short name on both sides: `export{A,B}` and `import{A,B}`. A bundler
 * renames it on the way, `export{ie as A}` and `import{A as J}`, fifty times in the chunk that all elements share.
 */
import type { Rolldown } from 'vite';
import { outerName } from './outer-name.ts';

const exported = /\bexport\s*\{([^{}]*)\}/g;
const imported = /\bimport\s*\{([^{}]*)\}\s*from\s*["'][^"']*?([^"'/]+)["']/g;

/** Where the numbering begins in all chunks but `core`: most files import that one and another. */
const afterCore = 60;

/** Short names for the exports of chunks that only other chunks import, by the chunk's file name without folder. */
export type SharedNames = ReadonlyMap<string, ReadonlyMap<string, string>>;

function withoutFolder(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

/**
 * Names of a chunk follow from that chunk alone, as its hash does: a reader may have one chunk of an earlier version and
 * fetch others anew.
 */
export function sharedNames(chunks: readonly Rolldown.OutputChunk[]): SharedNames {
  const inner = chunks.filter(({ isEntry, isDynamicEntry }) => !isEntry && !isDynamicEntry);
  return new Map(
    inner.map(({ name: chunk, fileName, exports }) => {
      const first = chunk === 'core' ? 0 : afterCore;
      return [
        withoutFolder(fileName),
        new Map(exports.toSorted().map((name, index) => [name, outerName(first + index)])),
      ];
    }),
  );
}

/** The code of a chunk with these names outside, and the names for inside: of what it calls so, by its own name for it. */
export function withSharedNames(
  { code, fileName }: Rolldown.OutputChunk,
  names: SharedNames,
): { code: string; inside: Record<string, string> } {
  const inside: Record<string, string> = {};
  const taken = new Set<string>();
  const renamed = (list: string, shared: ReadonlyMap<string, string> | undefined, isExport: boolean): string =>
    list
      .split(',')
      .map((one) => {
        const [before, after = before] = one.trim().split(/\s+as\s+/) as [string, string?];
        const [outer, inner] = isExport ? [after, before] : [before, after];
        const name = shared?.get(outer);
        if (!name) return one;
        // Two chunks can give the same name; then the second has another one here, as it had before.
        if (!taken.has(name) && !inside[inner]) inside[inner] = name;
        taken.add(name);
        return isExport ? `${inner} as ${name}` : `${name} as ${inner}`;
      })
      .join();
  // With the brackets: a list of one letter may stand in the word before it as well, as the t in export{t}.
  const put = (all: string, list: string, other: string): string => all.replace(`{${list}}`, () => `{${other}}`);
  const outside = code
    .replace(imported, (all, list: string, file: string) => put(all, list, renamed(list, names.get(file), false)))
    .replace(exported, (all, list: string) => put(all, list, renamed(list, names.get(withoutFolder(fileName)), true)));
  return { code: outside, inside };
}
