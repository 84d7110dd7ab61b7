/** Prints what was measured against its budget, and says what to look at where one is missed. */
import { keepTable } from '../report.js';

const seconds = (value) => `${value.toFixed(1)} s`;
const megabytes = (value) => `${(value / 1e6).toFixed(0)} MB`;
const kilobytes = (value) => `${(value / 1e3).toFixed(1)} kB`;

/**
 * Name, key, how it is written, budget, and what to look at where it is missed. Those without a budget are only told. The
 * processor time that belongs to a time comes after it.
 *
 * @type {[string, string, (value: number) => string, number?, string?][]}
 */
const figures = [
  ['import of one county, time', 'import', seconds, 15, 'Look at the pattern that drops lines in large-text.ts first.'],
  ['import of one county, processor time', 'importProcessor', seconds],
  ['import of one county, largest memory', 'memory', megabytes, 1e9, 'Look at what is kept for each row.'],
  ["the county's index, gzip", 'index', kilobytes, 150e3, 'Look at what the index repeats for each organization.'],
  ["one school's part, gzip, the largest", 'part', kilobytes, 12e3, 'Look at what each part repeats.'],
  ['validation of 560,000 observations', 'validation', seconds, 3, 'Look at meaning-observations.ts: it runs per row.'],
  ['validation, processor time', 'validationProcessor', seconds],
  ['the whole command that validates them', 'command', seconds],
];

/**
 * @param {Record<string, number>} found
 * @returns {boolean} whether every budget is met
 */
export function printResults(found) {
  const missed = [];
  const rows = [];
  console.log(`\n${'figure'.padEnd(40)}${'measured'.padStart(12)}${'budget'.padStart(12)}`);
  for (const [name, key, write, budget, advice] of figures) {
    const isMissed = budget !== undefined && found[key] >= budget;
    const verdict = budget === undefined ? ['reported', ''] : [write(budget), isMissed ? 'MISSED' : 'met'];
    rows.push([name, write(found[key]), verdict[0]]);
    const cells = [write(found[key]), verdict[0]].map((cell) => cell.padStart(12));
    console.log(`${name.padEnd(40)}${cells.join('')}  ${verdict[1]}`.trimEnd());
    if (!isMissed) continue;
    const processor = found[`${key}Processor`];
    const isBusy = processor !== undefined && processor < budget;
    missed.push(`${name}: ${isBusy ? `the computer is busy, it worked ${seconds(processor)} on it.` : advice}`);
  }
  const title =
    'A statewide file of 4 million rows, of which one county is imported and published, and a feed to validate:';
  keepTable({ title, columns: ['', 'measured', 'budget'], rows });
  for (const line of missed) console.error(`\n${line}`);
  return missed.length === 0;
}
