/**
 * Says which modules that several widgets import stand together in a file. Left alone, a bundler makes one for each
 * combination of elements: a page with a trend asked for eight files, some of 500 bytes, and each costs a request. Elements
 * of a portal do not count: they share much among themselves that no other page should pay for.
 */
import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'vite';

/** Few lines that a widget and elements of a portal need: in a chunk of their own they would cost the widget more. */
const few = /\/src\/(charts\/svg\/(level|spark)-svg|elements\/shared\/reading\.styles|model\/spark)\.ts$/;

/**
 * `core` is what all widgets import, `takeaway` what all but one do (sentences about a measure, which a scorecard has
 * not), and `figure` what two do: axes, lines and keys.
 */
export function sharedChunks(tags: readonly string[]): Rolldown.CodeSplittingGroup[] {
  let sets: Set<string>[] | undefined;
  function sharing(id: string, context: Rolldown.ChunkingContext): number {
    sets ??= tags.map((tag) => reached(fileOf(tag), context));
    return sets.filter((set) => set.has(id)).length;
  }
  function group(name: string, least: number, also?: RegExp): Rolldown.CodeSplittingGroup {
    return {
      name: (id, context) => (also?.test(id) || sharing(id, context) >= least ? name : null),
      // A group takes along what its modules import, unless one before has it.
      priority: least,
    };
  }
  return [group('core', tags.length, few), group('takeaway', tags.length - 1), group('figure', 2)];
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
