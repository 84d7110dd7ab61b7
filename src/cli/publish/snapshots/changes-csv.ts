import type { Words } from '../../../i18n/words.ts';
import type { Cell } from '../../../model/disclosure.ts';
import { csvText } from '../../../model/records.ts';
import type { ComparedCopy } from './compared-copy.ts';

/** Names of the columns, for machines: the same in every language. */
const header = [
  'change',
  'organization',
  'organization_id',
  'measure',
  'measure_id',
  'group',
  'group_id',
  'period',
  'then',
  'now',
  'unit',
];

/** All changes that may be named, one a line. Of a withdrawn number there is none: it may have been withdrawn for a reason. */
export function changesCsv({ changes }: ComparedCopy, words: Words): string {
  const rows = changes.named.map(({ kind, organization, metric, group, period, past, present }) => [
    kind,
    words.text(organization.name),
    organization.id,
    words.text(metric.name),
    metric.id,
    words.text(group.name),
    group.id,
    period,
    told(past),
    told(present),
    metric.unit,
  ]);
  return csvText({ header, rows });
}

/** A number as it is, a bound with what it means, or the rank of a level. */
function told(cell: Cell | undefined): string | number | null {
  if (!cell) return null;
  if (!cell.shown) return cell.level ?? null;
  return cell.coded ? `${cell.coded} ${cell.value}` : cell.value;
}
