/** The pages that are compared: an overview of ours, and a plain table of the same rows, both from the same feed. */
import { html, script } from '../served.js';
import { portalFeed } from './feed.js';
import { inOverview, inPage } from './in-page.js';

/** Measures that are columns: those that an overview shows when nobody has chosen. */
export const columns = 6;

const head = (title) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>body { font-family: sans-serif; margin: 16px }</style>
${inPage}`;

const ours = `${head('Vital Signs')}
${inOverview}
<script type="module" src="/dist/vital-signs.js"></script>
</head>
<body><county-overview src="feed.json"></county-overview></body>
</html>`;

/** What a page without us would do: read the feed, write a table of all rows, sort it by putting them in another order. */
const plainScript = `
const feed = await (await fetch('feed.json')).json();
const { fields, rows } = feed.observations;
const at = Object.fromEntries(fields.map((name, index) => [name, index]));
const cells = new Map();
for (const row of rows) cells.set(row[at.organization] + ' ' + row[at.metric], row);
const shown = feed.metrics.slice(0, ${columns});
const levels = new Map(feed.scales[0].levels.map(({ rank, name }) => [rank, name]));
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const text = (row) => {
  if (!row || row[at.value] === null) return 'Not shown';
  const change = row[at.change];
  const level = levels.get(row[at.level]);
  return row[at.value].toFixed(1) + '% ' + (level ?? '') + (change ? ' ' + change.toFixed(1) : '');
};
const schools = feed.organizations.filter(({ kind }) => kind === 'school');
const line = ({ id, name }) =>
  '<tr><th scope="row">' + escape(name) + '</th>' +
  shown.map((metric) => '<td>' + text(cells.get(id + ' ' + metric.id)) + '</td>').join('') + '</tr>';
document.body.innerHTML =
  '<table><thead><tr><th>School</th>' + shown.map(({ name }) => '<th>' + name + '</th>').join('') +
  '</tr></thead><tbody>' + schools.map(line).join('') + '</tbody></table>';
markRows();
const body = document.querySelector('tbody');
const all = [...body.rows];
const value = (index, metric) => cells.get(schools[index].id + ' ' + metric)?.[at.value] ?? -Infinity;
self.sortPlain = (metric) => {
  const order = [...all.keys()].sort((one, other) => value(other, metric) - value(one, metric));
  body.append(...order.map((index) => all[index]));
};
self.filterPlain = (word) => {
  for (const [index, row] of all.entries()) row.hidden = !schools[index].name.includes(word);
};`;

const plain = `${head('A plain table')}
<script type="module" src="/plain.js"></script>
</head>
<body></body>
</html>`;

/**
 * Addresses and what they answer, for a feed with that many schools under `/<schools>/`.
 * @param {readonly number[]} sizes
 * @returns {Map<string, { type: string, text: string }>}
 */
export function portalFiles(sizes) {
  const files = new Map([['/plain.js', { type: script, text: plainScript }]]);
  for (const size of sizes) {
    const { index, parts } = portalFeed(size);
    files.set(`/${size}/ours.html`, { type: html, text: ours });
    files.set(`/${size}/plain.html`, { type: html, text: plain });
    files.set(`/${size}/feed.json`, { type: 'application/json', text: JSON.stringify(index) });
    for (const [path, part] of [...parts].slice(0, columns))
      files.set(`/${size}/${path}`, { type: 'application/json', text: JSON.stringify(part) });
  }
  return files;
}
