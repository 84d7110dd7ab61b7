import type { Mark } from './frame.ts';

/** Marks as they were drawn, by what they stand for. */
export type Former = ReadonlyMap<string, Mark>;

/** Remembers where the marks of these datasets are. */
export function formerOf(datasets: readonly { data: readonly Mark[] }[]): Former {
  return new Map(datasets.flatMap(({ data }) => data.flatMap((mark) => (mark.key ? [[mark.key, mark] as const] : []))));
}

/** Whether there is a way to go: some mark is new, elsewhere, or still fading in. */
export function isElsewhere(former: Former, marks: readonly Mark[]): boolean {
  return marks.some(({ key, x, y }) => {
    const from = key && former.get(key);
    return key && (!from || from.x !== x || from.y !== y || (from.alpha ?? 1) < 1);
  });
}

/**
 * Marks on their way from where they were to where they belong. `share` is 0 at the start of the way and 1 at its end.
 * A mark that is new in a line comes out of its neighbour; a new line, or a mark without neighbours, fades in. Marks
 * move along these axes only.
 */
export function between(former: Former, marks: readonly Mark[], share: number, axes: readonly ('x' | 'y')[]): Mark[] {
  const start = (mark: Mark): Mark | undefined => (mark.key ? former.get(mark.key) : undefined);
  const moved = marks.map((mark, index): Mark => {
    if (!mark.key) return mark;
    const from = start(mark) ?? neighbour(marks, index, start);
    const alpha = from ? (from.alpha ?? 1) : 0;
    const now: Mark = { ...mark, alpha: alpha + (1 - alpha) * share };
    if (from) for (const axis of axes) now[axis] = from[axis] + (mark[axis] - from[axis]) * share;
    return now;
  });
  // A hole in a line stays before the mark that it is before: Chart.js counts on their order.
  return moved.map((mark, index) =>
    mark.key || !Number.isNaN(mark.y) ? mark : { ...mark, x: moved[index + 1]?.x ?? mark.x },
  );
}

/** Where the nearest mark of the same line was. */
function neighbour(marks: readonly Mark[], index: number, start: (mark: Mark) => Mark | undefined): Mark | undefined {
  const { owner } = marks[index]!;
  for (let away = 1; away < marks.length; away++) {
    for (const mark of [marks[index - away], marks[index + away]]) {
      const from = mark?.owner === owner && start(mark);
      if (from) return from;
    }
  }
  return undefined;
}
