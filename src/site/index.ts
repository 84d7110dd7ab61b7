/** Pages of a published feed, for Node: fetched by the command line when somebody wants a site. */
export { siteFiles, siteStyles, type DrawPng, type SiteFile } from './site-files.ts';
export { siteOf, type Site, type SiteOptions } from './site-context.ts';
