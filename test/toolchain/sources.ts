import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's directory. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

export interface SourceFile {
  /** Path in the project, such as src/feed/load.ts. */
  path: string;
  /** Folder of src, such as feed; empty for files of src itself. */
  room: string;
  /** The text without comments. */
  code: string;
}

export interface Import {
  /** Path in the project for a relative import, the specifier as written for a package. */
  target: string;
  kind: 'static' | 'dynamic' | 'type';
}

/** All source files of the library. */
export function sourceFiles(): SourceFile[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => {
      const [, room = '', rest] = path.split('/');
      return {
        path,
        room: rest === undefined ? '' : room,
        code: withoutComments(readFileSync(join(root, path), 'utf8')),
      };
    });
}

/**
 * The code without block comments and without lines that are only a comment. Comments may name what code may not do;
 * the end of a line is left alone, because `//` is also in addresses.
 */
function withoutComments(code: string): string {
  return code.replaceAll(/\/\*\*?(?:[^*]|\*(?!\/))*\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
}

/** What a file imports. */
export function importsOf({ path, code }: SourceFile): Import[] {
  const found: Import[] = [];
  const add = (specifier: string, kind: Import['kind']) => {
    const target = specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier;
    found.push({ target, kind });
  };
  for (const [, type, specifier] of code.matchAll(
    /^\s*(?:import|export)\s+(type\s+)?(?:[\w$*{][^;'"]*?\sfrom\s*)?['"]([^'"\n]+)['"]/gm,
  ))
    add(specifier!, type ? 'type' : 'static');
  for (const [all, typeOf, specifier] of code.matchAll(
    /(\btypeof\s+)?\bimport\(\s*['"]([^'"\n]+)['"]\s*\)(?:\.[A-Z])?/g,
  ))
    add(specifier!, typeOf || /\.[A-Z]$/.test(all) ? 'type' : 'dynamic');
  return found;
}
