import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import type { Plugin } from 'vite';

const name = 'virtual:custom-elements';
const resolved = `\0${name}`;

/** Gives the preview what the manifest of the package says, read from the sources as they are now. */
export function customElements(): Plugin {
  return {
    name: 'custom-elements',
    resolveId: (id) => (id === name ? resolved : undefined),
    load: async (id) => (id === resolved ? `export default ${JSON.stringify(await manifest())};` : undefined),
    handleHotUpdate({ file, server }) {
      const module = server.moduleGraph.getModuleById(resolved);
      if (module && /\/src\/elements\/.*\.ts$/.test(file)) server.moduleGraph.invalidateModule(module);
    },
  };
}

async function manifest(): Promise<unknown> {
  const argv = ['analyze', '--config', 'custom-elements-manifest.config.js', '--quiet'];
  return cli({ argv, cwd: process.cwd(), noWrite: true });
}
