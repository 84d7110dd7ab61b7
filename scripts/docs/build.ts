/** Writes the documentation as a folder that any server, and a browser alone, can show. */
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { root } from '../root.js';
import { deadLinks } from './dead-links.ts';
import { missingStorybook } from './missing-storybook.ts';
import { documentation } from './site.ts';

/** What pages load of what is built: as on any host, without what bundlers and Node take. */
const served = ['vital-signs.js', 'vital-signs.css', 'chunks', 'builder'];
const samples = ['sample-unified.json', 'sample-county.json'];

export interface Built {
  pages: number;
  /** What the person who builds should know. */
  remarks: string[];
}

/**
 * @param out the folder, which is replaced
 * @param storybook a built Storybook, which is taken along if it is there
 */
export async function buildDocs(out: string, storybook = join(root, 'build/storybook')): Promise<Built> {
  const dist = join(root, 'dist');
  const fresh = `${out}.new-${process.pid}`;
  await rm(fresh, { recursive: true, force: true });
  try {
    const remarks: string[] = [];
    const { pages, files } = await documentation(root, await readFile(join(dist, 'custom-elements.json'), 'utf8'));
    for (const [path, text] of pages) await write(join(fresh, path), text);
    for (const [path, file] of files) await cp(join(root, file), join(fresh, path));
    for (const name of served) await cp(join(dist, name), join(fresh, name), { recursive: true });
    for (const name of samples) await cp(join(root, 'demo/feeds', name), join(fresh, 'samples', name));
    if (existsSync(join(storybook, 'index.html'))) await cp(storybook, join(fresh, 'storybook'), { recursive: true });
    else {
      await write(join(fresh, 'storybook/index.html'), missingStorybook);
      remarks.push('Storybook is not in it: run npm run build:storybook first.');
    }
    await bundle(join(fresh, 'assets'));
    await cp(join(import.meta.dirname, 'page/icon.svg'), join(fresh, 'assets/icon.svg'));
    const dead = deadLinks(pages, (path) => existsSync(join(fresh, path)));
    if (dead.length > 0) throw new Error(`Links that lead nowhere:\n${dead.join('\n')}`);
    await rm(out, { recursive: true, force: true });
    await rename(fresh, out);
    return { pages: [...pages.keys()].filter((path) => path.endsWith('.html')).length, remarks };
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** Scripts and style of the pages. */
async function bundle(outDir: string): Promise<void> {
  const page = join(import.meta.dirname, 'page');
  await build({
    root: page,
    configFile: false,
    logLevel: 'warn',
    base: './',
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: {
          site: join(page, 'site.ts'),
          look: join(page, 'look.ts'),
          brand: join(page, 'brand.ts'),
          style: join(page, 'site.css'),
        },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
          assetFileNames: 'site[extname]',
        },
      },
    },
  });
}
