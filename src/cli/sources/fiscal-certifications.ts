import type { FeedText } from '../../feed/types.ts';
import { metricNamed } from '../catalogue/known-metrics.ts';
import { ratingCell } from '../import/rating-cell.ts';
import { dayOf, schoolYearOf } from '../read/calendar.ts';
import type { Row } from '../read/row.ts';
import type { Layout } from './layout.ts';

const ranks = { negative: 1, qualified: 2, positive: 3 } as const;
const words = Object.keys(ranks) as (keyof typeof ranks)[];

/**
 * Interim certifications of districts' budgets under Assembly Bill 1200, in a table of our own making: the state
 * publishes lists of the qualified and negative ones as web pages only. One row for each district, year and report.
 */
export const fiscalCertifications: Layout = {
  name: 'interim fiscal certifications (AB 1200)',
  required: ['cds', 'district', 'fiscal_year', 'interim', 'certification'],
  spellings: { fiscal_year: ['fiscal year'] },
  read(row, draft) {
    const organization = row.cds();
    if (!organization.endsWith('0000000') || organization === '00000000000000')
      row.fail('cds', 'the code of a district or county office, which ends in 0000000');
    const which = row.word('interim', ['first', 'second', '1', '2']);
    const metric = metricNamed(which === 'first' || which === '1' ? 'fiscal-first-interim' : 'fiscal-second-interim')!;
    const period = schoolYearOf(row, 'fiscal_year');
    const level = ranks[row.word('certification', words)];
    const text = noteOf(row);
    draft.organizations.add(row, organization, { name: row.text('district') });
    draft.metrics.set(metric.id, metric);
    draft.cells.add({
      ...ratingCell({ organization, metric: metric.id, period, level, state: 'reported' }),
      file: draft.file,
      line: row.line,
    });
    if (text) draft.notes.push({ metric: metric.id, organization, period, kind: 'information', text });
  },
};

/** When the certification was made, and where that can be looked up. */
function noteOf(row: Row): FeedText | undefined {
  const date = row.text('date') === '' ? undefined : dayOf(row, 'date');
  const source = row.text('source');
  if (!date) return source === '' ? undefined : { en: `Source: ${source}`, es: `Fuente: ${source}` };
  const written = (language: string) =>
    new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
  const [en, es] = [`Certified on ${written('en')}.`, `Certificado el ${written('es')}.`];
  return source === '' ? { en, es } : { en: `${en} Source: ${source}`, es: `${es} Fuente: ${source}` };
}
