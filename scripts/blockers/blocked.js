/** What content blockers would stop of what we serve and ask for. */
import { FiltersEngine, Request } from '@ghostery/adblocker';

/** Where schools serve the scripts and the feed: on their own site, and on one of the county's or a shared one. */
const places = [
  { page: 'https://www.school.example/', base: 'https://www.school.example/vital-signs/' },
  { page: 'https://www.school.example/about/', base: 'https://data.county.example/v1/' },
];

/**
 * Addresses of files that a list of rules stops, with the rule.
 * @param {string[]} files relative to the folder that is served
 * @param {string} rules text of one or more lists, as EasyList and EasyPrivacy are written
 * @returns {{ address: string, page: string, rule: string }[]}
 */
export function blocked(files, rules) {
  const engine = FiltersEngine.parse(rules, { enableHtmlFiltering: false, loadCosmeticFilters: false, debug: true });
  return places.flatMap(({ page, base }) =>
    files.flatMap((file) => {
      const url = new URL(file, base).href;
      const request = Request.fromRawDetails({ url, sourceUrl: page, type: typeOf(file) });
      const { match, filter } = engine.match(request);
      return match ? [{ address: url, page, rule: filter?.toString() ?? '' }] : [];
    }),
  );
}

function typeOf(file) {
  const path = file.split('?', 1)[0];
  if (path.endsWith('.js')) return 'script';
  if (path.endsWith('.css')) return 'stylesheet';
  if (/\.(svg|png)$/.test(path)) return 'image';
  if (path.endsWith('/') || path.endsWith('.html')) return 'sub_frame';
  return 'fetch';
}
