/** The budgets of a page with hundreds of charts, and what to look at when one is missed. */
import { median } from '../median.js';

/** Ratios to Chart.js, milliseconds, and the share of the heap that may stay behind. */
export const budgets = { inView: 0.15, heap: 0.3, task: 80, takeOver: 150, left: 0.05 };

/** Ratio of the medians of a figure of both pages. */
export function ratioOf({ ours, theirs }, figure) {
  return median(ours.map(figure)) / median(theirs.map(figure));
}

/**
 * One text for every budget that is missed.
 * @returns {string[]}
 */
export function complaints({ visits, tasks, takeOver, left }) {
  const found = [];
  const inView = ratioOf(visits, (visit) => visit.inView);
  if (inView > budgets.inView) {
    found.push(
      `What a reader sees is drawn after ${inView.toFixed(2)} of the time of Chart.js; the budget is ` +
        `${budgets.inView.toFixed(2)}. Look at what runs before it: the upgrade of all elements (constructors, shadow ` +
        'roots), the check of the feed, widgets that are far away and take a turn too early (turn-queue.ts).',
    );
  }
  const heap = ratioOf(visits, (visit) => visit.heap.used);
  if (heap > budgets.heap) {
    found.push(
      `400 widgets hold ${heap.toFixed(2)} of the heap of Chart.js; the budget is ${budgets.heap.toFixed(2)}. Each ` +
        'expression in a template is an object that stays: look for pictures that are drawn far from any reader, for ' +
        'lists inside of lists, and for what a widget keeps that all could share.',
    );
  }
  const task = median(tasks);
  if (task >= budgets.task) {
    found.push(
      `The longest task keeps the processor for ${task.toFixed(0)} ms; the budget is ${budgets.task} ms. Record the page ` +
        'in a browser to see which: the script with the upgrade of all elements, a slice (turns.ts), or the layout of a ' +
        'frame, where what is far away should move nothing (.far in frame.styles.ts).',
    );
  }
  for (const [kind, times] of Object.entries(takeOver)) {
    const time = median(times);
    if (time < budgets.takeOver) continue;
    found.push(
      `A ${kind} that is pointed at is live after ${time.toFixed(0)} ms; the budget is ${budgets.takeOver} ms. Look at what ` +
        'the take-over waits for, and at what is measured while the chart is built.',
    );
  }
  const more = left.after / left.before - 1;
  if (more > budgets.left) {
    found.push(
      `The heap is ${(100 * more).toFixed(1)} % larger after live charts have come and gone; the budget is ` +
        `${100 * budgets.left} %. Something outlives its host: a listener on the window, an observer, a chart that is not ` +
        'destroyed. Two heap snapshots in a browser name it.',
    );
  }
  if (left.live > 0) found.push(`${left.live} live charts exist after all were removed: a chart was not destroyed.`);
  return found;
}
