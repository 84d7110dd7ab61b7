/** What is left in memory once everything is collected that can be. */

/**
 * @typedef {object} Heap
 * @property {number} used bytes of JavaScript
 * @property {number} nodes of all documents, with those that only scripts hold
 */

/**
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<Heap>}
 */
export async function heapOf(page) {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  // What one collection lets go may hold what only the next one finds.
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { used: usedSize, nodes };
}
