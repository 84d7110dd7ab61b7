import { everyone } from '../../feed/observations.ts';
import type { Feed, FeedText, Note, Observations, Target } from '../../feed/types.ts';
import type { Cell } from './cells.ts';
import { chooseScales } from './choose-scales.ts';
import type { Draft } from './draft.ts';
import { goals } from '../catalogue/goals.ts';
import { knownGroups } from '../catalogue/groups.ts';
import { knownMetrics } from '../catalogue/known-metrics.ts';
import { codeExtremes } from '../protect/code-extremes.ts';
import { suppressComplementary, type Cost } from '../protect/complementary.ts';
import { privacy } from '../protect/primary.ts';
import { computedNotes } from '../roll-up/notes.ts';
import { keepFeeds, type FeedFrame } from './keep-feeds.ts';
import { mergeTargets } from './merge-targets.ts';

/** What the person who runs the import says about the feed. */
export interface FeedOptions {
  title?: string;
  publisher?: string;
  language?: string;
  /** Shares beyond this many percent, of small groups, are told as a bound. */
  extremes?: number;
}

const defaultTitle: FeedText = { en: 'School accountability data', es: 'Datos de rendición de cuentas escolares' };

type Row = Extract<Observations, { rows: unknown }>['rows'][number];
type Field = Extract<Observations, { rows: unknown }>['fields'][number];

const usualFields: Field[] = [
  'organization',
  'metric',
  'group',
  'period',
  'value',
  'count',
  'level',
  'change',
  'state',
];
/** Columns that only some feeds need. */
const rareFields = ['responses', 'responseRate', 'invited', 'distribution'] as const;

/** A feed, its cells in its order, and what it cost to protect them. */
export interface Assembled {
  feed: Feed;
  cells: Cell[];
  cost: Cost;
}

/**
 * The feed that is made of the draft, in row form, with everything hidden that must be. The same input gives the same
 * feed.
 */
export async function assemble(draft: Draft, options: FeedOptions): Promise<Assembled> {
  const cells = draft.cells.all();
  const used = new Set(cells.map(({ metric }) => metric));
  const known = knownMetrics.map(({ metric }) => metric).filter(({ id }) => used.has(id) && draft.metrics.has(id));
  const own = [...draft.metrics.values()].filter((metric) => used.has(metric.id) && !known.includes(metric));
  const { metrics, scales, notes: all } = chooseScales([...known, ...own], cells);
  const computed = computedNotes(draft.rollUp?.computed ?? [], cells, (id) => draft.metricNamed(id)?.name ?? id);
  const notes = [...all, ...computed].filter(
    (note) => !draft.feeds.some((feed) => feed.notes?.some((kept) => isAbout(kept, note))),
  );
  const given = onceEach(draft.notes.filter(({ metric }) => metric === undefined || used.has(metric)));
  const groupsUsed = new Set(cells.map(({ group }) => group));
  const studentGroups = knownGroups(groupsUsed);
  const audiences = [...draft.audiences.values()].filter(({ id }) => groupsUsed.has(id));
  // Whoever was asked as a whole comes before the student groups: the first group of a result stands for it.
  const everyoneFirst = studentGroups[0]?.id === everyone ? 1 : 0;
  const groups = [...studentGroups.slice(0, everyoneFirst), ...audiences, ...studentGroups.slice(everyoneFirst)];
  const targets: Target[] = [
    ...mergeTargets(draft.targets.filter(({ metric }) => used.has(metric))),
    ...onceEach(draft.givenTargets.filter(({ metric }) => used.has(metric))),
  ];
  const goalsUsed = goals.filter(({ id }) => metrics.some(({ goal }) => goal === id));
  const fresh: FeedFrame = {
    format: 'vital-signs/1',
    title: options.title ?? defaultTitle,
    language: options.language ?? 'en',
    ...(options.publisher && { publisher: { name: options.publisher } }),
    privacy,
    organizations: draft.organizations.list(),
    groups,
    ...(scales.length > 0 && { scales }),
    goals: goalsUsed,
    metrics,
    ...(targets.length > 0 && { targets }),
    ...(notes.length + given.length > 0 && { notes: [...notes, ...given] }),
  };
  const frame = {
    ...keepFeeds(fresh, draft.feeds, options.language),
    ...(options.title && { title: options.title }),
    ...(options.publisher && { publisher: { name: options.publisher } }),
  };
  const extremes = options.extremes === undefined ? [] : codeExtremes(cells, frame.metrics, options.extremes);
  const cost = { ...(await suppressComplementary({ ...frame, cells })), extremes };
  // What was hidden just now takes the changes with it that would tell it.
  draft.cells.all();
  sortCells(cells, [frame.organizations, frame.metrics, frame.groups ?? []]);
  return { feed: { ...frame, observations: observationsOf(cells) }, cells, cost };
}

/** Whether a kept note stands where a fresh one would: somebody may have edited its text. */
function isAbout(kept: Note, fresh: Note): boolean {
  return (['metric', 'organization', 'group', 'period', 'kind'] as const).every((name) => kept[name] === fresh[name]);
}

/** Sheets repeat a target or a note on every row. */
function onceEach<Item extends object>(items: Item[]): Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

function sortCells(cells: Cell[], [organizations, metrics, groups]: { id: string }[][]): void {
  const order = (list: { id: string }[] | undefined) => new Map(list?.map(({ id }, index) => [id, index]));
  const [byOrganization, byMetric, byGroup] = [order(organizations), order(metrics), order(groups)];
  cells.sort(
    (a, b) =>
      byOrganization.get(a.organization)! - byOrganization.get(b.organization)! ||
      byMetric.get(a.metric)! - byMetric.get(b.metric)! ||
      (byGroup.get(a.group) ?? 0) - (byGroup.get(b.group) ?? 0) ||
      (a.period < b.period ? -1 : 1),
  );
}

function observationsOf(cells: Cell[]): Observations {
  const rare = rareFields.filter((name) => cells.some((cell) => (cell[name] ?? null) !== null));
  const rows = cells.map((cell): Row => {
    const { organization, metric, group, period, value, count, level, change } = cell;
    const state = cell.state === 'reported' ? null : cell.state;
    const row: Row = [organization, metric, group, period, value, count, level, change, state];
    for (const name of rare) row.push(cell[name] ?? null);
    while (row.at(-1) === null) row.pop();
    return row;
  });
  return { fields: [...usualFields, ...rare], rows };
}
