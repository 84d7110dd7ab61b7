import { elements } from './elements.ts';
import type { WidgetTag } from './widget-tags.ts';

declare const __VERSION__: string;
/** Chunks that an element's own chunk imports, by tag, relative to the script. Written by the build. */
declare const __CHUNKS__: Readonly<Record<string, readonly string[]>>;

/** Tags that were asked for. */
const asked = new Set<string>();

/** Whether a tag is one of ours. */
export function isWidget(tag: string): tag is WidgetTag {
  return Object.hasOwn(elements, tag);
}

/** Fetches and defines the element of a tag, once. The page keeps what stands inside the tag when that fails. */
export function fetchElement(tag: WidgetTag): void {
  if (asked.has(tag)) return;
  asked.add(tag);
  const present = customElements.get(tag) as { vitalSignsVersion?: string } | undefined;
  // Another version is fetched all the same: its definition says that there are two, and leaves the page alone.
  if (present?.vitalSignsVersion === __VERSION__) return;
  // What the element imports is fetched beside it, not after it. Should that fail, the element's own import says so.
  for (const file of __CHUNKS__[tag] ?? [])
    import(/* @vite-ignore */ new URL(file, import.meta.url).href).catch(() => undefined);
  elements[tag]().catch((error: unknown) => {
    console.error(
      `[vital-signs] <${tag}> could not be loaded: the page shows what stands inside the tag. ` +
        `Serve the folder chunks/ beside ${import.meta.url}, of the same version.`,
      error,
    );
  });
}
