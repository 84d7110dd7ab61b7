/**
 * What a bundler leaves of an import: `sideEffects` of package.json tells it what may go. Where it says too little, a
 * definition is lost; where it says too much, a page pays for elements that it does not show.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { specifiers } from './specifiers.js';

/** What is imported for what it does to the page: definitions, the scripts, the style sheet. */
const doesSomething = /^\.\/dist\/(?:elements\/[\w-]+|vital-signs(?:\.all)?)\.js$|\.css$/;

/** What changes something outside of its module at its top level: a bundler may leave out a module that does not say so. */
const effect = /^(?:define|addEnglish|addLanguage|customElements\.define)\(/m;

/** @param {import('./packed.js').Packed} packed */
export async function bundlingFaults(packed) {
  const { manifest } = packed;
  const code = specifiers(packed).filter(({ targets }) => /(?<!nothing)\.(js|css)$/.test(targets.default));
  const classes = code.filter(({ targets }) => targets.default.includes('/classes/'));
  const className = await classNames(packed);
  const sources = [
    ...code.map(({ specifier }) => [`import ${specifier}`, `import '${specifier}';`]),
    ...classes.map(({ specifier, tag }) => [`all of ${specifier}`, `export * from '${specifier}'; // ${tag}`]),
    ...classes.map(({ tag }) => [`class of ${tag}`, `export { ${className.get(tag)} } from '${manifest.name}';`]),
  ];
  const told = await bundle(packed, Object.fromEntries(sources));
  const faults = code.flatMap(({ specifier, targets }) => {
    const does = doesSomething.test(targets.default);
    const says = isListed(manifest.sideEffects, targets.default);
    if (does !== says) return [`"sideEffects" of package.json ${does ? 'misses' : 'lists'} ${targets.default}`];
    if (does === told.get(`import ${specifier}`).size > 0) return [];
    return [`a bundler leaves ${does ? 'nothing' : 'something'} of import '${specifier}'`];
  });
  for (const { specifier, tag } of classes) {
    const own = told.get(`all of ${specifier}`);
    const more = [...told.get(`class of ${tag}`).keys()].filter((id) => !own.has(id));
    if (own.size === 0) faults.push(`a bundler leaves nothing of ${specifier}`);
    if (more.length > 0) faults.push(`${className.get(tag)} of '${manifest.name}' brings along ${more.join(', ')}`);
  }
  for (const { tag } of classes)
    for (const { specifier } of code.filter(({ targets }) => targets.default.endsWith('/vital-signs.js')))
      if (![...told.get(`import ${specifier}`).values()].some((text) => text.includes(`("${tag}",`)))
        faults.push(`a bundler leaves no definition of ${tag} in what ${specifier} fetches`);
  // src/ is not in the package: its pattern is for our own build.
  for (const pattern of manifest.sideEffects.filter((one) => !one.startsWith('./src/')))
    if (!packed.files.some(({ path }) => isListed([pattern], `./${path}`)))
      faults.push(`"sideEffects" of package.json names ${pattern}, of which nothing is in the package`);
  for (const { path } of packed.files.filter((file) => /^dist\/(?:index|classes\/.*|shared\/.*)\.js$/.test(file.path)))
    if (effect.test(await packed.read(path)))
      faults.push(`${path} does something when it is evaluated, for all to lose`);
  return faults;
}

/**
 * Bundles each source as an entry of its own.
 * @returns {Promise<Map<string, Map<string, string>>>} by name of the entry, what is left of each file of the package
 */
async function bundle({ project, folder, manifest }, sources) {
  const names = Object.keys(sources);
  await mkdir(join(project, 'entries'), { recursive: true });
  const file = (index) => join(project, 'entries', `entry-${index}.js`);
  for (const [index, name] of names.entries()) await writeFile(file(index), `${sources[name]}\n`);
  const result = await build({
    root: project,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      cssCodeSplit: true,
      lib: { entry: Object.fromEntries(names.map((_name, index) => [`entry-${index}`, file(index)])), formats: ['es'] },
      rolldownOptions: { external: new RegExp(`^(${Object.keys(manifest.dependencies).join('|')})(/|$)`) },
    },
  });
  const output = result.flatMap((one) => one.output);
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const styles = output.filter(({ fileName }) => fileName.endsWith('.css'));
  return new Map(
    names.map((name, index) => {
      const left = leftOf(chunks.get(`entry-${index}.js`), chunks, folder, name.startsWith('import '));
      // A style sheet is no module: it is there as a file, or it is not.
      if (name.endsWith('.css') && styles.length > 0) left.set(name, String(styles[0].source));
      return [name, left];
    }),
  );
}

/** Files of the package of which something is left in a chunk, or in one that it loads: at once, or also later. */
function leftOf(chunk, chunks, folder, later, seen = new Set()) {
  const left = new Map();
  if (!chunk || seen.has(chunk.fileName)) return left;
  seen.add(chunk.fileName);
  for (const [id, { code }] of Object.entries(chunk.modules ?? {}))
    if (id.startsWith(folder) && code?.trim()) left.set(id.slice(folder.length + 1), code);
  for (const name of [...(chunk.imports ?? []), ...((later && chunk.dynamicImports) || [])])
    for (const [id, code] of leftOf(chunks.get(name), chunks, folder, later, seen)) left.set(id, code);
  return left;
}

function isListed(patterns, path) {
  return patterns.some((pattern) =>
    new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`).test(path),
  );
}

async function classNames({ read }) {
  const { modules } = JSON.parse(await read('dist/custom-elements.json'));
  return new Map(modules.flatMap(({ declarations }) => declarations).map(({ tagName, name }) => [tagName, name]));
}
