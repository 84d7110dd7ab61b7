import type { GapSpec, TrendSpec } from '../../model/view.ts';
import type { Mark } from './frame.ts';
import { rowCentre } from './gap-chart.ts';

/** What a tooltip says about one thing: its name, and lines of text. */
export interface Entry {
  name: string;
  lines: string[];
}

/** A place that a pointer can find. Fractions of the plot area as seen: from the left, and from the top. */
export interface Target {
  x: number;
  y: number;
  /** Identifier of the series or row; none where several series have something to say. */
  owner?: string;
  /** The year, on a chart of many years. */
  period?: string;
  /** The point or row of the spec, where a mark stands for it. */
  of?: Mark['of'];
  entries: Entry[];
}

function entry(name: string, ...lines: (string | undefined)[]): Entry {
  return { name, lines: lines.filter((line): line is string => Boolean(line)) };
}

/**
 * Places of a trend, in the order of series and years. A year that a series does not show is told at every other point
 * of that year, and has a place of its own only where nothing else is.
 */
function trendTargets({ series, rtl }: TrendSpec): Target[] {
  const across = (x: number): number => (rtl ? 1 - x : x);
  const hidden = new Map<number, { owner: string; period: string; entry: Entry }[]>();
  for (const { id, name, gaps } of series) {
    for (const { x, period, text } of gaps) {
      const others = hidden.get(x) ?? [];
      others.push({ owner: id, period, entry: entry(name, period, text) });
      hidden.set(x, others);
    }
  }
  const hiddenAt = (x: number): Entry[] => (hidden.get(x) ?? []).map((one) => one.entry);
  const targets: Target[] = series.flatMap(({ id, name, points }) =>
    points.map((point) => ({
      x: across(point.x),
      y: 1 - point.y,
      owner: id,
      period: point.period,
      of: point,
      entries: [entry(name, point.period, point.text, point.detail), ...hiddenAt(point.x)],
    })),
  );
  const taken = new Set(targets.map(({ x }) => x));
  for (const [x, [first, ...others]] of hidden) {
    if (taken.has(across(x))) continue;
    const owner = others.length === 0 ? first?.owner : undefined;
    targets.push({ x: across(x), y: 0.5, owner, period: first?.period, entries: hiddenAt(x) });
  }
  return targets;
}

/** Places of a gap: one per row, also where the value is hidden. */
function gapTargets({ rows, referenceX, rtl }: GapSpec): Target[] {
  return rows.map((row, index) => {
    const x = row.x ?? referenceX ?? 0.5;
    return {
      x: rtl ? 1 - x : x,
      y: rowCentre(index, rows.length),
      owner: row.id,
      of: row.x === undefined ? undefined : row,
      entries: [entry(row.name, row.text, row.difference, row.interval?.text, row.people, row.before?.text)],
    };
  });
}

/** All places of a chart that have something to say. */
export function targetsOf(spec: TrendSpec | GapSpec): Target[] {
  return spec.kind === 'trend' ? trendTargets(spec) : gapTargets(spec);
}

/** Whether two targets, perhaps of two specs, stand for the same thing. */
export function sameTarget(one: Target, other: Target): boolean {
  return one.owner === other.owner && one.period === other.period;
}

/** The target nearest along `axis` (years of a trend, rows of a gap), and among equals across it. */
export function nearest(targets: readonly Target[], x: number, y: number, axis: 'x' | 'y'): Target | undefined {
  const distance = (target: Target): [number, number] => {
    const along = Math.abs(target.x - x);
    const up = Math.abs(target.y - y);
    return axis === 'x' ? [along, up] : [up, along];
  };
  let best: Target | undefined;
  let least: [number, number] = [Infinity, Infinity];
  for (const target of targets) {
    const [first, second] = distance(target);
    // Places of one year may differ by rounding dust.
    if (first > least[0] + 1e-9 || (first > least[0] - 1e-9 && second >= least[1])) continue;
    best = target;
    least = [first, second];
  }
  return best;
}
