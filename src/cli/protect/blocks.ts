import type { Reader } from './reading.ts';
import type { Count, Line } from './relations.ts';

/** Unknown counts that sums tie together, and these sums. What is in one block says nothing of another. */
export interface Block {
  counts: Count[];
  lines: Line[];
}

/** The counts of a sum that are not published: parts, and the total. */
export function unknownsOf(line: Line, reader: Reader): Count[] {
  const { open } = reader.readingOf(line);
  return reader.isKnown(line.total) ? open : [...open, line.total];
}

/** Whether a reader can calculate with a sum: it holds, and something in it is unknown. */
export function isActive(line: Line, reader: Reader): boolean {
  return reader.readingOf(line).standing === 'holds' && unknownsOf(line, reader).length > 0;
}

/** The block around one count. */
function blockOf(start: Count, reader: Reader): Block {
  const counts = new Set([start]);
  const lines = new Set<Line>();
  for (const count of counts)
    for (const line of count.lines) {
      if (lines.has(line) || !isActive(line, reader)) continue;
      lines.add(line);
      for (const other of unknownsOf(line, reader)) counts.add(other);
    }
  return { counts: [...counts], lines: [...lines] };
}

/** All blocks around the given counts, each once. */
export function blocksOf(starts: Iterable<Count>, reader: Reader): Block[] {
  const seen = new Set<Count>();
  const blocks: Block[] = [];
  for (const start of starts) {
    if (seen.has(start) || reader.isKnown(start)) continue;
    const block = blockOf(start, reader);
    for (const count of block.counts) seen.add(count);
    blocks.push(block);
  }
  return blocks;
}
