/** What a shell expects of a program that was stopped with Ctrl-C. */
const interrupted = 130;

/**
 * Does work that Ctrl-C ends in good order: the signal is aborted, the work cleans up and throws, and `said` tells the
 * person at the keyboard. Returns the exit code.
 */
export async function interruptible(work: (signal: AbortSignal) => Promise<number>, said: () => void): Promise<number> {
  const stop = new AbortController();
  const end = (): void => stop.abort();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, end);
  try {
    return await work(stop.signal);
  } catch (error) {
    if (!stop.signal.aborted || error !== stop.signal.reason) throw error;
    said();
    return interrupted;
  } finally {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.off(name, end);
  }
}
