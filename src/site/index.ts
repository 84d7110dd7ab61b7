/** Pages of a published feed, for Node: fetched by the command line when somebody wants a site. */
export { viewFolder } from './addresses.ts';
export { portalFolders } from './portal-page.ts';
export { pngPainter, type DrawPng } from './png.ts';
export { viewPolicy } from './headers.ts';
export { siteFiles, type SiteFile } from './site-files.ts';
export { siteStyles } from './site-styles.ts';
export { siteOf, type Site, type SiteOptions } from './site-context.ts';
