/**
 * Three builds, chosen by mode:
 *
 * - `bundle`: one file for a script tag, with lazy chunks beside it.
 * - `library`: one file per element for bundlers and import maps; dependencies stay imports.
 * - `cli`: the command line, for Node.
 *
 * Decorators are the legacy kind, as tsconfig.json says: Vite leaves standard ones untransformed, and no browser
 * parses them.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type UserConfig } from 'vite';
import { leanLit } from './scripts/lean-lit.ts';
import { shortenKeys, shortKeys } from './scripts/message-keys.ts';
import { inOrder } from './scripts/module-order.ts';
import { minifyAgain } from './scripts/second-minifier.ts';
import { squeezeTemplates } from './scripts/template-whitespace.ts';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string };

const tags = ['school-scorecard', 'achievement-gap-chart', 'satisfaction-gauge', 'metric-trend'];

/** Hashes in hex: base64 may spell a word that content blockers stop. */
const hashCharacters = 'hex';

/**
 * Chromium compiles the functions of a file that begins so while it still arrives, not one by one when each is first
 * called: on a slow processor our first paint is a tenth to a sixth earlier. Others read a comment.
 */
const compileHint = '//# allFunctionsCalledOnLoad';

const shared: UserConfig = {
  publicDir: false,
  // Unbuilt, in tests, there is no version: src/define/register.ts then says "development".
  define: { __VERSION__: JSON.stringify(version) },
  build: {
    target: 'es2022',
    emptyOutDir: false,
    reportCompressedSize: false,
  },
};

const messageKeys = shortKeys(fileURLToPath(new URL('src', import.meta.url)));

const bundle: UserConfig = {
  plugins: [
    {
      name: 'module-order',
      enforce: 'pre',
      transform: (code, id) => (id.endsWith('/src/define/all.ts') ? inOrder(code) : undefined),
    },
    {
      name: 'smaller-source',
      enforce: 'pre',
      transform: (code, id) =>
        /\/src\/.*\.ts$/.test(id) ? shortenKeys(squeezeTemplates(code), messageKeys) : undefined,
    },
    { name: 'lean-lit', enforce: 'pre', transform: leanLit },
    {
      // What Vite's own minifier leaves: another percent of our code, a seventh of Chart.js.
      name: 'second-minifier',
      generateBundle: async (_options, files) => {
        for (const file of Object.values(files)) {
          if (file.type !== 'chunk') continue;
          const code = await minifyAgain(file.code);
          file.code = file.isEntry ? `${compileHint}\n${code}` : code;
        }
      },
    },
  ],
  build: {
    // As a library, without Vite's preload helper: it puts link elements on the page, which a policy may refuse.
    lib: { entry: { 'vital-signs': 'src/define/all.ts' }, formats: ['es'] },
    rolldownOptions: {
      // The second minifier takes seconds, as we know.
      checks: { pluginTimings: false },
      output: {
        // Vite spares the white space of libraries; a page is no bundler.
        minify: true,
        entryFileNames: '[name].js',
        // Every page carries these names; the hash tells this version of a chunk from the one in a reader's cache.
        chunkFileNames: 'chunks/[name]-[hash:6].js',
        hashCharacters,
      },
    },
  },
};

const library: UserConfig = {
  build: {
    // Readable: the bundler of the host minifies, and stack traces name our functions.
    minify: false,
    lib: {
      entry: {
        index: 'src/index.ts',
        ...Object.fromEntries(tags.map((tag) => [`elements/${tag}`, `src/define/${tag}.ts`])),
      },
      formats: ['es'],
    },
    rolldownOptions: {
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

const modes: Record<string, UserConfig> = { bundle, library, cli };

export default defineConfig(({ mode }) => {
  const own = modes[mode];
  if (!own) throw new Error(`Vite mode "${mode}" is unknown: run npm run build, or pass --mode bundle, library or cli`);
  return { ...shared, ...own, build: { ...shared.build, ...own.build } };
});
