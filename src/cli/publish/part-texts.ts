import type { Metric, Observation, Organization } from '../../feed/types.ts';
import type { Content } from './content.ts';
import { documentText } from './rows.ts';

const about = { format: 'vital-signs/1' };

/**
 * All that is known of one organization, and beside it what speaks for those above it, over all years: a scorecard
 * compares with them, and fetches this file only.
 */
export function organizationPart(content: Content, organization: Organization): string {
  const { dataset } = content;
  const above = dataset.ancestors(organization).toReversed();
  const rows: Observation[] = [];
  for (const metric of content.feed.metrics) {
    const own = content.rows(organization, metric);
    if (own.length === 0) continue;
    for (const other of above) rows.push(...content.leading(other, metric).flat());
    rows.push(...own);
  }
  return documentText(about, rows);
}

/** One measure of all organizations: for those who look at many organizations at once. */
export function metricPart(content: Content, metric: Metric): string {
  return documentText(
    about,
    content.feed.organizations.flatMap((organization) => content.rows(organization, metric)),
  );
}

/**
 * The latest of what speaks for an organization. Where there is no number in the latest year, also the last one that has
 * a number: a reader of the index alone is told both.
 */
export function headlines(content: Content): Observation[] {
  const { organizations, metrics } = content.feed;
  return organizations.flatMap((organization) =>
    metrics.flatMap((metric) =>
      content.leading(organization, metric).flatMap((years) => {
        const latest = years.at(-1)!;
        const numbered = years.findLast(({ value, level }) => typeof (value ?? level) === 'number');
        return numbered === latest || !numbered ? [latest] : [numbered, latest];
      }),
    ),
  );
}
