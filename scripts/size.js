/**
 * Holds `dist/` to its byte budgets, and says what to do when one is broken. 1 kB is 1000 bytes. `--modules` lists what each
 * source file adds, `--write` writes the table into docs/size.md.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { buildAll } from './build.js';
import { chartBudget, eagerBudget, loaderBudget, portalBudget, scorecardBudget } from './size/budgets.js';
import { chunkImports, eagerFiles } from './size/imports.js';
import { bundledElement } from './size/bundled-element.js';
import { moduleSizes } from './size/modules.js';
import { root } from './root.js';
import { machine } from './tables/machine.js';
import { writeSizes } from './tables/size.js';

const dist = join(root, 'dist');

/** Messages that stand in Chart.js and survive minifying. */
const chartJs = /is not a registered "|Canvas is already in use/;

if (!existsSync(join(dist, 'vital-signs.all.js'))) await buildAll();

const loader = join(dist, 'vital-signs.js');
const eager = eagerFiles(join(dist, 'vital-signs.all.js'));
const lazy = chunkImports(eager).map((file) => ({
  file,
  files: eagerFiles(file).filter((one) => !eager.includes(one)),
}));
const charts = lazy.filter(({ files }) => files.some(hasChartJs));
const others = lazy.filter((chunk) => !charts.includes(chunk));

const tags = readdirSync(join(dist, 'elements'), { withFileTypes: true })
  .map(({ name }) => name.slice(0, -'.js'.length))
  .sort();
const portalElements = join(
  dist,
  'chunks',
  readdirSync(join(dist, 'chunks')).find((name) => name.startsWith('portal-elements-')),
);
const portal = tags.filter((tag) => read(portalElements).includes(`"${tag}"()`));
const widgets = tags.filter((tag) => !portal.includes(tag));
const beyond = 'beyond the widgets';

const rows = [
  row('before interaction, all four widgets, English', eager.map(read), eagerBudget),
  row('loader: vital-signs.js', [read(loader)], loaderBudget),
  ...widgets.map((tag) => row(`loader and <${tag}>`, throughLoader(tag).map(read), budgetOf(tag))),
  ...portal.map((tag) => row(`${beyond}: <${tag}>`, beyondWidgets(tag).map(read), portalBudget)),
  ...charts.map(({ file, files }) => row(`on interaction: ${name(file)}`, files.map(read), chartBudget)),
  ...others.map(({ file, files }) => row(`on demand: ${name(file)}`, files.map(read))),
];
for (const file of readdirSync(join(dist, 'elements')).sort()) {
  rows.push(row(`alone, with Lit: elements/${file}`, [await bundledElement(join(dist, 'elements', file))]));
}

printTable(rows);
if (process.argv.includes('--modules')) {
  console.log('\nin dist/vital-signs.all.js, each file compressed alone:');
  for (const { file, gzip } of await moduleSizes()) console.log(`${kilo(gzip).padStart(11)}  ${file}`);
}
if (process.argv.includes('--write')) {
  const { version } = JSON.parse(read(join(root, 'package.json')));
  await writeSizes(rows, { version, ...machine() });
  console.log('\nWrote docs/size.md');
}
const faults = [...eagerFaults(), ...loaderFaults(), ...portalFaults(), ...chartFaults()];
for (const fault of faults) console.error(`\n${fault}`);
if (faults.length > 0) process.exitCode = 1;
else console.log('\nWithin the budgets.');

function eagerFaults() {
  const faults = [];
  const leaked = eager.filter(hasChartJs);
  if (leaked.length > 0) {
    faults.push(
      `Chart.js is in ${leaked.map(name).join(', ')}, which every page loads at once. Something outside of ` +
        `src/charts/interactive imports it, or that room, statically: use the one dynamic import, and import types with ` +
        `"import type".`,
    );
  }
  const [first] = rows;
  if (first.gzip > eagerBudget) {
    faults.push(
      `The four widgets weigh ${kilo(first.gzip)} gzip before interaction; the budget is ${kilo(eagerBudget)}, so ` +
        `${first.gzip - eagerBudget} bytes must go. What is only needed after a click belongs behind a dynamic import; ` +
        `look for texts and rules said twice, and for templates that only differ in a word. ` +
        `"npm run size -- --modules" lists what each source file adds.`,
    );
  }
  return faults;
}

/** The loader, the chunk of a tag's definition, and all that this one imports. */
function throughLoader(tag) {
  for (const file of [loader, portalElements]) {
    const [, address] = read(file).match(new RegExp(`"${tag}"\\(\\)\\{return import\\("([^"]+)"\\)`)) ?? [];
    if (address) return [...new Set([loader, file, ...eagerFiles(join(dirname(file), address))])];
  }
  throw new Error(`dist/vital-signs.js does not fetch <${tag}>, or scripts/size.js no longer finds where.`);
}

/** What an element of a portal adds to a page that has all four widgets: also what only other such elements share. */
function beyondWidgets(tag) {
  const shared = widgets.flatMap(throughLoader);
  return throughLoader(tag).filter((file) => !shared.includes(file));
}

function budgetOf(tag) {
  return tag === 'school-scorecard' ? scorecardBudget : undefined;
}

function loaderFaults() {
  return rows
    .filter(({ label, gzip, budget }) => label.startsWith('loader') && gzip > budget)
    .map(
      ({ label, gzip, budget }) =>
        `${label}: ${kilo(gzip)} gzip; the budget is ${kilo(budget)}, so ${gzip - budget} bytes must go. ` +
        `What one widget needs must not be in the chunk that all share: split a module where the widgets part.`,
    );
}

function portalFaults() {
  return rows
    .filter(({ label, gzip, budget }) => label.startsWith(beyond) && gzip > budget)
    .map(
      ({ label, gzip, budget }) =>
        `${label}: ${kilo(gzip)} gzip; the budget is ${kilo(budget)}, so ${gzip - budget} bytes must go. What is only ` +
        `needed after a click belongs behind a dynamic import; what widgets have already should be taken from there.`,
    );
}

function chartFaults() {
  if (charts.length === 0) {
    return [
      'No lazy chunk holds Chart.js: the interactive painter is missing, or scripts/size.js no longer recognises it.',
    ];
  }
  if (charts.length > 1) {
    return [
      `Chart.js is in ${charts.length} lazy chunks (${charts.map(({ file }) => name(file)).join(', ')}): let all widgets share one dynamic import.`,
    ];
  }
  const { gzip } = rows.find(({ label }) => label.startsWith('on interaction'));
  if (gzip <= chartBudget) return [];
  return [
    `The Chart.js painter weighs ${kilo(gzip)} gzip; the budget is ${kilo(chartBudget)}. Register only the controllers, ` +
      `elements, scales and plugins that the two charts use, and never import "chart.js/auto".`,
  ];
}

function row(label, texts, budget) {
  const sum = (size) => texts.reduce((total, text) => total + size(text), 0);
  return {
    label,
    minified: sum((text) => Buffer.byteLength(text)),
    gzip: sum((text) => gzipSync(text, { level: 9 }).length),
    brotli: sum((text) => brotliCompressSync(text).length),
    budget,
  };
}

function printTable(lines) {
  const width = Math.max(...lines.map(({ label }) => label.length));
  const cell = (text) => String(text).padStart(11);
  console.log(`${''.padEnd(width)}${['minified', 'gzip -9', 'brotli', 'budget'].map(cell).join('')}`);
  for (const { label, minified, gzip, brotli, budget } of lines) {
    const verdict = budget === undefined ? '' : `  ${kilo(budget)}${gzip > budget ? '  OVER' : ''}`;
    console.log(
      `${label.padEnd(width)}${[kilo(minified), kilo(gzip), kilo(brotli)].map(cell).join('')}${verdict.padStart(12)}`,
    );
  }
}

function kilo(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function read(file) {
  return readFileSync(file, 'utf8');
}

function hasChartJs(file) {
  return chartJs.test(read(file));
}

function name(file) {
  return relative(dirname(join(dist, 'x')), file);
}
