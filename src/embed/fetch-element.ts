import { elements } from './elements.ts';
import { portalTags, type PortalTag } from './portal-tags.ts';
import type { WidgetTag } from './widget-tags.ts';

declare const __VERSION__: string;
/** Chunks that a widget's own chunk imports, by tag, relative to the script. Written by the build. */
declare const __CHUNKS__: Readonly<Record<string, readonly string[]>>;

export type ElementTag = WidgetTag | PortalTag;

/** The tags of all elements. */
export const elementTags: readonly string[] = [...Object.keys(elements), ...portalTags];

/** Tags that were asked for. */
const asked = new Set<string>();

/** Whether a tag is one of ours. */
export function isElement(tag: string): tag is ElementTag {
  return elementTags.includes(tag);
}

/** Fetches and defines the element of a tag, once. The page keeps what stands inside the tag when that fails. */
export function fetchElement(tag: ElementTag): void {
  if (asked.has(tag)) return;
  asked.add(tag);
  const present = customElements.get(tag) as { vitalSignsVersion?: string } | undefined;
  // Another version is fetched all the same: its definition says that there are two, and leaves the page alone.
  if (present?.vitalSignsVersion === __VERSION__) return;
  fetchBeside(__CHUNKS__[tag] ?? []);
  definition(tag).catch((error: unknown) => {
    console.error(
      `[vital-signs] <${tag}> could not be loaded. Serve the folder chunks/ beside ${import.meta.url}, of the same version.`,
      error,
    );
  });
}

async function definition(tag: ElementTag): Promise<unknown> {
  const widget = elements[tag as WidgetTag] as (() => Promise<unknown>) | undefined;
  if (widget) return widget();
  const { fetchPortalElement } = await import('./portal-elements.ts');
  return fetchPortalElement(tag as PortalTag, fetchBeside);
}

/** What an element imports is fetched beside it, not after it. Should that fail, the element's own import says so. */
function fetchBeside(files: readonly string[]): void {
  for (const file of files) import(/* @vite-ignore */ new URL(file, import.meta.url).href).catch(() => undefined);
}
