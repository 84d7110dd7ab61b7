import type { Feed, PartReference } from '../../feed/types.ts';
import type { Content } from './content.ts';
import { organizationCsv, wordsOf } from './csv-texts.ts';
import { dataPage } from './page/data-page.ts';
import { pageStyle } from './page/page.styles.ts';
import type { Frozen } from './manifest.ts';
import { headlines, metricPart, organizationPart } from './part-texts.ts';
import { documentText } from './rows.ts';
import { changesFiles } from './snapshots/changes-files.ts';
import type { ComparedCopy } from './snapshots/compared-copy.ts';
import type { Placed, Plan, Wanted } from './write-release.ts';

/** Names of the files of a release. Content blockers stop addresses with `metrics/` in them. */
const nameOf = {
  organization: (id: string) => `organizations/${id}.json`,
  metric: (id: string) => `measures/${id}.json`,
  csv: (id: string) => `csv/${id}.csv`,
};

/** What is written beside the data itself. */
interface Extent {
  site?: Plan['site'];
  /** Frozen copies of earlier publications. */
  copies?: readonly ComparedCopy[];
  /** What the folder is, where it is such a copy. */
  frozen?: Frozen;
}

/** Everything that is written for a feed. Texts are made when they are asked for: a county's do not fit into memory at once. */
export function publicationOf(
  content: Content,
  names: Plan['names'],
  { site, copies = [], frozen }: Extent = {},
): Plan {
  const { organizations, metrics } = content.feed;
  const words = wordsOf(content);
  const changes = [...changesFiles(copies, words, site?.isTwofold ?? false)];
  const parts: Wanted[] = [
    ...organizations.flatMap((one) => [
      { path: nameOf.organization(one.id), text: () => organizationPart(content, one) },
      { path: nameOf.csv(one.id), text: () => organizationCsv(content, words, one) },
    ]),
    ...metrics.map((one) => ({ path: nameOf.metric(one.id), text: () => metricPart(content, one) })),
  ];
  function* csv(): Generator<string> {
    for (const [index, one] of organizations.entries()) yield organizationCsv(content, words, one, index === 0);
  }
  return {
    parts,
    names,
    site,
    frozen,
    index: (placed) => indexText(content, placed, names),
    top: (placed, release) => [
      { path: 'feed.csv', pieces: csv },
      { path: 'index.css', pieces: () => [pageStyle] },
      {
        path: 'index.html',
        pieces: () => [
          dataPage(content, words, {
            json: (id) => placed.get(nameOf.organization(id))!,
            csv: (id) => placed.get(nameOf.csv(id))!,
            view: site?.pageOf,
            site: site && {
              address: site.request.address,
              assets: site.assets,
              builder: site.builder,
              portal: site.portal,
            },
            release,
            copies,
            frozen,
          }),
        ],
      },
      ...changes.map(({ path, content: text }) => ({ path, pieces: () => [text()] })),
    ],
  };
}

function indexText(content: Content, placed: ReadonlyMap<string, Placed>, names: Plan['names']): string {
  const { observations: _, parts: __, ...about } = content.feed;
  const feed: Omit<Feed, 'observations'> = { ...about, parts: references(content.feed, placed, names) };
  return documentText(feed, headlines(content));
}

function references(
  { organizations, metrics }: Feed,
  placed: ReadonlyMap<string, Placed>,
  names: Plan['names'],
): PartReference[] {
  const at = (name: string): Placed => placed.get(name)!;
  const byOrganization = organizations.map(({ id }) => ({ id, ...at(nameOf.organization(id)) }));
  const byMetric = metrics.map(({ id }) => ({ id, ...at(nameOf.metric(id)) }));
  const insteadOf = Math.max(2, Math.ceil(meanSize(byMetric) / meanSize(byOrganization)));
  if (names === 'plain') {
    // All of one kind are in one folder: their place without the name.
    const folder = (path: string, id: string): string => path.slice(0, path.lastIndexOf(`${id}.json`));
    const [organization, metric] = [byOrganization[0]!, byMetric[0]!];
    return [
      { href: `${folder(organization.path, organization.id)}{organization}.json` },
      { href: `${folder(metric.path, metric.id)}{metric}.json`, insteadOf },
    ];
  }
  return [
    ...byOrganization.map(({ id, path }) => ({ href: path, organizations: [id] })),
    ...byMetric.map(({ id, path }) => ({ href: path, metrics: [id], insteadOf })),
  ];
}

function meanSize(files: readonly Placed[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0) / files.length;
}
