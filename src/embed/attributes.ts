/** Attributes of the widgets that a page may give in another way: as `data-...` of a division, or in an address. */
export const attributes = [
  'src',
  'organization',
  'metric',
  'metrics',
  'period',
  'groups',
  'reference',
  'compare',
  'view',
  'interactive',
  'heading-level',
  'lang',
  'dir',
] as const;
