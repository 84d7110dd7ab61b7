/**
 * Shortens the keys of messages in the bundle for script tags: `gap.takeaway` becomes a number, the same in every chunk,
 * and the English catalog a list with that message in that place. Readable keys are for people; a page would carry a
 * kilobyte of them. Keys that code puts together (`state.${…}`) stay as they are.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A message of a catalog: its key, with or without quotes, and its text or plural forms. */
const message = /^ {2}(?:'([\w.-]+)'|(\w+)):\s([^]*?),\n(?=\n| {2}['\w/]|\})/gm;
const catalog = /(?<=export const english = )\{\n([^]*?\n)\}/;

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

/** Numbers by key, from 1, for every key of the English catalogs that code always spells out. */
export function shortKeys(src: string): Map<string, number> {
  const lazy = readdirSync(join(src, 'i18n')).filter((file) => file.startsWith('english-'));
  const texts = ['english.ts', ...lazy.sort()].map((file) => readFileSync(join(src, 'i18n', file), 'utf8')).join('\n');
  const keys = [...texts.matchAll(/^ {2}'([\w.-]+)':/gm)].map((match) => match[1]!);
  const families = sources(src).flatMap((text) =>
    [...text.matchAll(/`([\w-]+\.[\w.-]*)\$\{/g)].map((match) => match[1]!),
  );
  const spelled = keys.filter((key) => key.includes('.') && !families.some((family) => key.startsWith(family)));
  return new Map(spelled.map((key, index) => [key, index + 1]));
}

/** The messages with numbers as a list, whose first place is empty, and the others beside it. */
function asList(messages: string, keys: ReadonlyMap<string, number>): string {
  const all = [...`${messages}}`.matchAll(message)].map(([, quoted, bare, text]) => ({ key: quoted ?? bare!, text }));
  const listed = all.filter(({ key }) => keys.has(key)).map(({ text }) => text);
  const named = all.filter(({ key }) => !keys.has(key)).map(({ key, text }) => `'${key}': ${text}`);
  return `Object.assign([, ${listed.join(', ')}], { ${named.join(', ')} })`;
}

/** The code of a module with short keys. */
export function shortenKeys(code: string, keys: ReadonlyMap<string, number>): string {
  const listed = code.replace(catalog, (_, messages: string) => asList(messages, keys));
  return listed.replaceAll(/'([\w-]+(?:\.[\w-]+)+)'/g, (quoted, key: string) => String(keys.get(key) ?? quoted));
}
