/** What the processor does for a page between two moments, whatever other programs take of it meanwhile. */

/**
 * Milliseconds of the processor, and of the longest task, from the beginning of an act until what it changes is painted.
 * `act` runs in Node. The page says the moments: it calls `console.timeStamp('begin')` and `console.timeStamp('end')`.
 * @param {import('puppeteer-core').Page} page
 * @param {() => Promise<unknown>} act
 * @returns {Promise<{ all: number, longest: number, after: number }>} `after` is the longest task between the paint and the end of the act
 */
export async function processorTime(page, act) {
  const session = await page.createCDPSession();
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const traceConfig = { includedCategories: ['toplevel', 'devtools.timeline'], excludedCategories: ['*'] };
  await session.send('Tracing.start', { traceConfig, transferMode: 'ReportEvents' });
  await act();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const said = (message) => events.find(({ name, args }) => name === 'TimeStamp' && args.data?.message === message);
  const [begin, end] = [said('begin'), said('end')];
  if (!begin || !end) throw new Error('The page has not said when it begins and ends.');
  // The thread that runs the page's script, in the process that does.
  const { pid, tid } = begin;
  const tasks = events.filter(
    ({ name, pid: process, tid: thread, ts, dur = 0 }) =>
      name.endsWith('RunTask') && process === pid && thread === tid && ts + dur > begin.ts,
  );
  const times = (those) => those.map(({ tdur = 0 }) => tdur / 1000);
  const until = times(tasks.filter(({ ts }) => ts <= end.ts));
  return {
    all: until.reduce((sum, time) => sum + time, 0),
    longest: Math.max(...until),
    after: Math.max(0, ...times(tasks.filter(({ ts }) => ts > end.ts))),
  };
}
