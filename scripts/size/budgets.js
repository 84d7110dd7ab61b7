/** Byte budgets, gzip. */

/** What a page pays for all four widgets before anyone touches them, in English. */
export const eagerBudget = 32_000;
/** The loader, paid by every page that takes it, whatever it shows. */
export const loaderBudget = 4_000;
/** A page with a scorecard and nothing else: the loader and everything that is fetched before the scorecard is drawn. */
export const scorecardBudget = 22_000;
/** The Chart.js painter, paid by those who interact with a chart. */
export const chartBudget = 58_000;
/** An element of a portal, beyond what a page with the four widgets has already. */
export const portalBudget = 12_000;
