/**
 * Shortens the keys of messages in the bundle for script tags: `gap.takeaway` becomes a letter or two, the same in every
 * chunk. Readable keys are for people; a page would carry a kilobyte of them. Keys that code puts together
 * (`state.${…}`) stay as they are.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

/** Short names by key, for every key of the English catalog that code always spells out. */
export function shortKeys(src: string): Map<string, string> {
  const english = ['english.ts', 'english-courses.ts', 'english-errors.ts', 'english-tools.ts'];
  const texts = english.map((file) => readFileSync(join(src, 'i18n', file), 'utf8')).join('\n');
  const keys = [...texts.matchAll(/^ {2}'([\w.-]+)':/gm)].map((match) => match[1]!);
  const families = sources(src).flatMap((text) => [...text.matchAll(/`([\w-]+\.)\$\{/g)].map((match) => match[1]!));
  const spelled = keys.filter((key) => key.includes('.') && !families.some((family) => key.startsWith(family)));
  return new Map(spelled.map((key, index) => [key, index.toString(36)]));
}

/** The code of a module with short keys. */
export function shortenKeys(code: string, keys: ReadonlyMap<string, string>): string {
  return code.replaceAll(/'([\w-]+(?:\.[\w-]+)+)'/g, (quoted, key: string) => {
    const short = keys.get(key);
    return short === undefined ? quoted : `'${short}'`;
  });
}
