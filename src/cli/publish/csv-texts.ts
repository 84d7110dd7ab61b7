import type { Organization } from '../../feed/types.ts';
import { english } from '../../i18n/english.ts';
import { spanish } from '../../i18n/spanish.ts';
import { Words } from '../../i18n/words.ts';
import { csvText, recordsOf } from '../../model/records.ts';
import type { Content } from './content.ts';

/** Words in the language of the feed, or in English. */
export function wordsOf({ feed }: Content): Words {
  const { language = 'en' } = feed;
  return new Words(language, /^es\b/i.test(language) ? spanish : english, language);
}

/** The records of one organization, as the widgets save them. Without the names of the columns unless asked for. */
export function organizationCsv(content: Content, words: Words, organization: Organization, withHeader = true): string {
  const { dataset } = content;
  const series = content.feed.metrics.flatMap((metric) =>
    dataset.allSeries(organization, metric).map(({ group, periods }) => ({
      organization: organization.id,
      metric: metric.id,
      groups: [group.id],
      periods: [...periods],
    })),
  );
  const { header, rows } = recordsOf(words, dataset, { file: '', series });
  const text = csvText({ header, rows });
  return withHeader ? text : text.slice(text.indexOf('\r\n') + 2);
}
