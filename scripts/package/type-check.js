/** A small project in TypeScript that imports every entry and templates every element, checked with our declarations and not around them. */
import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describedElements } from '../types/elements.js';
import { link } from './packed.js';
import { specifiers } from './specifiers.js';
import { templateLines, templatePackages } from './template-lines.js';

const options = {
  target: 'es2022',
  lib: ['es2023', 'dom', 'dom.iterable'],
  types: [],
  strict: true,
  // What is wrong in our declarations would be passed over, and be of any type.
  skipLibCheck: false,
  resolveJsonModule: true,
  noEmit: true,
};

/** The two ways in which TypeScript looks for modules today. */
const ways = { nodenext: 'nodenext', bundler: 'esnext' };

/** @param {import('./packed.js').Packed} packed */
export async function typeFaults(packed) {
  const elements = await describedElements(join(packed.folder, packed.manifest.customElements));
  const classes = new Map(elements.map(({ tag, className }) => [tag, className]));
  const lines = specifiers(packed).flatMap((one, index) => linesFor(one, classes, index));
  await writeFile(join(packed.project, 'every-entry.ts'), `${lines.join('\n')}\n`);
  const templates = templateLines(packed.manifest.name, elements);
  await writeFile(join(packed.project, 'every-template.ts'), `${templates.join('\n')}\n`);
  // What a host has who uses a framework. Nothing before this check may find them.
  await link(templatePackages, join(packed.project, 'node_modules'));
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  const faults = [];
  for (const [moduleResolution, module] of Object.entries(ways)) {
    const config = {
      compilerOptions: { ...options, module, moduleResolution },
      files: ['every-entry.ts', 'every-template.ts'],
    };
    await writeFile(join(packed.project, 'tsconfig.json'), JSON.stringify(config));
    const { status, stdout, stderr } = spawnSync(process.execPath, [tsc, '-p', packed.project], {
      cwd: packed.project,
      encoding: 'utf8',
    });
    if (status !== 0) faults.push(`with moduleResolution ${moduleResolution}:\n${stdout}${stderr}`);
  }
  return faults;
}

/** What a host writes who uses the entry. A name that is of any type would be taken for a number, too. */
function linesFor({ specifier, tag, targets }, classes, index) {
  if (specifier.endsWith('.css')) return [`import '${specifier}';`];
  if (specifier.endsWith('.json'))
    return [
      `import data${index} from '${specifier}' with { type: 'json' };`,
      `export const is${index}: object = data${index};`,
    ];
  if (targets.default.endsWith('/nothing.js')) return [`import type {} from '${specifier}';`];
  if (!tag)
    return [
      `import * as all${index} from '${specifier}';`,
      `// @ts-expect-error a module is no number`,
      `export const is${index}: number = all${index};`,
    ];
  const name = classes.get(tag);
  return [
    `import { ${name} as Class${index} } from '${specifier}';`,
    `export const is${index}: string | undefined = new Class${index}().organization;`,
    `// @ts-expect-error an address is no number`,
    `new Class${index}().src = ${index};`,
    `export const made${index}: Class${index} = document.createElement('${tag}');`,
  ];
}
