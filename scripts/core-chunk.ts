/**
 * Says which modules are fetched with the first widget of a page, whichever it is: those that all widgets import. Counting
 * who shares a module would not do: elements of a portal share much among themselves that no other page should pay for.
 */
import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'vite';

/** Few lines that a widget and elements of a portal need: in a chunk of their own they would cost the widget more. */
const few = /\/src\/(charts\/svg\/(level|spark)-svg|elements\/shared\/reading\.styles|model\/spark)\.ts$/;

export function coreChunk(tags: readonly string[]): Rolldown.CodeSplittingGroup {
  let sets: Set<string>[] | undefined;
  return {
    name: (id, context) => {
      sets ??= tags.map((tag) => reached(fileOf(tag), context));
      return few.test(id) || sets.every((set) => set.has(id)) ? 'core' : null;
    },
  };
}

function fileOf(tag: string): string {
  return fileURLToPath(new URL(`../src/define/${tag}.ts`, import.meta.url));
}

/** A module and all that it imports before it can run. */
function reached(id: string, context: Rolldown.ChunkingContext, found = new Set<string>()): Set<string> {
  if (found.has(id)) return found;
  found.add(id);
  for (const imported of context.getModuleInfo(id)?.importedIds ?? []) reached(imported, context, found);
  return found;
}
