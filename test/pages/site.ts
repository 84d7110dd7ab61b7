import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { serveStatic, type StaticServerOptions } from '../../src/cli/static-server.ts';

export interface Site {
  /** Address of the root, with a slash at its end. */
  url: string;
  close(): Promise<void>;
}

/** Sites that nobody has closed: a test that fails, or does not apply in an engine, ends before it can. */
const open = new Set<Site>();
after(async () => {
  for (const site of open) await site.close();
});

/** A site of a school: these files at its root, the built scripts below /dist/ and the sample feeds below /feeds/. */
export async function openSite(
  files: Record<string, string>,
  options: Partial<StaticServerOptions> = {},
): Promise<Site> {
  const directory = await mkdtemp(join(tmpdir(), 'vital-signs-site-'));
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(directory, name), text)));
  const mounts = { '/': directory, '/dist/': 'dist', '/feeds/': 'demo/feeds', ...options.mounts };
  const server = await serveStatic({ ...options, mounts, port: 0 });
  const site = {
    url: server.url,
    close: async () => {
      if (!open.delete(site)) return;
      await server.close();
      await rm(directory, { recursive: true });
    },
  };
  open.add(site);
  return site;
}
