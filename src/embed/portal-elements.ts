import type { PortalTag } from './portal-tags.ts';

/** Chunks that the definition of an element imports, by tag, relative to this chunk's folder. Written by the build. */
declare const __PORTAL_CHUNKS__: Readonly<Record<string, readonly string[]>>;

/** How each element of a portal is fetched. In a chunk of its own: most pages have none of them. */
const elements: Readonly<Record<PortalTag, () => Promise<unknown>>> = {
  'vital-signs-feed': () => import('../define/vital-signs-feed.ts'),
  'organization-picker': () => import('../define/organization-picker.ts'),
  'measure-distribution': () => import('../define/measure-distribution.ts'),
  'school-comparison': () => import('../define/school-comparison.ts'),
  'county-overview': () => import('../define/county-overview.ts'),
};

/** Fetches and defines an element of a portal. `beside` fetches what that imports, at the same time. */
export function fetchPortalElement(tag: PortalTag, beside: (files: readonly string[]) => void): Promise<unknown> {
  beside(__PORTAL_CHUNKS__[tag] ?? []);
  return elements[tag]();
}
