import { isHidden, nameOf, type Published, type PublishedCell } from '../../protect/published.ts';
import type { Content } from '../content.ts';

/** A publication that readers have at the same time as the others: what it tells, cell by cell. */
export interface Version extends Published {
  /** Name of the frozen copy; none for the live one. */
  snapshot?: string;
}

/** What a publication tells. */
export function versionOf(content: Content, snapshot?: string): Version {
  const { organizations, metrics, groups, privacy } = content.feed;
  const cells = organizations.flatMap((organization) =>
    metrics.flatMap((metric) => content.rows(organization, metric)),
  );
  return { organizations, metrics, groups, privacy, cells, ...(snapshot !== undefined && { snapshot }) };
}

/**
 * Cells that the newest publication which has them holds back, and that an older one tells: hidden ones, and numbers of
 * which only a bound is told now. By the name of the frozen copy. The versions are given from the newest on.
 */
export function toldByOlder(versions: readonly Version[]): Map<string, PublishedCell[]> {
  const newest = new Map<string, PublishedCell>();
  const told = new Map<string, PublishedCell[]>();
  for (const { snapshot = '', cells } of versions)
    for (const cell of cells) {
      const name = nameOf(cell);
      const latest = newest.get(name);
      if (!latest) newest.set(name, cell);
      else if (tells(cell) && (isHidden(latest) || (isBound(latest) && !isBound(cell)))) {
        const own = told.get(snapshot);
        if (own) own.push(cell);
        else told.set(snapshot, [cell]);
      }
    }
  return told;
}

/**
 * A publication as a reader can fill it in who has the others: each cell that it hides, and each one that is missing in a
 * table of which it has others, as the first of them tells it. Nothing where the others add nothing.
 */
export function filledIn(base: Version, others: readonly Version[]): Version | undefined {
  const own = new Map(base.cells.map((cell) => [nameOf(cell), cell]));
  const tables = new Set(base.cells.map(tableOf));
  let isFilled = false;
  for (const { cells } of others)
    for (const cell of cells) {
      const name = nameOf(cell);
      const there = own.get(name);
      if (there ? !(isHidden(there) && tells(cell)) : !tables.has(tableOf(cell))) continue;
      own.set(name, cell);
      isFilled = true;
    }
  if (!isFilled) return undefined;
  const all = [base, ...others];
  return {
    ...base,
    organizations: distinct(all.flatMap(({ organizations }) => organizations)),
    groups: distinct(all.flatMap(({ groups = [] }) => groups)),
    metrics: distinct(all.flatMap(({ metrics }) => metrics)),
    cells: [...own.values()],
  };
}

function tells(cell: PublishedCell & { level?: number | null }): boolean {
  return !isHidden(cell) && [cell.value, cell.level, cell.count, cell.responses].some((one) => typeof one === 'number');
}

function isBound({ state }: PublishedCell): boolean {
  return state === 'top-coded' || state === 'bottom-coded';
}

/** One measure in one year: the sums of a table go through all organizations and groups. */
function tableOf({ metric, period }: PublishedCell): string {
  return `${metric} ${period}`;
}

/** Each once, as the first says it. */
function distinct<Item extends { id: string }>(items: readonly Item[]): Item[] {
  return [...new Map(items.toReversed().map((item) => [item.id, item])).values()].toReversed();
}
