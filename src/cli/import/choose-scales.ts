import type { Metric, Note, Scale } from '../../feed/types.ts';
import { dashboardScale, statusOnly, statusScale, statusScaleLowerBetter } from '../catalogue/goals.ts';
import { scales } from '../catalogue/scales.ts';
import type { Cell } from './cells.ts';

/**
 * Gives every metric of the Dashboard the one scale that its levels are on: colours; status levels, where no file has a
 * colour; none, where nothing was rated or could have been. Where there are colours, years with status levels only stay
 * unrated, and a note says so: "High" is no colour. The reasons are in docs/decisions/0014.
 */
export function chooseScales(
  metrics: readonly Metric[],
  cells: readonly Cell[],
): { metrics: Metric[]; scales: Scale[]; notes: Note[] } {
  const coloured = new Set<string>();
  const byStatus = new Set<string>();
  const unrated = new Set<string>();
  for (const { metric, level, statusLevel, state } of cells) {
    if (level !== null) coloured.add(metric);
    else if (statusLevel) byStatus.add(metric);
    else if (state === 'not-rated') unrated.add(metric);
  }
  for (const cell of cells)
    if (cell.statusLevel && cell.value !== null && byStatus.has(cell.metric) && !coloured.has(cell.metric)) {
      cell.level = cell.statusLevel;
      cell.state = 'reported';
    }
  const chosen = metrics.map((metric): Metric => {
    if (metric.scale !== dashboardScale.id || coloured.has(metric.id)) return metric;
    const { scale: _, ...rest } = metric;
    if (byStatus.has(metric.id)) {
      const scale = metric.better === 'lower' ? statusScaleLowerBetter : statusScale;
      return { ...metric, scale: scale.id };
    }
    return unrated.has(metric.id) ? metric : rest;
  });
  const used = new Set(chosen.map(({ scale }) => scale));
  return {
    metrics: chosen,
    scales: scales.filter(({ id }) => used.has(id)),
    notes: notesAbout(coloured, cells),
  };
}

/** A note for each year of a metric with colors that has status levels only. */
function notesAbout(coloured: ReadonlySet<string>, cells: readonly Cell[]): Note[] {
  const years = new Map<string, { metric: string; period: string }>();
  for (const { metric, period, level, statusLevel } of cells)
    if (statusLevel && level === null && coloured.has(metric)) years.set(`${metric} ${period}`, { metric, period });
  const inOrder = [...years].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return inOrder.map(([, year]) => ({ ...year, kind: 'information', text: statusOnly }));
}
