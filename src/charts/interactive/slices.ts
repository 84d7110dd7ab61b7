/** Milliseconds of work in one go: with one chart more, which nobody can interrupt, it stays well below 50. */
const slice = 12;

const waiting = new Set<() => void>();
let running = false;

/** A pause in which the page answers its reader, and does what else it has to do. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

async function work(): Promise<void> {
  running = true;
  await pause();
  let began = performance.now();
  for (const job of waiting) {
    waiting.delete(job);
    try {
      job();
    } catch (fault) {
      // The others are not to wait for ever.
      reportError(fault);
    }
    if (performance.now() - began < slice || waiting.size === 0) continue;
    await pause();
    began = performance.now();
  }
  running = false;
}

/**
 * Does a job soon, one after the other with those of all charts of the page: as many as fit into a slice of time, then the
 * page has its turn. A job that waits already is not done twice.
 */
export function inSlices(job: () => void): void {
  waiting.add(job);
  if (!running) void work();
}
