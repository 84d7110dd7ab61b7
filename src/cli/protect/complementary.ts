import { audit, exposuresOf, toldElsewhere } from './audit.ts';
import { blocksOf } from './blocks.ts';
import { hiddenCells, type Exposure } from './exposure.ts';
import { Hiding, type HidableCell } from './hiding.ts';
import { byName, isHidden, type Published } from './published.ts';
import { Reader } from './reading.ts';
import { buildRelations, type Count, type Line } from './relations.ts';
import { hidable, repairSum } from './repair-sum.ts';
import { valuesElsewhere } from './values-elsewhere.ts';

/** What protection by hiding more has cost. */
export interface Cost {
  hidden: HidableCell[];
  /** People in these cells, as the cells said. */
  people: Map<HidableCell, number>;
  /** Totals that are told as a bound. */
  coded: HidableCell[];
  /** Extremes of small groups that are told as a bound, where that was asked for. */
  extremes: HidableCell[];
}

/** Rounds in which one more part of a sum is hidden, before totals are; and before whole sums are. */
export interface Patience {
  parts: number;
  totals: number;
}

const usual: Patience = { parts: 6, totals: 12 };

/** Rounds of looking at everything anew. Each hides something, and the last ones whole sums. */
const mostRounds = 40;

/**
 * Hides further cells until nobody can find a hidden one by arithmetic, each time the cheapest that helps. Changes the
 * cells in place. The same cells in any order give the same result.
 */
export async function suppressComplementary(
  published: Published<HidableCell>,
  patience: Patience = usual,
): Promise<Cost> {
  const cost: Cost = { hidden: [], people: new Map(), coded: [], extremes: [] };
  const cells = [...published.cells].sort(byName);
  let exposures: Exposure[] = [];
  for (let round = 0; ; round++) {
    const hiding = new Hiding(new Reader(buildRelations({ ...published, cells })));
    await protect(hiding, exposures, { round, patience });
    settle(hiding, cost);
    // What is hidden now may change what the numbers show of a sum, so everything is looked at anew.
    ({ exposures } = await audit({ ...published, cells }));
    // A total that a first round told as a bound may have been hidden by a later one.
    if (exposures.length === 0) return { ...cost, coded: cost.coded.filter((cell) => !isHidden(cell)) };
    if (round === mostRounds) throw new Error(`${exposures.length} cells could not be protected`);
  }
}

/** How often something has been hidden around what is exposed, and how often that may be. */
interface Turn {
  round: number;
  patience: Patience;
}

function settle(hiding: Hiding, cost: Cost): void {
  for (const count of hiding.hidden.keys())
    for (const cell of count.cells as HidableCell[]) {
      const original = hiding.originalOf(cell);
      if (!original) continue;
      cost.hidden.push(cell);
      cost.people.set(cell, original.count ?? 0);
    }
  cost.coded.push(...hiding.coded);
}

/** One round: what is told elsewhere, then every sum by itself, then the sums that unknown numbers tie together. */
async function protect(hiding: Hiding, left: Exposure[], { round, patience }: Turn): Promise<void> {
  const { relations } = hiding.reader;
  const secret = relations.counts.filter((count) => hiddenCells(count).length > 0);
  for (const { count } of toldElsewhere(secret, relations)) hiding.hide(count);
  for (const { source } of valuesElsewhere(relations)) hiding.hide(relations.countOf.get(source!)!);
  // What an audit of everything still found is repaired here by its cells: the sums are those of this round.
  const stubborn = left.flatMap(({ cells }) => cells.flatMap((cell) => relations.countOf.get(cell) ?? []));
  const changed = stubborn.flatMap((count) => hideNear(count, hiding, { round: round + patience.parts, patience }));
  repairAll([...relations.lines, ...changed.flatMap(({ lines }) => lines)], hiding);
  await repairTables(hiding, patience);
}

/** Repairs every sum, and every sum that a repair has changed. Each repair hides something, so this comes to an end. */
function repairAll(lines: Line[], hiding: Hiding): void {
  const waiting = new Set(lines);
  for (const line of waiting) {
    waiting.delete(line);
    for (const count of repairSum(line, hiding)) for (const other of count.lines) waiting.add(other);
  }
}

/** Repairs what several sums tell together, block by block, until they tell nothing. */
async function repairTables(hiding: Hiding, patience: Patience): Promise<void> {
  const { reader } = hiding;
  let unsure: Count[] = reader.relations.counts.filter((count) => hiddenCells(count).length > 0);
  for (let round = 0; unsure.length > 0 && round < mostRounds; round++) {
    const next = new Set<Count>();
    for (const block of blocksOf(unsure, reader)) {
      if (block.lines.length < 2) continue;
      const touched = new Set<Count>();
      for (const { count } of await exposuresOf(block, reader)) {
        // What is hidden for one may help its neighbours: they are asked again.
        if (count.lines.some((line) => [line.total, ...line.parts].some((one) => touched.has(one)))) next.add(count);
        else for (const one of hideNear(count, hiding, { round, patience })) touched.add(one);
      }
      repairAll(
        [...touched].flatMap(({ lines }) => lines),
        hiding,
      );
      for (const count of touched) next.add(count);
    }
    unsure = [...next];
  }
}

/** Hides something around an exposed count: the cheapest part of its sums, later their totals, at last all of them. */
function hideNear(count: Count, hiding: Hiding, { round, patience }: Turn): Count[] {
  const { reader } = hiding;
  const lines = count.lines.filter((line) => reader.readingOf(line).standing === 'holds');
  const isOpen = (one: Count): boolean => reader.isKnown(one) && reader.rangeOf(one).low > 0;
  const parts = lines.flatMap((line) => hidable(line, reader));
  const totals = lines.map(({ total }) => total).filter(isOpen);
  const schools = lines.flatMap(({ kind, total }) => (kind === 'organizations' && isOpen(total) ? [total] : []));
  let chosen: Count[];
  if (round < patience.parts) chosen = (parts.length > 0 ? parts : schools.length > 0 ? schools : totals).slice(0, 1);
  else if (round < patience.totals) chosen = schools.length > 0 ? schools : totals.length > 0 ? totals : parts;
  else chosen = [...parts, ...totals];
  for (const one of new Set(chosen)) hiding.hide(one);
  return [count, ...chosen];
}
