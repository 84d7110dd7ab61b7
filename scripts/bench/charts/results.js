/** Prints what was measured. */
import { median } from '../median.js';
import { keepTable } from '../report.js';
import { schools } from './feed.js';
import { budgets, ratioOf } from './verdict.js';

const milliseconds = (time) => `${time.toFixed(0)} ms`;
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;

const columns = ['', 'Vital Signs', 'Chart.js', 'ratio', 'of rounds', 'budget'];
const widths = [36, 12, 12, 12, 14, 12];

export function printResults({ rounds, cycles, visits, tasks, printed, takeOver, left }) {
  print(`${schools.length} trends on one page, medians of ${rounds} rounds in turns, empty cache:`, [
    compared('drawn: all that is in view', ({ inView }) => inView, milliseconds, budgets.inView),
    compared(`drawn: the last of ${schools.length}`, ({ all }) => all, milliseconds),
    compared('JS heap, collected', ({ heap }) => heap.used, megabytes, budgets.heap),
    compared('DOM nodes', ({ heap }) => heap.nodes, String),
    compared('longest task, on the clock', ({ longest }) => longest, milliseconds),
    own('longest task, processor time', milliseconds(median(tasks)), range(tasks), `${budgets.task} ms`),
    own('every picture at once, as for print', milliseconds(printed.time)),
    own('JS heap with every picture', megabytes(printed.heap.used)),
  ]);
  print(
    'From the pointer to the live chart, its chunk at hand:',
    Object.entries(takeOver).map(([kind, times]) =>
      own(kind, milliseconds(median(times)), range(times), `${budgets.takeOver} ms`),
    ),
  );
  const more = 100 * (left.after / left.before - 1);
  const grown = `${more < 0 ? '' : '+'}${more.toFixed(1)} %`;
  print(`${cycles} times two live charts, mounted and removed:`, [
    own('JS heap before', megabytes(left.before)),
    own('JS heap after', megabytes(left.after), grown, `${100 * budgets.left} %`),
    own('live charts left', String(left.live)),
  ]);

  function compared(name, figure, write, budget) {
    const [our, their] = [visits.ours.map(figure), visits.theirs.map(figure)];
    const ratios = our.map((value, round) => value / their[round]);
    return [
      name,
      write(median(our)),
      write(median(their)),
      ratioOf(visits, figure).toFixed(2),
      range(ratios, 2),
      budget?.toFixed(2) ?? 'reported',
    ];
  }
}

function own(name, value, spread = '', budget = 'reported') {
  return [name, value, '', '', spread, budget];
}

/** Prints a table, and keeps it. */
function print(title, rows) {
  keepTable({ title, columns, rows });
  console.log(`\n${title}\n`);
  for (const [first, ...cells] of [columns, ...rows])
    console.log(`${first.padEnd(widths[0])}${cells.map((cell, index) => cell.padStart(widths[index + 1])).join('')}`);
}

function range(numbers, digits = 0) {
  return `${Math.min(...numbers).toFixed(digits)}-${Math.max(...numbers).toFixed(digits)}`;
}
