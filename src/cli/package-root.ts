import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The directory of the package: the nearest one with a package.json, from `src/cli` as well as from `dist/cli`. */
function packageRoot(): string {
  let directory = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(directory, 'package.json'))) {
    const parent = dirname(directory);
    if (parent === directory) throw new Error('vital-signs is not installed completely: package.json is missing');
    directory = parent;
  }
  return directory;
}

/** Path of a file that belongs to the package. */
export function packageFile(...path: string[]): string {
  return join(packageRoot(), ...path);
}
