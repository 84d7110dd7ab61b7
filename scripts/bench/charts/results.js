/** Prints what was measured. */
import { median } from '../median.js';
import { schools } from './feed.js';
import { budgets, ratioOf } from './verdict.js';

const cell = (text, width = 12) => String(text).padStart(width);
const milliseconds = (time) => `${time.toFixed(0)} ms`;
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;

export function printResults({ rounds, cycles, visits, tasks, printed, takeOver, left }) {
  console.log(`${schools.length} trends on one page, medians of ${rounds} rounds in turns, empty cache:\n`);
  console.log(
    `${''.padEnd(36)}${cell('Vital Signs')}${cell('Chart.js')}${cell('ratio')}${cell('of rounds', 14)}${cell('budget')}`,
  );
  row('drawn: all that is in view', ({ inView }) => inView, milliseconds, budgets.inView);
  row(`drawn: the last of ${schools.length}`, ({ all }) => all, milliseconds);
  row('JS heap, collected', ({ heap }) => heap.used, megabytes, budgets.heap);
  row('DOM nodes', ({ heap }) => heap.nodes, String);
  row('longest task, on the clock', ({ longest }) => longest, milliseconds);
  own('longest task, processor time', milliseconds(median(tasks)), range(tasks), `${budgets.task} ms`);
  own('every picture at once, as for print', milliseconds(printed.time));
  own('JS heap with every picture', megabytes(printed.heap.used));

  console.log('\nfrom the pointer to the live chart, its chunk at hand:\n');
  for (const [kind, times] of Object.entries(takeOver)) {
    own(kind, milliseconds(median(times)), range(times), `${budgets.takeOver} ms`);
  }

  const more = 100 * (left.after / left.before - 1);
  console.log(`\n${cycles} times two live charts, mounted and removed:\n`);
  own('JS heap before', megabytes(left.before));
  own('JS heap after', megabytes(left.after), `${more < 0 ? '' : '+'}${more.toFixed(1)} %`, `${100 * budgets.left} %`);
  own('live charts left', left.live);

  function row(name, figure, write, budget) {
    const [our, their] = [visits.ours.map(figure), visits.theirs.map(figure)];
    const ratios = our.map((value, round) => value / their[round]);
    const cells = [
      cell(write(median(our))),
      cell(write(median(their))),
      cell(ratioOf(visits, figure).toFixed(2)),
      cell(range(ratios, 2), 14),
      cell(budget?.toFixed(2) ?? 'reported'),
    ];
    console.log(`${name.padEnd(36)}${cells.join('')}`);
  }
}

function own(name, value, spread = '', budget = 'reported') {
  console.log(`${name.padEnd(36)}${cell(value)}${cell('')}${cell('')}${cell(spread, 14)}${cell(budget)}`);
}

function range(numbers, digits = 0) {
  return `${Math.min(...numbers).toFixed(digits)}-${Math.max(...numbers).toFixed(digits)}`;
}
