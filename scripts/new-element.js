/**
 * `npm run new:element family-letter` writes an element of a portal that works: one measure with its latest number, with
 * styles, words, view model, definition, stories, tests and a page of documentation, and enters its tag wherever tags are
 * listed. What it shows is then for you to change. Nothing is written unless everything can be.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { namesOf } from './new-element/names.js';
import { newFiles } from './new-element/files.js';
import { registered, registers } from './new-element/registers.js';
import { root } from './root.js';

try {
  if (process.argv.length > 3)
    throw new Error(`One element at a time: ${process.argv.slice(2).join(' ')} are several.`);
  const tags = readdirSync(join(root, 'src/elements')).filter((name) => name.includes('-'));
  const names = namesOf(process.argv[2], tags);
  const created = newFiles(names);
  const taken = [...created.keys()].filter((path) => existsSync(join(root, path)));
  if (taken.length > 0) throw new Error(`${taken.join(', ')} is there already: choose another name.`);
  const changed = Object.keys(registers).map((path) => [path, registered(path, textOf(path), names)]);
  const written = await Promise.all(
    [...created, ...changed].map(async ([path, text]) => [path, await pretty(path, text)]),
  );
  for (const [path, text] of written) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
    console.log(`${created.has(path) ? 'wrote  ' : 'changed'} ${path}`);
  }
  console.log(
    `\nNext: say in src/elements/${names.tag}/${names.tag}.ts what it is for, and give it a view of its own in ` +
      `src/model/${names.tag}.ts. CONTRIBUTING.md, "A new element", has the rest.\nSee it: npm start. Test it: npm test -- ${names.tag}`,
  );
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

function textOf(path) {
  return readFileSync(join(root, path), 'utf8');
}

/** In the form of npm run format. */
async function pretty(path, text) {
  const file = join(root, path);
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}
