import { blocksOf, type Block } from './blocks.ts';
import { hiddenCells, type Exposure } from './exposure.ts';
import { fewTogether, oneSum } from './one-sum.ts';
import { manySums } from './many-sums.ts';
import { byName, groupOf, isHidden, nameOf, peopleOf, type Published, type PublishedCell } from './published.ts';
import { Reader } from './reading.ts';
import { buildRelations, type Count, type Relations } from './relations.ts';
import { valuesElsewhere } from './values-elsewhere.ts';

/** What was looked at. */
export interface Checked {
  observations: number;
  hidden: number;
  blocks: number;
  /** Blocks that more than one sum ties together. */
  tied: number;
  /** Sums by what the numbers say of them. */
  sums: Record<string, number>;
  /** Pairs of tables whose counts are the same people. */
  linked: number;
}

export interface Audit {
  exposures: Exposure[];
  checked: Checked;
  /** What a reader knows, by which the findings can be told. */
  reader: Reader;
}

/** Told before each block, with the number of blocks that are done; the audit waits for it, and ends if it throws. */
type Step = (done: number, all: number) => Promise<void>;

/** Everything that a reader of the whole feed can find of hidden cells, in the order of their names. */
export async function audit(published: Published, step?: Step): Promise<Audit> {
  const relations = buildRelations(published);
  const reader = new Reader(relations);
  const secret = relations.counts.filter((count) => hiddenCells(count).length > 0);
  const blocks = blocksOf(secret, reader);
  const exposures = [...toldTwice(published.cells), ...toldElsewhere(secret, relations), ...valuesElsewhere(relations)];
  for (const [done, block] of blocks.entries()) {
    await step?.(done, blocks.length);
    exposures.push(...(await exposuresOf(block, reader)));
  }
  exposures.sort((a, b) => byName(a.cells[0]!, b.cells[0]!) || (a.kind < b.kind ? -1 : 1));
  const sums: Record<string, number> = {};
  for (const line of relations.lines) {
    const { standing } = reader.readingOf(line);
    sums[`${line.kind}: ${standing}`] = (sums[`${line.kind}: ${standing}`] ?? 0) + 1;
  }
  const hidden = published.cells.filter(isHidden).length;
  const tied = blocks.filter(({ lines }) => lines.length > 1).length;
  const [observations, linked] = [published.cells.length, relations.linked.length];
  return { exposures, reader, checked: { observations, hidden, blocks: blocks.length, tied, sums, linked } };
}

/** What can be found in one block: by its sums one by one, and by all of them together. */
export async function exposuresOf(block: Block, reader: Reader): Promise<Exposure[]> {
  const found = new Map<string, Exposure>();
  const { counts } = block;
  for (const exposure of [...oneByOne(block, reader), ...(await together(block, reader))]) {
    const { kind, count, cells } = exposure;
    const key = [kind, counts.indexOf(count), kind === 'few together' ? found.size : cells.map(nameOf)].join(' ');
    if (!found.has(key)) found.set(key, exposure);
  }
  return [...found.values()];
}

function oneByOne({ lines }: Block, reader: Reader): Exposure[] {
  return lines.flatMap((line) => [...oneSum(line, reader), fewTogether(line, reader) ?? []].flat());
}

async function together(block: Block, reader: Reader): Promise<Exposure[]> {
  const [first, ...others] = block.lines;
  if (!first || (others.length === 0 && reader.isKnown(first.total))) return [];
  return await manySums(block, reader);
}

/** Hidden cells whose count another cell of the same people tells. */
export function toldElsewhere(secret: Count[], { metrics }: Relations): Exposure[] {
  return secret.flatMap((count) => {
    const source = count.cells.find((cell) => peopleOf(cell, metrics.get(cell.metric)) !== undefined);
    return source ? [{ kind: 'count elsewhere' as const, count, cells: hiddenCells(count), lines: [], source }] : [];
  });
}

/** Hidden cells that another row about the same cell tells. */
function toldTwice(cells: Iterable<PublishedCell>): Exposure[] {
  const rows = new Map<string, PublishedCell>();
  const found: Exposure[] = [];
  for (const cell of cells) {
    const name = nameOf(cell);
    const other = rows.get(name);
    if (!other) rows.set(name, cell);
    else if (isHidden(cell) !== isHidden(other)) {
      const [hidden, source] = isHidden(cell) ? [cell, other] : [other, cell];
      const count = { organization: cell.organization, group: groupOf(cell), cells: [hidden], lines: [] };
      found.push({ kind: 'told twice', count, cells: [hidden], lines: [], source });
    }
  }
  return found;
}
