import type { ReactiveElement } from 'lit';

/** So many widgets are drawn in one task, whatever that takes: few pages have more, and are there in one picture. */
const handful = 12;

/** Widgets that were drawn in this task. */
let drawn = 0;

/** Widgets that no reader is near to. They show their words without the picture. */
export const far = new WeakSet<Element>();

let queue: Promise<typeof import('./turn-queue.ts')> | undefined;

/**
 * Nothing for a widget that may be drawn now; else a promise that is fulfilled when its turn comes. The queue is a chunk
 * for pages with many. Where it cannot be had, nobody waits.
 */
export function turnOf(host: ReactiveElement): Promise<unknown> | undefined {
  if (!drawn) setTimeout(() => (drawn = 0));
  if (drawn++ < handful) return undefined;
  queue ??= import('./turn-queue.ts');
  return queue.then(
    ({ join }) => join(host, far),
    () => undefined,
  );
}
