/** The tags of elements that make a page of many organizations. They stand in a page, not in a frame of their own. */
export const portalTags = [
  'vital-signs-feed',
  'organization-picker',
  'county-overview',
  'measure-distribution',
  'school-comparison',
] as const;

export type PortalTag = (typeof portalTags)[number];
