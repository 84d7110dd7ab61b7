/**
 * Tells the loader which chunks each element will import, so that it fetches them at once: a browser learns of them only
 * when the element's own chunk is there, which is one more way over the network.
 */
import type { Plugin, Rolldown } from 'vite';

/** `lists` has the tags for each placeholder, which stands in one chunk. */
export function parallelChunks(lists: Readonly<Record<string, readonly string[]>>): Plugin {
  return {
    name: 'parallel-chunks',
    generateBundle(_options, files) {
      const chunks = Object.values(files).filter((file) => file.type === 'chunk');
      for (const [placeholder, tags] of Object.entries(lists)) {
        const place = chunks.find(({ code }) => code.includes(placeholder));
        if (!place) throw new Error(`No chunk asks for ${placeholder}: see src/embed/fetch-element.ts`);
        const imported = tags.map((tag) => [tag, importsOf(definition(chunks, tag), files)]);
        place.code = place.code.replace(placeholder, JSON.stringify(Object.fromEntries(imported)));
      }
    },
  };
}

function definition(chunks: Rolldown.OutputChunk[], tag: string): Rolldown.OutputChunk {
  const found = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/src/define/${tag}.ts`));
  if (!found) throw new Error(`<${tag}> has no chunk of its own: see src/embed/elements.ts`);
  return found;
}

function importsOf(chunk: Rolldown.OutputChunk, files: Rolldown.OutputBundle, found = new Set<string>()): string[] {
  for (const name of chunk.imports) {
    const imported = files[name];
    if (found.has(name) || imported?.type !== 'chunk') continue;
    found.add(name);
    importsOf(imported, files, found);
  }
  return [...found];
}
