import { isHidden, nameOf, peopleOf, type PublishedCell } from './published.ts';
import type { Exposure, Kind } from './exposure.ts';
import { unknownsOf } from './blocks.ts';
import { cellIn, isShare } from './numerators.ts';
import type { Reader } from './reading.ts';
import type { Count, Line } from './relations.ts';

/** Sums written out for one finding; the rest of a long chain is counted. */
const mostSums = 6;

const says: Record<Kind, string> = {
  count: 'how many people it is about can be calculated',
  rate: 'its value can be calculated',
  'few together':
    'the hidden cells of this sum are together too few people, and their number and value can be calculated',
  'told twice': 'another row about the same cell tells it',
  'count elsewhere': 'how many people it is about is told elsewhere, of the same people',
  'value elsewhere': 'its value follows from another metric of the same people',
};

/** What can be found, in a sentence. */
export function findingOf({ kind }: Exposure): string {
  return says[kind];
}

/**
 * The subtractions that find a hidden cell, with every number that is published and without the result: a report is
 * printed, mailed and kept, and must not itself tell what the feed hides.
 */
export function subtractionsOf({ kind, lines, count, source, cells }: Exposure, reader: Reader): string[] {
  if (source) return [`${nameOf(source)} tells it`];
  const own = [...lines].sort((a, b) => Number(isAbout(b, count)) - Number(isAbout(a, count)));
  const sums = own.slice(0, mostSums).flatMap((line) => {
    const people = peopleSum(line, reader);
    return kind === 'rate' ? [people, ...valueSums(line, reader, cells[0]!)] : [people];
  });
  if (own.length > mostSums) sums.push(`and ${own.length - mostSums} more sums of the same table`);
  return sums;
}

function isAbout({ total, parts }: Line, count: Count): boolean {
  return total === count || parts.includes(count);
}

/** `412 (ALL) - 120 (WH) - 31 (AS) = AI + PI`: people. */
function peopleSum(line: Line, reader: Reader): string {
  const { rest } = reader.readingOf(line);
  const unknown = new Set(unknownsOf(line, reader));
  const name = (count: Count): string => (line.kind === 'groups' ? count.group : count.organization);
  const told = line.parts.filter((part) => !unknown.has(part) && reader.rangeOf(part).low > 0);
  const terms = told.map((part) => ` - ${reader.rangeOf(part).low} (${name(part)})`);
  const open = line.parts.filter((part) => unknown.has(part)).map(name);
  if (rest > 0) open.push(`at most ${rest} who are in none of them`);
  const start = unknown.has(line.total) ? name(line.total) : `${reader.rangeOf(line.total).low} (${name(line.total)})`;
  const where = line.kind === 'groups' ? line.total.organization : line.total.group;
  return `${where}, people: ${start}${terms.join('')} = ${open.join(' + ')}`;
}

/** The same for values: `0% of 412 (ALL) - 0% of 120 (WH)`, from which the number with the property follows. */
function valueSums(line: Line, reader: Reader, { metric, period }: PublishedCell): string[] {
  if (!isShare(reader.relations.metrics.get(metric))) return [];
  const slice = line.slices.find((one) => one.metric === metric && one.period === period);
  if (!slice) return [];
  const tell = (count: Count): string | undefined => {
    const cell = cellIn(count, slice);
    if (!cell || isHidden(cell) || typeof cell.value !== 'number') return undefined;
    const people = peopleOf(cell, reader.relations.metrics.get(metric));
    return people
      ? `${cell.value}% of ${people} (${line.kind === 'groups' ? count.group : count.organization})`
      : undefined;
  };
  const parts = line.parts.flatMap((part) => tell(part) ?? []);
  return [`${metric} ${period}: ${[tell(line.total) ?? 'a hidden value', ...parts].join(' - ')}`];
}
