import type { Organization } from '../feed/types.ts';
import { relativeTo, viewFolder, type Language } from './addresses.ts';
import { page, type Markup } from './markup.ts';
import type { Site, Speech } from './site-context.ts';

/** The fewest schools that make a portal: one school has a page of its own. */
const fewestSchools = 2;

/** Folders of the portal, one for each language; none where there are too few schools, and in a frozen copy. */
export function portalFolders({ feed, speeches, frozen }: Pick<Site, 'feed' | 'speeches' | 'frozen'>): string[] {
  const schools = feed.organizations.filter(({ kind }) => kind === 'school').length;
  if (schools < fewestSchools || frozen) return [];
  return speeches.map(({ language }) => portalFolder(language, speeches[0]!.language));
}

/** Folder of the portal in a site. The language that is not the feed's own has a folder below. */
function portalFolder(language: Language, own: Language): string {
  return `portal/${language === own ? '' : `${language}/`}`;
}

/**
 * The page of all organizations: find one, see all, and look at the chosen one from every side. Without script it leads
 * to the page of each.
 */
export function portalPage(site: Site, speech: Speech): string {
  const { words, language, say } = speech;
  const own = site.speeches[0]!.language;
  const folder = portalFolder(language, own);
  const data = relativeTo(folder, '');
  const assets = relativeTo(folder, site.assets);
  const about = words.text(site.feed.title);
  const office = words.text(site.feed.publisher?.name) || about;
  const title = say('portal.title', office);
  const others = site.speeches.filter((one) => one !== speech);
  const hrefIn = (one: Speech): string => portalFolder(one.language, own);
  const count = (kind: Organization['kind']): number =>
    site.feed.organizations.filter((organization) => organization.kind === kind).length;
  const intro = say('portal.intro', words.number(count('school'), 0), words.number(count('district'), 0));
  const sections = ['overview', 'chosen', 'distribution', 'compare', 'all'] as const;
  return page`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${intro}">
<meta name="color-scheme" content="light dark">
${site.feed.sample && page`<meta name="robots" content="noindex">\n`}<link rel="stylesheet" href="${assets}portal.css">
<link rel="stylesheet" href="${assets}vital-signs.css">
<link rel="icon" href="data:,">
<link rel="canonical" href="${site.address}${folder}">
<link rel="preload" as="fetch" href="${data}feed.json" crossorigin>
${others.length > 0 && site.speeches.map((one) => page`<link rel="alternate" hreflang="${one.language}" href="${site.address}${hrefIn(one)}">\n`)}</head>
<body>
<a class="skip" href="#overview">${say('portal.skip')}</a>
<header>
<p class="ways"><a href="${data}">${about}</a>${others.map((one) => page` <a href="${relativeTo(folder, hrefIn(one))}" lang="${one.language}" hreflang="${one.language}">${say('otherLanguage')}</a>`)}</p>
<h1>${title}</h1>
<p>${intro}</p>
<nav aria-label="${say('portal.sections')}"><ul class="sections">
${sections.map((id) => page`<li><a href="#${id}">${say(`portal.${id}`)}</a></li>\n`)}</ul></nav>
</header>
<main>
<vital-signs-feed src="${data}feed.json" organization="${first(site).id}" sync="url">
<section class="find" aria-label="${say('portal.find')}"><organization-picker></organization-picker></section>
<section id="overview" tabindex="-1" aria-label="${say('portal.overview')}">
<county-overview heading-level="2"><p>${say('portal.loading')}</p></county-overview>
</section>
<section id="chosen" aria-labelledby="chosen-heading">
<h2 id="chosen-heading" tabindex="-1">${say('portal.chosen')}</h2>
<p>${say('portal.chosenIntro')}</p>
<school-scorecard heading-level="3"></school-scorecard>
<div class="charts">
<div><metric-trend heading-level="3"></metric-trend>${hasSurvey(site) && page`<satisfaction-gauge heading-level="3"></satisfaction-gauge>`}</div>
<achievement-gap-chart heading-level="3"></achievement-gap-chart>
</div>
</section>
<section id="distribution" tabindex="-1" aria-label="${say('portal.distribution')}">
<measure-distribution heading-level="2"></measure-distribution>
</section>
<section id="compare" tabindex="-1" aria-label="${say('portal.compare')}">
<school-comparison heading-level="2"><organization-picker slot="add" organization="" label="${say('portal.add')}"></organization-picker></school-comparison>
</section>
</vital-signs-feed>
<section id="all" tabindex="-1" aria-labelledby="all-heading">
<h2 id="all-heading">${say('portal.all')}</h2>
${list(site, speech, folder)}</section>
</main>
<footer>
<p><a href="${data}">${say('data')}</a></p>
<p>${say('footer')}</p>
</footer>
<script src="${assets}portal.js" defer></script>
<script type="module" src="${assets}vital-signs.js"></script>
</body>
</html>
`.text;
}

/** What is chosen before a reader chooses: the county, or else the district, that most schools are part of. */
function first({ feed: { organizations }, dataset }: Site): Organization {
  const schools = new Map<Organization, number>();
  for (const one of organizations)
    if (one.kind === 'school')
      for (const above of dataset.ancestors(one)) schools.set(above, (schools.get(above) ?? 0) + 1);
  const largest = (kind: Organization['kind']): Organization | undefined =>
    organizations
      .filter((one) => one.kind === kind)
      .toSorted((one, other) => (schools.get(other) ?? 0) - (schools.get(one) ?? 0))[0];
  return largest('county') ?? largest('district') ?? organizations[0]!;
}

function hasSurvey({ feed: { metrics } }: Site): boolean {
  return metrics.some(({ survey }) => survey !== undefined);
}

/** Links to the page of every organization, the schools below what they belong to. */
function list(site: Site, { words, language }: Speech, folder: string): Markup {
  const { organizations } = site.feed;
  const known = new Set(organizations.map(({ id }) => id));
  const below = new Map<string, Organization[]>();
  for (const one of organizations) {
    const parent = one.parent !== undefined && known.has(one.parent) ? one.parent : '';
    below.set(parent, [...(below.get(parent) ?? []), one]);
  }
  const link = (one: Organization): Markup => {
    const scorecard = site.views.get(one.id)?.find(({ kind }) => kind === 'scorecard');
    const name = words.text(one.name);
    if (!scorecard) return page`${name}`;
    const href = relativeTo(folder, viewFolder(scorecard, language, site.speeches[0]!.language));
    return page`<a href="${href}">${name}</a>`;
  };
  const schoolsOf = (one: Organization): Organization[] =>
    (below.get(one.id) ?? []).filter(({ kind }) => kind === 'school');
  const wholes = organizations.filter(({ kind }) => kind !== 'school');
  const alone = (below.get('') ?? []).filter(({ kind }) => kind === 'school');
  const links = (schools: readonly Organization[]): Markup =>
    page`<ul class="schools">\n${schools.map((one) => page`<li>${link(one)}</li>\n`)}</ul>\n`;
  return page`${wholes.map((one) => {
    const schools = schoolsOf(one);
    return schools.length > 0
      ? page`<details><summary>${words.text(one.name)} (${words.number(schools.length, 0)})</summary>\n<p>${link(one)}</p>\n${links(schools)}</details>\n`
      : page`<p>${link(one)}</p>\n`;
  })}${alone.length > 0 && links(alone)}`;
}
