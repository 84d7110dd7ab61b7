import { webAddress } from '../../../feed/url.ts';
import type { PageContext } from './page-context.ts';

/** The data as schema.org describes it, for search engines of data sets. */
export function datasetDescription({ feed, language, say, text, tallies }: PageContext): object {
  const { publisher, published, nextRelease, license, sample } = feed;
  const { first, last } = tallies.whole;
  const office = publisher && {
    '@type': 'Organization',
    name: text(publisher.name),
    url: webAddress(publisher.url),
    email: publisher.email,
  };
  const sources = new Map(
    feed.metrics.flatMap(({ source }) => (source ? [[text(source.name), webAddress(source.url)] as const] : [])),
  );
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: text(feed.title),
    description: sample ? `${say('about')} ${say('sample')}` : say('about'),
    inLanguage: feed.language ?? language,
    isAccessibleForFree: true,
    license: licenseAddress(license),
    creator: office,
    publisher: office,
    datePublished: published,
    expires: nextRelease,
    temporalCoverage: first && last && `${first.slice(0, 4)}/${endOf(last)}`,
    variableMeasured: feed.metrics.map((metric) => ({
      '@type': 'PropertyValue',
      propertyID: metric.definition?.id ?? metric.id,
      name: text(metric.name),
      description: text(metric.description ?? metric.question) || undefined,
      unitText: say(`unit.${metric.unit}`),
      url: webAddress(metric.definition?.url),
    })),
    isBasedOn: [...sources].map(([name, url]) => ({ '@type': 'CreativeWork', name, url })),
    distribution: [
      { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: 'feed.csv' },
      { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: 'feed.json' },
    ],
  };
}

/** An SPDX identifier of Creative Commons as an address, which search engines know; otherwise what the feed says. */
function licenseAddress(license: string | undefined): string | undefined {
  const known = /^CC-(BY(?:-NC)?(?:-SA|-ND)?)-([1-4]\.0)$/.exec(license ?? '');
  if (known) return `https://creativecommons.org/licenses/${known[1]!.toLowerCase()}/${known[2]}/`;
  return license === 'CC0-1.0' ? 'https://creativecommons.org/publicdomain/zero/1.0/' : license;
}

/** The calendar year in which a period ends. */
function endOf(period: string): string {
  return period.length === 4 ? period : String(Number(period.slice(0, 4)) + 1);
}
