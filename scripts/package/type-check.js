/** A small project in TypeScript that imports every entry, checked with our declarations and not around them. */
import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from '../root.js';
import { specifiers } from './specifiers.js';

const stubs = join(root, 'test/toolchain/framework-types/stubs');

const options = {
  target: 'es2022',
  lib: ['es2023', 'dom', 'dom.iterable'],
  types: [],
  strict: true,
  // What is wrong in our declarations would be passed over, and be of any type.
  skipLibCheck: false,
  resolveJsonModule: true,
  noEmit: true,
  paths: {
    react: [join(stubs, 'react.d.ts')],
    vue: [join(stubs, 'vue.d.ts')],
    'svelte/elements': [join(stubs, 'svelte-elements.d.ts')],
  },
};

/** The two ways in which TypeScript looks for modules today. */
const ways = { nodenext: 'nodenext', bundler: 'esnext' };

/** @param {import('./packed.js').Packed} packed */
export async function typeFaults(packed) {
  const manifest = JSON.parse(await packed.read(packed.manifest.customElements.replace(/^\.\//, '')));
  const classes = new Map(
    manifest.modules.flatMap(({ declarations }) => declarations).map(({ tagName, name }) => [tagName, name]),
  );
  const lines = specifiers(packed).flatMap((one, index) => linesFor(one, classes, index));
  await writeFile(join(packed.project, 'every-entry.ts'), `${lines.join('\n')}\n`);
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  const faults = [];
  for (const [moduleResolution, module] of Object.entries(ways)) {
    const config = { compilerOptions: { ...options, module, moduleResolution }, files: ['every-entry.ts'] };
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
