import { hiddenCells } from './exposure.ts';
import type { Hiding, HidableCell } from './hiding.ts';
import { cellIn, numeratorOf, shareSlices } from './numerators.ts';
import { fewTogether, oneSum } from './one-sum.ts';
import type { Reader } from './reading.ts';
import type { Count, Line } from './relations.ts';

/** Whether a sum by itself tells something of what is hidden in it. */
export function tells(line: Line, reader: Reader): boolean {
  if (reader.readingOf(line).standing !== 'holds') return false;
  return oneSum(line, reader).length > 0 || fewTogether(line, reader) !== undefined;
}

/**
 * Parts of a sum that can be hidden for the others' sake, cheapest first: as few cells as possible, then as few people.
 * A number of fewer than minimumCount people is hidden already, or is nobody's.
 */
export function hidable({ parts }: Line, reader: Reader): Count[] {
  return parts
    .filter((part) => reader.isKnown(part) && reader.rangeOf(part).low >= reader.relations.minimumCount)
    .sort((a, b) => a.cells.length - b.cells.length || reader.rangeOf(a).low - reader.rangeOf(b).low);
}

/** Hides what a sum needs so that it tells nothing by itself; returns the counts that were hidden or told as a bound. */
export function repairSum(line: Line, hiding: Hiding): Count[] {
  const { reader } = hiding;
  if (!tells(line, reader)) return [];
  const touched = new Set(codeTotals(line, hiding));
  while (tells(line, reader)) {
    const candidates = hidable(line, reader);
    const best = candidates.find((one) => wouldDo(one, line, hiding)) ?? candidates[0];
    // No part is left: the total goes, and with it the sum.
    const next = best ?? (reader.isKnown(line.total) ? line.total : undefined);
    if (!next) break;
    hiding.hide(next);
    touched.add(next);
  }
  return [...touched];
}

function wouldDo(count: Count, line: Line, hiding: Hiding): boolean {
  hiding.hide(count);
  const isEnough = !tells(line, hiding.reader);
  hiding.show(count);
  return isEnough;
}

/** A total of nobody or of everybody tells the value of every part, however many are hidden: it is told as a bound. */
function codeTotals(line: Line, hiding: Hiding): Count[] {
  const { reader } = hiding;
  const { metrics } = reader.relations;
  if (!reader.isKnown(line.total) || reader.readingOf(line).open.every((part) => hiddenCells(part).length === 0))
    return [];
  const people = reader.rangeOf(line.total).low;
  return shareSlices(line, reader.relations).flatMap((slice) => {
    const cell = cellIn(line.total, slice) as HidableCell | undefined;
    if (!cell || people === 0 || hiding.coded.has(cell)) return [];
    const { low, high } = numeratorOf(cell, people, metrics.get(slice.metric));
    if (high > 0 && low < people) return [];
    hiding.code(line.total, cell, people, high === 0 ? 'bottom' : 'top');
    return [line.total];
  });
}
