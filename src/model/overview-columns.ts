import { everyone } from '../feed/observations.ts';
import type { Group, Metric, Organization } from '../feed/types.ts';
import type { Words } from '../i18n/words.ts';
import { knownMetric, nameOf, type WidgetRequest } from './context.ts';
import type { Dataset } from './dataset.ts';
import { isProtected } from './disclosure.ts';
import { knownGroups } from './one-metric.ts';
import { yearBefore } from './periods.ts';

/** Columns that are shown when nobody has chosen: more do not fit on most screens. */
const usualColumns = 6;

/** So many organizations are asked what a column is about: of thousands, the others would tell the same. */
const sampleSize = 120;

/** A measure in an overview: for which group and year its numbers are. */
export interface ColumnView {
  /** Identifier of the metric. */
  id: string;
  name: string;
  group: string;
  /** Named where the number is not about all students. */
  groupName: string;
  /** The year of the column; empty where no row has a number. */
  period: string;
  /** The year that changes are counted from, unless a cell says another; empty where none is known. */
  since: string;
  /** `2024-25 · English learners`. */
  about: string;
  /** The year was asked for: numbers of other years do not stand in for it. */
  strict: boolean;
}

/** A metric that a reader can choose as a column. */
export interface MetricChoice {
  id: string;
  name: string;
  shown: boolean;
}

/** Every so manyth of a list, so that all its parts are met. */
function sampleOf<Item>(items: readonly Item[]): readonly Item[] {
  const step = Math.ceil(items.length / sampleSize);
  return step > 1 ? items.filter((_, index) => index % step === 0) : items;
}

/**
 * The group that a column is about: the one asked for, or everyone. A survey speaks for an audience, never for students
 * as they are counted elsewhere.
 */
function groupOf(
  dataset: Dataset,
  metric: Metric,
  asked: Group | undefined,
  organizations: readonly Organization[],
): Group {
  const suits = asked && (asked.family === 'audience') === Boolean(metric.survey);
  const all = dataset.groups.get(everyone)!;
  if (suits) return asked;
  if (!metric.survey) return all;
  const present = organizations.flatMap((one) => dataset.allSeries(one, metric).map(({ group }) => group.id));
  return [...dataset.groups.values()].find(({ id }) => present.includes(id)) ?? all;
}

/** The year in which most organizations have their latest number; of two such years, the later one. */
function usualPeriod(
  dataset: Dataset,
  metric: Metric,
  group: Group,
  organizations: readonly Organization[],
): { period: string; share: number } {
  const counts = new Map<string, number>();
  let present = 0;
  for (const organization of organizations) {
    const series = dataset.series(organization, metric, group);
    const has = (period: string): boolean => {
      const cell = series.cell(period);
      return cell.shown || cell.state === 'rated';
    };
    const latest = series.periods.findLast(has);
    const kept = latest ?? series.periods.findLast((period) => isProtected(series.cell(period)));
    if (kept) present++;
    if (latest) counts.set(latest, (counts.get(latest) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  const period = [...counts.keys()].filter((one) => counts.get(one) === most).toSorted();
  return { period: period.at(-1) ?? '', share: present / Math.max(1, organizations.length) };
}

interface Candidate {
  metric: Metric;
  /** Everyone, or the audience of a survey. */
  leading: Group;
  period: string;
  /** Of the organizations, those that have the measure. */
  share: number;
}

const candidates = new WeakMap<readonly Organization[], Candidate[]>();

/**
 * All metrics, with what an index tells of them. Looked at once: the columns must not jump when a reader chooses another
 * group, or when more of the feed comes.
 */
function candidatesOf(dataset: Dataset, organizations: readonly Organization[]): Candidate[] {
  let known = candidates.get(organizations);
  if (!known?.some(({ share }) => share > 0)) {
    const sample = sampleOf(organizations);
    known = dataset.about.metrics.map((metric) => {
      const leading = groupOf(dataset, metric, undefined, sample);
      return { metric, leading, ...usualPeriod(dataset, metric, leading, sample) };
    });
    candidates.set(organizations, known);
  }
  return known;
}

function hasChange(
  dataset: Dataset,
  metric: Metric,
  group: Group,
  period: string,
  organizations: readonly Organization[],
): boolean {
  return organizations.some((one) => dataset.series(one, metric, group).change(period).known);
}

/**
 * The columns for some organizations, and all metrics that could be one. Without a choice, those that at least half of
 * the organizations have, or else those that most have; always in the feed's order. Throws FeedError.
 */
export function columnsOf(
  words: Words,
  dataset: Dataset,
  organizations: readonly Organization[],
  { metric, metrics, groups, period: asked }: WidgetRequest,
): { columns: ColumnView[]; choices: MetricChoice[] } {
  const sample = sampleOf(organizations);
  const [group] = knownGroups(dataset, groups?.slice(0, 1) ?? []);
  const chosen = metrics?.length ? metrics : metric ? [metric] : undefined;
  chosen?.forEach((id) => knownMetric(dataset, id));
  const all = candidatesOf(dataset, organizations);
  const held = all.filter(({ share }) => share > 0);
  const most = held.filter(({ share }) => share >= 0.5);
  const frequent = held.toSorted((one, other) => other.share - one.share).slice(0, usualColumns);
  const usual = most.length > 0 ? most.slice(0, usualColumns) : held.filter((one) => frequent.includes(one));
  const wanted = held.filter((one) => chosen?.includes(one.metric.id));
  // Alternative schools may have none of the measures that others are asked about.
  const shown = wanted.length > 0 ? wanted : usual;
  return {
    columns: shown.map(({ metric: one, leading, period: usually }): ColumnView => {
      const of = groupOf(dataset, one, group, sample);
      const own = of === leading ? usually : usualPeriod(dataset, one, of, sample).period;
      const period = asked ?? (own || usually);
      const groupName = of.id === everyone ? '' : nameOf(words, of);
      return {
        id: one.id,
        name: nameOf(words, one),
        group: of.id,
        groupName,
        period,
        since: hasChange(dataset, one, of, period, sample) ? yearBefore(period) : '',
        about: [period, groupName].filter(Boolean).join(' · '),
        strict: asked !== undefined,
      };
    }),
    choices: held.map((one) => ({ id: one.metric.id, name: nameOf(words, one.metric), shown: shown.includes(one) })),
  };
}
