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
import { defineConfig, type UserConfig } from 'vite';

const tags = ['school-scorecard', 'achievement-gap-chart', 'satisfaction-gauge', 'metric-trend'];

/** Hashes in hex: base64 may spell a word that content blockers stop. */
const hashCharacters = 'hex';

const shared: UserConfig = {
  publicDir: false,
  build: {
    target: 'es2022',
    emptyOutDir: false,
    // No preload helper: it injects link elements, which a strict content security policy may refuse.
    modulePreload: false,
    reportCompressedSize: false,
  },
};

const bundle: UserConfig = {
  build: {
    minify: 'oxc',
    rolldownOptions: {
      input: { 'vital-signs': 'src/define/all.ts' },
      preserveEntrySignatures: 'strict',
      output: {
        format: 'es',
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        hashCharacters,
      },
    },
  },
};

const library: UserConfig = {
  build: {
    // Readable: the bundler of the host minifies, and stack traces name our functions.
    minify: false,
    rolldownOptions: {
      input: {
        index: 'src/index.ts',
        ...Object.fromEntries(tags.map((tag) => [`elements/${tag}`, `src/define/${tag}.ts`])),
      },
      preserveEntrySignatures: 'strict',
      external: /^(lit|@lit|chart\.js)(\/|$)/,
      output: {
        format: 'es',
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
