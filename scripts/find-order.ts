/**
 * Looks for the order of modules in which the bundle compresses best, and writes it down for the next builds. Run it
 * after many changes: `npm run order`, or `npm run order -- 10` for ten rounds of a minute. Two runs find two orders, of
 * nearly the same size.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type InlineConfig, type Rolldown } from 'vite';
import { root } from './root.js';

const list = join(root, 'scripts/module-order.json');
const own = join(root, 'src/').replaceAll('\\', '/');
const rounds = Number(process.argv[2] ?? 3);
const milliseconds = 60_000;
/** Bytes by which a step may be worse in the beginning of a round, so that the search leaves a hollow. */
const warmth = 6;
/** Ends a module in a bundle made for the search: no minifier moves one or joins two, and our own code has none. */
const mark = 'debugger;';

interface Module {
  id: string;
  code: string;
  /** What must stand before it. */
  needs: ReadonlySet<string>;
}

async function entryOf(options: InlineConfig): Promise<Rolldown.OutputChunk> {
  process.env.NODE_ENV = 'production';
  const config = { root, mode: 'bundle', configFile: join(root, 'vite.config.ts'), logLevel: 'error' } as const;
  const result = await build({ ...config, ...options, build: { write: false, ...options.build } });
  const { output } = [result].flat()[0] as Rolldown.RolldownOutput;
  return output.find((one) => one.type === 'chunk' && one.isEntry) as Rolldown.OutputChunk;
}

/** The modules of the bundle as they stand in it, and what comes after them. */
async function builtModules(): Promise<{ modules: Module[]; end: string }> {
  const imports = new Map<string, readonly string[]>();
  const marks: Rolldown.Plugin = {
    name: 'marks',
    transform: { order: 'post', handler: (code) => `${code}\n;${mark}` },
    buildEnd() {
      for (const id of this.getModuleIds()) imports.set(id, this.getModuleInfo(id)?.importedIds ?? []);
    },
  };
  const minify = { compress: { dropDebugger: false }, mangle: true, codegen: true };
  const entry = await entryOf({
    plugins: [{ ...marks, enforce: 'post' }],
    build: { rolldownOptions: { output: { minify } } },
  });
  const ids = Object.keys(entry.modules);
  const codes = entry.code.split(mark);
  if (codes.length !== ids.length + 1) throw new Error('The bundle for the search has not one mark for each module.');
  const needs = (id: string, found = new Set<string>()): Set<string> => {
    for (const other of imports.get(id) ?? []) if (!found.has(other)) needs(other, found.add(other));
    return found;
  };
  return { modules: ids.map((id, index) => ({ id, code: codes[index]!, needs: needs(id) })), end: codes.at(-1)! };
}

function isPossible(order: readonly Module[]): boolean {
  const places = new Map(order.map(({ id }, place) => [id, place]));
  return order.every(({ needs }, place) => [...needs].every((id) => (places.get(id) ?? -1) < place));
}

function withOneMoved(order: readonly Module[]): Module[] {
  const place = (): number => Math.floor(Math.random() * order.length);
  const next = [...order];
  next.splice(place(), 0, ...next.splice(place(), 1));
  return next;
}

/** The best order that a round of trying finds: worse steps are taken ever more rarely. */
async function betterOrder(): Promise<Module[]> {
  const { modules, end } = await builtModules();
  const sizeOf = (order: readonly Module[]): number =>
    gzipSync(order.map(({ code }) => code).join('') + end, { level: 9 }).length;
  let current = { order: modules, size: sizeOf(modules) };
  let best = current;
  const start = performance.now();
  for (let left = 1; left > 0; left = 1 - (performance.now() - start) / milliseconds) {
    const order = withOneMoved(current.order);
    if (!isPossible(order)) continue;
    const next = { order, size: sizeOf(order) };
    if (next.size > current.size && Math.random() > Math.exp((current.size - next.size) / (warmth * left))) continue;
    current = next;
    if (next.size < best.size) best = next;
  }
  return best.order;
}

async function bundleSize(): Promise<number> {
  return gzipSync((await entryOf({})).code, { level: 9 }).length;
}

let size = await bundleSize();
console.log(`${size} bytes of gzip`);
for (let round = 0; round < rounds; round++) {
  const before = readFileSync(list, 'utf8');
  const files = (await betterOrder()).map(({ id }) => id).filter((id) => id.startsWith(own));
  const order = files.map((id) => id.slice(own.length)).filter((file) => file !== 'define/all.ts');
  writeFileSync(list, `${JSON.stringify(order, null, 2)}\n`);
  // Names follow the order too, so only a whole build tells.
  const found = await bundleSize();
  console.log(`${found}${found < size ? '' : ', not kept'}`);
  if (found < size) size = found;
  else writeFileSync(list, before);
}
