/** What a run in several engines says at its end. */
import { sumOf } from '../test-suite.js';

/** @typedef {import('../test-suite.js').FileResult} FileResult */

/**
 * Tests that ran in one engine and of which another has not said anything: they may not be passed over in silence.
 * @param {FileResult[]} first
 * @param {FileResult[]} other
 */
export function lostTests(first, other) {
  const left = other.flatMap(({ ran }) => ran);
  return first
    .flatMap(({ ran }) => ran)
    .filter((test) => {
      const place = left.indexOf(test);
      if (place >= 0) left.splice(place, 1);
      return place < 0;
    });
}

/**
 * The files of one engine as a table, slowest first.
 * @param {string} name
 * @param {FileResult[]} files
 */
export function table(name, files) {
  const rows = [...files].sort((a, b) => b.seconds - a.seconds).map((file) => [file.file, ...columns(file)]);
  const all = [
    [name, 'passed', 'failed', 'not applicable', 'in part', 'seconds'],
    ...rows,
    ['together', ...columns({ ...sumOf(files), seconds: files.reduce((sum, { seconds }) => sum + seconds, 0) })],
  ];
  const widths = all[0].map((_, column) => Math.max(...all.map((row) => row[column].length)));
  return all
    .map((row) => row.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[0]))))
    .map((row) => row.join('  '))
    .join('\n');
}

function columns({ passed, failed, notApplicable, inPart, seconds }) {
  return [...[passed, failed, notApplicable.length, inPart.length].map(String), seconds.toFixed(1)];
}

/**
 * Tests that do not apply in an engine, below their reasons.
 * @param {import('../test-suite.js').NotApplied[]} notApplied
 */
export function notApplicableList(notApplied) {
  const reasons = new Set(notApplied.map(({ reason }) => reason));
  return [...reasons].sort().flatMap((reason) => {
    const tests = notApplied.filter((one) => one.reason === reason).map(({ test }) => test);
    const lines = [...new Set(tests)].map((test) => {
      const count = tests.filter((other) => other === test).length;
      return `    ${test}${count > 1 ? ` (${count} times)` : ''}`;
    });
    return [`not applicable in ${reason} (${tests.length})`, ...lines];
  });
}
