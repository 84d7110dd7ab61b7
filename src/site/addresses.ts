import type { View } from './views.ts';

export type Language = 'en' | 'es';

/** Folder of the name of an identifier. Servers hide names that begin with a dot, and two dots lead elsewhere. */
function folderOf(id: string): string {
  return id.replace(/^\./, '~.');
}

/**
 * Folder of a view in a site, such as `view/34674390000000/trend/graduation/`. It is the same in every publication. The
 * language that is not the feed's own has a folder below.
 */
export function viewFolder({ kind, organization, metric }: View, language: Language, own: Language): string {
  const parts = ['view', folderOf(organization.id), kind, ...(metric ? [folderOf(metric.id)] : [])];
  return `${[...parts, ...(language === own ? [] : [language])].join('/')}/`;
}

/** From one folder of a site to a file or another folder: addresses stay true when a site is moved. */
export function relativeTo(folder: string, path: string): string {
  const from = folder.split('/').slice(0, -1);
  const to = path.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return `${'../'.repeat(from.length - shared)}${to.slice(shared).join('/')}` || './';
}
