/**
 * Builds, chosen by mode:
 *
 * - `loader`: a small file for a script tag, which fetches each element when its tag is met.
 * - `bundle`: one file with all elements for a script tag, with lazy chunks beside it.
 * - `script-only`, `frame-page`, `frame-parent`: small files for pages that cannot have tags of ours.
 * - `view-page`, `portal-page`: what a page of a published site has beside the loader.
 * - `builder`: the script of the builder's page.
 * - `library`: one file per element and per definition for bundlers and import maps; dependencies stay imports.
 * - `cli`: the command line, for Node.
 *
 * Decorators are the legacy kind, as tsconfig.json says: Vite leaves standard ones untransformed, and no browser
 * parses them.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type Rolldown, type UserConfig } from 'vite';
import { leanLit } from './scripts/lean-lit.ts';
import { shortenKeys, shortKeys } from './scripts/message-keys.ts';
import { inOrder } from './scripts/module-order.ts';
import { parallelChunks } from './scripts/parallel-chunks.ts';
import { minifyAgain } from './scripts/second-minifier.ts';
import { sharedChunks } from './scripts/shared-chunks.ts';
import { sharedNames, withSharedNames } from './scripts/shared-names.ts';
import { squeezeTemplates } from './scripts/template-whitespace.ts';
import { portalTags } from './src/embed/portal-tags.ts';
import { widgetTags } from './src/embed/widget-tags.ts';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string };

const tags = [...widgetTags, ...portalTags];

/** Hashes in hex: base64 may spell a word that content blockers stop. */
const hashCharacters = 'hex';

/**
 * Chromium compiles the functions of a file that begins so while it still arrives, not one by one when each is first
 * called: on a slow processor our first paint is a tenth to a sixth earlier. Others read a comment.
 */
function compileHint(concerns: (chunk: Rolldown.OutputChunk, all: Rolldown.OutputBundle) => boolean): Plugin {
  return {
    name: 'compile-hint',
    generateBundle: (_options, files) => {
      for (const file of Object.values(files))
        if (file.type === 'chunk' && concerns(file, files)) file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
    },
  };
}

/** An element's definition, or what it imports: all of it runs before the element can be drawn. */
function isDrawnFirst({ facadeModuleId, fileName }: Rolldown.OutputChunk, all: Rolldown.OutputBundle): boolean {
  const isDefinition = (id: string | null) => id?.includes('/src/define/') ?? false;
  if (isDefinition(facadeModuleId)) return true;
  return Object.values(all).some(
    (other) => other.type === 'chunk' && isDefinition(other.facadeModuleId) && other.imports.includes(fileName),
  );
}

const shared: UserConfig = {
  publicDir: false,
  // Unbuilt, in tests, there is no version: src/define/register.ts then says "development".
  define: { __VERSION__: JSON.stringify(version), 'process.env.NODE_ENV': '"production"' },
  build: {
    target: 'es2022',
    emptyOutDir: false,
    reportCompressedSize: false,
  },
};

const namesRecipe = readFileSync(new URL('scripts/shared-names.ts', import.meta.url), 'utf8');

const messageKeys = shortKeys(fileURLToPath(new URL('src', import.meta.url)));

/** What is done to the code of a page: everything that stands in it is sent to readers. */
const page: Plugin[] = [
  {
    name: 'module-order',
    enforce: 'pre',
    transform: (code, id) => (id.endsWith('/src/define/all.ts') ? inOrder(code) : undefined),
  },
  {
    name: 'smaller-source',
    enforce: 'pre',
    transform: (code, id) => (/\/src\/.*\.ts$/.test(id) ? shortenKeys(squeezeTemplates(code), messageKeys) : undefined),
  },
  { name: 'lean-lit', enforce: 'pre', resolveId: leanLit },
  {
    // What Vite's own minifier leaves: another percent of our code, a seventh of Chart.js.
    name: 'second-minifier',
    // Names outside of a chunk are part of what its hash stands for.
    augmentChunkHash: () => namesRecipe,
    generateBundle: async (_options, files) => {
      const chunks = Object.values(files).filter((file) => file.type === 'chunk');
      const names = sharedNames(chunks);
      for (const chunk of chunks) {
        const { code, inside } = withSharedNames(chunk, names);
        chunk.code = await minifyAgain(code, inside);
      }
    },
  },
];

/** Files of a page keep their names for ever; hashes tell this version of a chunk from the one in a reader's cache. */
const pageOutput: Rolldown.OutputOptions = {
  // Vite spares the white space of libraries; a page is no bundler.
  minify: true,
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name]-[hash:6].js',
  hashCharacters,
};

/** The second minifier takes seconds, as we know. */
const checks = { pluginTimings: false };

const bundle: UserConfig = {
  plugins: [...page, compileHint((chunk) => chunk.isEntry)],
  build: {
    // As a library, without Vite's preload helper: it puts link elements on the page, which a policy may refuse.
    lib: { entry: { 'vital-signs.all': 'src/define/all.ts' }, formats: ['es'] },
    rolldownOptions: { checks, output: pageOutput },
  },
};

const loader: UserConfig = {
  plugins: [
    ...page,
    parallelChunks({ __CHUNKS__: widgetTags, __PORTAL_CHUNKS__: portalTags }),
    compileHint(isDrawnFirst),
  ],
  build: {
    lib: { entry: { 'vital-signs': 'src/embed/vital-signs.ts' }, formats: ['es'] },
    rolldownOptions: {
      checks,
      output: {
        ...pageOutput,
        codeSplitting: { groups: sharedChunks(widgetTags) },
      },
    },
  },
};

/** A small file of its own for a page, which shares nothing with any other. */
function single(name: string, entry: string, format: 'es' | 'iife'): UserConfig {
  return {
    plugins: page,
    build: {
      lib: { entry: { [name]: entry }, formats: [format], name: 'vitalSigns' },
      rolldownOptions: { checks, output: { ...pageOutput, entryFileNames: `${name}.js` } },
    },
  };
}

const library: UserConfig = {
  build: {
    // Readable: the bundler of the host minifies, and stack traces name our functions.
    minify: false,
    lib: {
      entry: {
        index: 'src/index.ts',
        ...Object.fromEntries(tags.map((tag) => [`elements/${tag}`, `src/define/${tag}.ts`])),
        ...Object.fromEntries(tags.map((tag) => [`classes/${tag}`, `src/elements/${tag}/${tag}.ts`])),
        // What a server takes for vital-signs.all.js: with Lit itself, which does without a document.
        'shared/widgets': 'src/define/all.ts',
      },
      formats: ['es'],
    },
    rolldownOptions: {
      // TanStack asks for an environment that only bundlers have, so it comes along, in a chunk of its own.
      external: /^(lit|@lit|chart\.js|chart2music)(\/|$)/,
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'shared/[name]-[hash].js',
        hashCharacters,
      },
    },
  },
};

const cli: UserConfig = {
  build: {
    target: 'node20',
    minify: false,
    ssr: true,
    rolldownOptions: {
      input: { main: 'src/cli/main.ts' },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', hashCharacters },
    },
  },
};

const modes: Record<string, UserConfig> = {
  bundle,
  loader,
  'script-only': single('embed', 'src/embed/script-only.ts', 'iife'),
  'frame-page': single('embed/frame', 'src/embed/frame.ts', 'es'),
  'frame-parent': single('frames', 'src/embed/frames.ts', 'es'),
  'view-page': single('view', 'src/embed/view.ts', 'iife'),
  'portal-page': single('portal', 'src/embed/portal.ts', 'iife'),
  // Nobody waits for it on a page of a school: it is not squeezed as what readers get.
  builder: {
    build: {
      lib: { entry: { builder: 'src/builder/builder.ts' }, formats: ['es'] },
      rolldownOptions: {
        // It explains what is wrong with a source, and so has at once what elements fetch after a failure.
        checks: { ineffectiveDynamicImport: false },
        output: {
          minify: true,
          entryFileNames: 'builder/builder.js',
          chunkFileNames: 'builder/[name]-[hash:6].js',
          hashCharacters,
        },
      },
    },
  },
  library,
  cli,
};

export default defineConfig(({ mode }) => {
  const own = modes[mode];
  if (!own)
    throw new Error(
      `Vite mode "${mode}" is unknown: run npm run build, or pass --mode with one of ${Object.keys(modes).join(', ')}`,
    );
  return { ...shared, ...own, build: { ...shared.build, ...own.build } };
});
