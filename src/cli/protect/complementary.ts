import { audit, firstExposuresOf, toldElsewhere } from './audit.ts';
import { blockOf, blocksOf, unknownsOf } from './blocks.ts';
import { cheapestWay } from './cheapest.ts';
import { hiddenCells, type Exposure } from './exposure.ts';
import { Hiding, type HidableCell } from './hiding.ts';
import { cellIn } from './numerators.ts';
import { remainingNumerator } from './one-sum.ts';
import { byName, type Published } from './published.ts';
import { Reader } from './reading.ts';
import { buildRelations, type Count, type Line } from './relations.ts';
import { valuesElsewhere } from './values-elsewhere.ts';

/** What protection by hiding more has cost. */
export interface Cost {
  hidden: HidableCell[];
  /** People in these cells, as the cells said. */
  people: Map<HidableCell, number>;
  coded: HidableCell[];
}

/** Rounds in which the cheapest way is taken, before schools are cut off from their district's totals. */
const patience = 2;

/** Numbers that are tried to be shown again in one block: looking through a large one takes seconds. */
const mostTries = 2;
const largeBlock = 12;

/** Rounds of hiding and looking again at everything; each hides at least one cell more. */
const mostRounds = 50;

/**
 * Hides further cells until nobody can find a hidden one by arithmetic: as few cells as it can, then as few people.
 * Changes the cells in place. The same cells in any order give the same result.
 */
export async function suppressComplementary(published: Published<HidableCell>): Promise<Cost> {
  const cost: Cost = { hidden: [], people: new Map(), coded: [] };
  const cells = [...published.cells].sort(byName);
  for (let round = 0; ; round++) {
    const hiding = new Hiding(new Reader(buildRelations({ ...published, cells })));
    await hideUntilSafe(hiding);
    await showWhatIsSafe(hiding);
    for (const count of hiding.hidden.keys())
      for (const cell of count.cells as HidableCell[]) {
        const original = hiding.originalOf(cell);
        if (!original) continue;
        cost.hidden.push(cell);
        cost.people.set(cell, original.count ?? 0);
      }
    cost.coded.push(...hiding.coded);
    // What is hidden now may change what the numbers show of a sum, so everything is looked at anew.
    const { exposures } = await audit({ ...published, cells });
    if (exposures.length === 0) return cost;
    if (round === mostRounds) throw new Error(`${exposures.length} cells could not be protected`);
  }
}

async function hideUntilSafe(hiding: Hiding): Promise<void> {
  const { relations } = hiding.reader;
  const secret = relations.counts.filter((count) => hiddenCells(count).length > 0);
  for (const { count } of toldElsewhere(secret, relations)) hiding.hide(count);
  for (const { source } of valuesElsewhere(relations)) hiding.hide(relations.countOf.get(source!)!);
  let unsure = secret;
  let round = 0;
  while (unsure.length > 0) {
    const next = new Set<Count>();
    for (const block of blocksOf(unsure, hiding.reader)) {
      const isLarge = block.lines.length > largeBlock;
      const exposures = await firstExposuresOf(block, hiding.reader, isLarge ? 1 : 8);
      // What is hidden for the first one may help the others of the same sum: they are looked at again.
      const changed = new Set<Line>();
      for (const exposure of exposures) {
        if (sumsOf(exposure).some((line) => changed.has(line))) {
          next.add(exposure.count);
          continue;
        }
        const cut = isLarge || round > patience ? cutOff(exposure, hiding) : [];
        for (const count of cut.length > 0 ? cut : repair(exposure, hiding)) {
          next.add(count);
          for (const line of count.lines) changed.add(line);
        }
        if (cut.length === 0) continue;
        for (const other of exposures) next.add(other.count);
        break;
      }
    }
    unsure = [...next];
    round++;
  }
}

/**
 * Hides the totals above all schools of a block; where that was not enough, everything in the sums of an exposed count.
 * Where many schools with few students each leave no way around, this ends the search. What turns out not to be needed
 * is shown again.
 */
function cutOff({ count, lines }: Exposure, hiding: Hiding): Count[] {
  const { reader } = hiding;
  if (lines.length < 2) return [];
  const isOpen = (one: Count): boolean => reader.isKnown(one) && reader.rangeOf(one).low > 0;
  const totals = lines.flatMap(({ kind, total }) => (kind === 'organizations' ? total : [])).filter(isOpen);
  const around = count.lines.flatMap(({ total, parts }) => [total, ...parts]).filter(isOpen);
  const hidden = new Set(totals.length > 0 ? totals : around);
  for (const one of hidden) hiding.hide(one);
  return hidden.size > 0 ? [count, ...hidden] : [];
}

/** The sums in which an exposure can be repaired. */
function sumsOf({ kind, count, lines }: Exposure): Line[] {
  return kind === 'few together' ? lines : lines.filter((line) => line.parts.includes(count) || line.total === count);
}

/** Hides what one exposure needs; returns the counts around which to look again. Nothing where it was repaired already. */
function repair(exposure: Exposure, hiding: Hiding): Count[] {
  const { reader } = hiding;
  const { count, kind, lines } = exposure;
  const touched = new Set([count]);
  if (kind === 'rate') {
    for (const line of lines)
      for (const slice of line.slices) {
        const end = alike(line, slice, hiding);
        if (!end) continue;
        const way = cheapestWay({ from: line, more: true, unlike: slice }, reader);
        if (way) for (const one of way) hiding.hide(one);
        else codeTotal(line, slice, end, hiding);
        for (const one of way ?? []) touched.add(one);
        return [...touched];
      }
  }
  const own = sumsOf(exposure);
  for (const more of kind === 'few together' ? [true] : [false, true])
    for (const from of own) {
      const way = cheapestWay({ from, exposed: kind === 'few together' ? undefined : count, more }, reader);
      if (!way || way.length === 0) continue;
      for (const one of way) hiding.hide(one);
      return [...touched, ...way];
    }
  // No way around: the total itself, of the smallest first, or any other number of these sums.
  const left = [...own, ...lines]
    .flatMap((line) => [line.total, ...line.parts])
    .filter((one) => reader.isKnown(one) && reader.rangeOf(one).low > 0);
  const [last] = left;
  if (!last) return [];
  hiding.hide(last);
  return [...touched, last];
}

/** Whether the hidden ones of a sum are all alike: nobody, or everybody. */
function alike(line: Line, slice: Line['slices'][number], { reader }: Hiding): 'bottom' | 'top' | undefined {
  if (reader.relations.metrics.get(slice.metric)?.unit !== 'percent') return undefined;
  const { remainder, open, standing } = reader.readingOf(line);
  if (!remainder || standing !== 'holds' || open.every((count) => hiddenCells(count).length === 0)) return undefined;
  const range = remainingNumerator(line, slice, reader);
  if (!range) return undefined;
  return range.high === 0 ? 'bottom' : range.low === remainder ? 'top' : undefined;
}

function codeTotal(line: Line, slice: Line['slices'][number], end: 'bottom' | 'top', hiding: Hiding): void {
  const cell = cellIn(line.total, slice) as HidableCell | undefined;
  const people = hiding.reader.rangeOf(line.total).low;
  if (cell && !hiding.coded.has(cell)) hiding.code(line.total, cell, people, end);
  else hiding.hide(line.total);
}

/** Shows again what need not be hidden after all: the most people first. */
async function showWhatIsSafe(hiding: Hiding): Promise<void> {
  const order = [...hiding.hidden].sort((a, b) => b[1] - a[1]).map(([count]) => count);
  const tries = new Map<string, number>();
  for (const count of order) {
    if (!hiding.isTakenBack(count)) continue;
    const block = blockOf(count, hiding.reader);
    if (block.lines.length > largeBlock) {
      const key =
        block.lines.map(({ total }) => total.organization).sort()[0] + count.cells[0]!.period + count.cells[0]!.metric;
      tries.set(key, (tries.get(key) ?? 0) + 1);
      if (tries.get(key)! > mostTries) continue;
    }
    hiding.show(count);
    if (!(await isSafe(count, hiding))) hiding.hide(count);
  }
}

/** Whether nothing can be found around a count. */
async function isSafe(count: Count, { reader }: Hiding): Promise<boolean> {
  const around = count.lines.flatMap((line) => unknownsOf(line, reader));
  for (const block of blocksOf([...new Set(around)], reader))
    if ((await firstExposuresOf(block, reader, 1)).length > 0) return false;
  return true;
}
