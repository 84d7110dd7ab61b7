import { everyone } from '../../feed/observations.ts';
import type { Metric } from '../../feed/types.ts';
import { linkedSlices, slicesOf, type Slice } from './links.ts';
import { addingFamilies, isHidden, peopleOf, type Published, type PublishedCell } from './published.ts';

/** One number of people: a group in an organization. Several cells tell it where metrics share their cohort. */
export interface Count {
  organization: string;
  group: string;
  cells: PublishedCell[];
  /** Sums that it is a part of, or the total of. */
  lines: Line[];
}

/** A sum: the total is its parts together, and at most `rest` people more, whom no part tells. */
export interface Line {
  kind: 'groups' | 'organizations';
  total: Count;
  parts: Count[];
  /** The sums of one slice each, in which numerators add up. */
  slices: { metric: string; period: string }[];
  /** Of schools: the sum of everyone, by which it is judged whether and with which rest the schools add up. */
  everyone?: Line;
}

/** All counts and sums of what is published together. Whether a sum holds is read from the numbers, later. */
export interface Relations {
  counts: Count[];
  lines: Line[];
  countOf: ReadonlyMap<PublishedCell, Count>;
  metrics: ReadonlyMap<string, Metric>;
  minimumCount: number;
  /** Pairs of slices whose counts are the same people. */
  linked: [Slice, Slice][];
}

export function buildRelations(published: Published): Relations {
  const { organizations, groups = [], privacy, cells } = published;
  const metrics = new Map(published.metrics.map((metric) => [metric.id, metric]));
  const slices = slicesOf(cells);
  const linked = [...linkedSlices(slices, metrics)];
  const { countsOfSlice, elsewhere } = countSlices(slices, linked, metrics);
  const lines = new Map<string, Line>();
  const numbers = new Map<Count, number>();
  const countOf = new Map<PublishedCell, Count>();
  for (const own of countsOfSlice.values())
    for (const count of own.values()) {
      if (!numbers.has(count)) numbers.set(count, numbers.size);
      for (const cell of count.cells) countOf.set(cell, count);
    }

  function addLine(
    kind: Line['kind'],
    total: Count | undefined,
    parts: Count[],
    { metric, period }: Slice,
  ): Line | undefined {
    if (!total || parts.length === 0) return undefined;
    const key = [kind, ...[total, ...parts].map((count) => numbers.get(count))].join(' ');
    let line = lines.get(key);
    if (!line) lines.set(key, (line = { kind, total, parts, slices: [] }));
    line.slices.push({ metric, period });
    return line;
  }

  const families = addingFamilies.map((family) =>
    groups.filter((group) => group.family === family && group.id !== everyone).map(({ id }) => id),
  );
  for (const [slice, own] of countsOfSlice)
    for (const family of families)
      addLine(
        'groups',
        own.get(everyone),
        family.flatMap((group) => own.get(group) ?? elsewhere.get(slice)?.get(group) ?? []),
        slice,
      );

  const bySlice = new Map([...slices].map(([id, own]) => [id, new Map(own.map((one) => [keyOf(one), one]))]));
  const children = new Map<string, string[]>();
  for (const { id, parent } of organizations)
    if (parent !== undefined && parent !== id) children.set(parent, [...(children.get(parent) ?? []), id]);
  for (const [parent, below] of children)
    for (const slice of slices.get(parent) ?? []) {
      const own = countsOfSlice.get(slice)!;
      const parts = below.flatMap((id) => bySlice.get(id)?.get(keyOf(slice)) ?? []);
      const line = (group: string) =>
        addLine(
          'organizations',
          own.get(group),
          parts.flatMap((part) => countsOfSlice.get(part)!.get(group) ?? []),
          slice,
        );
      const whole = line(everyone);
      if (!whole) continue;
      for (const group of own.keys()) {
        const sum = group === everyone ? undefined : line(group);
        if (sum) sum.everyone = whole;
      }
    }
  for (const line of lines.values()) for (const count of new Set([line.total, ...line.parts])) count.lines.push(line);
  const minimumCount = privacy?.minimumCount ?? 11;
  return { counts: [...numbers.keys()], lines: [...lines.values()], countOf, metrics, minimumCount, linked };
}

function keyOf({ metric, period }: Slice): string {
  return `${metric}|${period}`;
}

interface SliceCounts {
  /** The counts that a slice has rows for, by group. */
  countsOfSlice: Map<Slice, Map<string, Count>>;
  /** Those of the slices that are linked with it: the same people, also where this one has no row for a group of them. */
  elsewhere: Map<Slice, Map<string, Count>>;
}

/** The counts of every slice by group: linked slices have the same ones, unless the two tell different numbers. */
function countSlices(
  slices: ReadonlyMap<string, Slice[]>,
  linked: [Slice, Slice][],
  metrics: ReadonlyMap<string, Metric>,
): SliceCounts {
  const leader = new Map<Slice, Slice>();
  const find = (slice: Slice): Slice => {
    let at = slice;
    for (let up = leader.get(at); up && up !== at; up = leader.get(at)) at = up;
    return at;
  };
  for (const [a, b] of linked) if (find(a) !== find(b)) leader.set(find(b), find(a));
  const shared = new Map<Slice, Map<string, Count>>();
  const result = new Map<Slice, Map<string, Count>>();
  const elsewhere = new Map<Slice, Map<string, Count>>();
  for (const own of slices.values())
    for (const slice of own) {
      const first = find(slice);
      let counts = shared.get(first);
      if (!counts) shared.set(first, (counts = new Map()));
      const mine = new Map<string, Count>();
      for (const [group, cell] of slice.cells) {
        let count = counts.get(group);
        if (count && contradict(count.cells, cell, metrics)) count = undefined;
        if (!count) {
          count = { organization: slice.organization, group, cells: [], lines: [] };
          if (!counts.has(group)) counts.set(group, count);
        }
        count.cells.push(cell);
        mine.set(group, count);
      }
      result.set(slice, mine);
      elsewhere.set(slice, counts);
    }
  return { countsOfSlice: result, elsewhere };
}

function contradict(cells: PublishedCell[], cell: PublishedCell, metrics: ReadonlyMap<string, Metric>): boolean {
  const people = isHidden(cell) ? undefined : peopleOf(cell, metrics.get(cell.metric));
  if (people === undefined) return false;
  return cells.some((other) => {
    const told = peopleOf(other, metrics.get(other.metric));
    return told !== undefined && told !== people;
  });
}
