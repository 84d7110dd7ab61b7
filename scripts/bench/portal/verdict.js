/** The budgets of an overview, and what to look at when one is missed. */
import { median } from '../median.js';

/** Milliseconds, and bytes of JavaScript, by the number of schools. */
export const budgets = {
  400: { clock: 300, sort: 50, filter: 50, group: 50, scroll: 50, heap: 60e6 },
  10_000: { clock: 900, sort: 50, filter: 50, group: 50, scroll: 50, heap: 150e6 },
};

const where = {
  clock:
    'Look at what runs before the first rows: JSON.parse and the check of the feed, the index of Dataset, and what is worked out of all rows instead of a sample (overview-columns.ts).',
  sort: 'Look at columnOrder: what is read for each row, and whether the keys of a column are made more than once.',
  filter:
    'Look at filtered and findable: texts of all rows are made once, and rows that stay should not be drawn anew.',
  group: 'Look at overviewView: nothing in it should read the numbers of all rows.',
  scroll:
    'Record a scroll in a browser: rows that stay should not be drawn again, and no layout should be asked for in between.',
  heap: 'Two heap snapshots in a browser name what is held: rows that are copied, keys that are texts, cells that are kept.',
};

/**
 * One text for every budget that is missed.
 * @param {{ size: number, figures: Record<string, number[]> }[]} results
 * @returns {string[]}
 */
export function complaints(results) {
  return results.flatMap(({ size, figures }) =>
    Object.entries(budgets[size]).flatMap(([name, budget]) => {
      const figure = median(figures[name]);
      if (figure <= budget) return [];
      return [
        `With ${size} schools, ${name} is ${written(name, figure)}; the budget is ${written(name, budget)}. ${where[name]} ` +
          'Run again before believing a narrow miss.',
      ];
    }),
  );
}

/** A figure with its unit. */
export function written(name, figure) {
  if (name === 'heap') return `${(figure / 1e6).toFixed(1)} MB`;
  return name === 'nodes' ? String(Math.round(figure)) : `${figure.toFixed(0)} ms`;
}
