/**
 * `npm run bench`: our widgets against Chart.js alone, in a browser. Without a word it measures the first paint of three
 * widgets, with `charts` a page of hundreds, the way to the live charts and what they leave behind. `data` measures the
 * command line with a file of a whole state, `embed` the first paint of a published page, and what moves in each way into
 * a page. `portal` measures the overview of a county and of a state. `--json FILE` saves what was measured, for
 * `npm run tables`.
 */
import { saveReport } from './bench/report.js';

const benches = {
  'first-paint': () => import('./bench/first-paint.js'),
  charts: () => import('./bench/charts.js'),
  data: () => import('./bench/data.js'),
  embed: () => import('./bench/embed.js'),
  portal: () => import('./bench/portal.js'),
};

const word = process.argv[2]?.startsWith('-') ? undefined : process.argv[2];
const name = word ?? 'first-paint';
const bench = benches[name];
if (!bench) throw new Error(`There is no bench called "${word}". Known: ${Object.keys(benches).join(', ')}.`);
// The bench reads its options from the arguments, where its name is not one.
if (word) process.argv.splice(2, 1);
const place = process.argv.indexOf('--json');
const [, file] = place > 0 ? process.argv.splice(place, 2) : [];
if (place > 0 && !file) throw new Error('--json needs the name of a file.');
await bench();
if (file) {
  await saveReport(file, name);
  console.log(`\nsaved ${file}`);
}
