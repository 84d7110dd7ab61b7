import type { Stop, Walk } from '../../model/walk.ts';
import type { Target } from '../interactive/targets.ts';

/** A stop as the drawing knows it. What it says is used where the drawing has no mark for it. */
export function targetOf({ spec }: Walk, { line, at, x = 0.5, y = 0.5, of }: Stop): Target {
  const place = { x, y, owner: line, of };
  if (spec.kind === 'gap') {
    const { name, text, difference } = spec.rows.find(({ id }) => id === line)!;
    return { ...place, entries: [{ name, lines: [text, difference] }] };
  }
  const { name, gaps } = spec.series.find(({ id }) => id === line)!;
  const text = gaps.find(({ period }) => period === at)?.text ?? '';
  return { ...place, period: at, entries: [{ name, lines: [at, text] }] };
}
