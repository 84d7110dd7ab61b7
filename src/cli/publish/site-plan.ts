import { Failure } from '../failure.ts';
import { amount, type Output } from '../output.ts';
import { siteAssets } from './assets.ts';
import type { Content } from './content.ts';
import type { SiteRequest } from './manifest.ts';
import type { SiteOptions } from '../../site/index.ts';
import type { SitePlan } from './stage-site.ts';

/** The address of a site as it is written in its pages. Fails for what is none. */
export function siteAddress(text: string): string {
  const expected = 'the address of the folder on the web, such as https://www.example.org/data/';
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username || url.password)
    throw new Failure({ found: `--site ${JSON.stringify(text)}`, expected });
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** Pages for each organization. What draws them is fetched here: nobody else needs it. */
export async function sitePlan(
  content: Content,
  request: SiteRequest,
  out: Output,
  about: Pick<SiteOptions, 'copies' | 'frozen'> = {},
): Promise<SitePlan> {
  const { address, png } = request;
  const { pngPainter, siteFiles, siteOf, siteStyles, viewFolder, viewPolicy, portalFolders } =
    await import('../../site/index.ts');
  const { folder, files: built, builder } = await siteAssets(siteStyles);
  // It makes new pages, of what is current: a frozen copy needs none.
  const files = about.frozen ? built.filter(({ path }) => !path.startsWith(builder)) : built;
  const site = siteOf(content.dataset, { address, assets: folder, ...about });
  for (const { kind, schools, count } of site.selection.left)
    out.complain(
      `warning: ${amount(count, `page (${kind}, ${schools ? 'schools' : 'not schools'})`, `pages (${kind}, ${schools ? 'schools' : 'not schools'})`)} left out: a site has at most ${site.selection.most} views`,
    );
  const painter = png ? await pngPainter() : undefined;
  if (painter && 'missing' in painter)
    out.complain(`warning: no PNG pictures, only SVG: ${painter.missing} is not on this computer`);
  const draw = painter && 'draw' in painter ? painter.draw : undefined;
  const own = site.speeches[0]!.language;
  const { length: views } = site.selection.views;
  const portal = portalFolders(site);
  out.print(
    `${amount(views, 'view')} in ${site.speeches.map(({ language }) => language).join(' and ')} for ${address}`,
  );
  return {
    request,
    assets: folder,
    ...(!about.frozen && { builder }),
    portal: portal[0],
    isTwofold: site.speeches.length > 1,
    policy: viewPolicy(address),
    count: files.length + (draw ? 5 : 4) * views * site.speeches.length + (about.frozen ? 0 : 3) + portal.length,
    pageOf: (id) => {
      const scorecard = site.views.get(id)?.find(({ kind }) => kind === 'scorecard');
      return scorecard && viewFolder(scorecard, own, own);
    },
    files: function* () {
      yield* files;
      yield* siteFiles(site, draw);
    },
  };
}
