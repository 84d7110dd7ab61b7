import { basename, dirname } from 'node:path';
import type { Feed } from '../../feed/types.ts';
import { privacy } from '../protect/primary.ts';
import { rollUpReport } from '../roll-up/print.ts';
import { writeBeside } from '../write-beside.ts';
import type { Cell } from './cells.ts';
import { tell } from './conflicts.ts';
import type { Draft } from './draft.ts';
import { tally } from './report.ts';

/** What became of an import, for machines. No number that the feed hides is in it. */
export function importReport(draft: Draft, feed: Feed, cells: Cell[]): Record<string, unknown> {
  return {
    format: 'vital-signs-import/1',
    files: draft.files.map((file) => ({
      path: file.path,
      layout: file.layout,
      rows: file.rows,
      outside: file.outside,
      ...tally(cells.filter((cell) => cell.file === file)),
      repeated: file.repeated,
      superseded: file.superseded,
      rejected: file.rejected.map(({ file: _, ...fault }) => fault),
      leftOut: Object.fromEntries([...file.leftOut].map(([reason, counts]) => [reason, Object.fromEntries(counts)])),
      warnings: [...file.warnings],
    })),
    conflicts: draft.cells.conflicts.map(tell),
    ...(draft.rollUp && { rollUp: rollUpReport(draft.rollUp) }),
    organizations: { warnings: draft.organizations.doubts() },
    privacy: {
      ...privacy,
      suppressed: count(cells, 'suppressed'),
      suppressedComplementary: count(cells, 'suppressed-complementary'),
    },
    feed: { organizations: feed.organizations.length, metrics: feed.metrics.length, ...tally(cells) },
  };
}

function count(cells: Cell[], state: Cell['state']): number {
  return cells.filter((cell) => cell.state === state).length;
}

/** Writes the report beside its place and renames it. Lists have one item per line, so that two reports can be compared. */
export async function writeReport(path: string, draft: Draft, feed: Feed, cells: Cell[]): Promise<void> {
  await writeBeside(dirname(path), basename(path), reportText(importReport(draft, feed, cells)));
}

function* reportText(report: Record<string, unknown>): Generator<string> {
  let comma = '{';
  for (const [name, value] of Object.entries(report)) {
    yield `${comma}\n${JSON.stringify(name)}: `;
    comma = ',';
    if (!Array.isArray(value)) yield JSON.stringify(value);
    else {
      yield '[';
      for (const [index, item] of value.entries()) yield `${index === 0 ? '' : ','}\n${JSON.stringify(item)}`;
      yield '\n]';
    }
  }
  yield '\n}\n';
}
