import type { FeedText, Metric } from '../../../feed/types.ts';
import type { Words } from '../../../i18n/words.ts';
import type { Cell } from '../../../model/disclosure.ts';
import { cellText, levelView } from '../../../model/phrases.ts';
import { page, type Markup } from '../../../site/markup.ts';
import { snapshotWords, type SaySnapshot, type SnapshotWord } from '../../../site/snapshot-words.ts';
import { countedChanges, snapshotFolder } from '../../../site/snapshots.ts';
import type { Content } from '../content.ts';
import type { ComparedCopy } from './compared-copy.ts';
import type { NamedChange } from './compare.ts';

/** Rows of a table on the page; all of them are in the file beside it. */
const mostRows = 1000;

/** Where a page about changes stands, and what it leads to. */
export interface ChangesPlace {
  /** From the page to the published folder, with a slash at its end. */
  top: string;
  /** From the page to the table of all changes, with a slash at its end; nothing where it stands beside it. */
  file?: string;
  /** The same page in another language. */
  twin?: { href: string; language: string; text: string };
}

/** A number as a reader sees it, by the definition of its own publication. */
export function toldText(words: Words, { dataset }: Content, { id }: Metric, cell: Cell | undefined): string {
  const metric = dataset.metrics.get(id);
  if (!metric || !cell) return '';
  if (cell.shown || cell.state !== 'rated') return cellText(words, metric, cell);
  return levelView(words, dataset.scales.get(metric.scale ?? ''), cell)?.name ?? '';
}

/** The page that says what has changed since a frozen copy was made. It has no script, and no style of its own. */
export function changesPage(copy: ComparedCopy, words: Words, { top, file = '', twin }: ChangesPlace): string {
  const say = snapshotWords(words);
  const { name, date, changes, present } = copy;
  const title = say('title', name);
  const about = words.text(present.feed.title);
  const { published, publisher, sample } = present.feed;
  const intro = published ? say('intro', words.date(date), words.date(published)) : say('introToday', words.date(date));
  const counted = countedChanges(changes.counts, words);
  return page`<!doctype html>
<html lang="${words.locale.startsWith('es') ? 'es' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} | ${about}</title>
<meta name="description" content="${intro}">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
${sample && page`<meta name="robots" content="noindex">\n`}<link rel="icon" href="data:,">
<link rel="stylesheet" href="${top}index.css">
${twin && page`<link rel="alternate" hreflang="${twin.language}" href="${twin.href}">\n`}</head>
<body>
<header class="top">
<div class="inner">
<p class="publisher">${[words.text(publisher?.name), about].filter(Boolean).join(' · ')}</p>
<h1>${title}</h1>
<p class="about">${intro}</p>
<p class="ways"><a href="${top}${snapshotFolder(name)}">${say('copy', name)}</a> · <a href="${top}">${say('current')}</a>${twin && page` · <a href="${twin.href}" lang="${twin.language}" hreflang="${twin.language}">${twin.text}</a>`}</p>
</div>
</header>
<main id="content">
${section(
  'summary',
  say('summary'),
  page`${
    counted.length === 0
      ? page`<p>${say('nothing')}</p>`
      : page`<ul>\n${counted.map((one) => page`<li>${one}</li>\n`)}</ul>
${changes.counts.detailed > 0 && page`<p>${say('detailedText')}</p>\n`}<p>${say('privacy')}</p>
${changes.named.length > 0 && page`<p><a href="${file}${changesFile}" download>${say('file')}</a></p>`}`
  }`,
)}${lists(copy, words, say)}${corrected(copy, words, say)}${withdrawn(copy, words, say)}${added(copy, words, say)}</main>
</body>
</html>
`.text;
}

/** Name of the table beside the page. */
export const changesFile = 'changes.csv';

function section(id: string, title: string, body: Markup): Markup {
  return page`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${body}
</section>
`;
}

/** Organizations and measures that came or went. */
function lists({ changes: { organizations, metrics } }: ComparedCopy, words: Words, say: SaySnapshot): Markup[] {
  const all: [SnapshotWord, { name: FeedText }[]][] = [
    ['organizationsCame', organizations.came],
    ['organizationsWent', organizations.went],
    ['metricsCame', metrics.came],
    ['metricsWent', metrics.went],
  ];
  return all.flatMap(([word, items]) =>
    items.length === 0
      ? []
      : [section(word, say(word), page`<ul>\n${items.map(({ name }) => page`<li>${words.text(name)}</li>\n`)}</ul>`)],
  );
}

function corrected({ changes, past, present }: ComparedCopy, words: Words, say: SaySnapshot): Markup | false {
  const rows = changes.named.filter(({ kind }) => kind === 'corrected');
  if (rows.length === 0) return false;
  return section(
    'corrected',
    say('correctedTitle'),
    table(rows, words, say, [
      { name: say('valueThen'), text: (one) => toldText(words, past, one.metric, one.past), isShort: true },
      { name: say('valueNow'), text: (one) => toldText(words, present, one.metric, one.present), isShort: true },
    ]),
  );
}

function withdrawn({ changes }: ComparedCopy, words: Words, say: SaySnapshot): Markup | false {
  const rows = changes.named.filter(({ kind }) => kind === 'withdrawn');
  if (rows.length === 0) return false;
  return section(
    'withdrawn',
    say('withdrawnTitle'),
    page`<p>${say('withdrawnText')}</p>\n${table(rows, words, say, [])}`,
  );
}

interface Column {
  name: string;
  text: (change: NamedChange) => string;
  /** A year or a number, which does not break. */
  isShort?: boolean;
}

function table(rows: readonly NamedChange[], words: Words, say: SaySnapshot, more: Column[]): Markup {
  const columns: Column[] = [
    { name: say('metric'), text: ({ metric }) => words.text(metric.name) },
    { name: say('group'), text: ({ group }) => words.text(group.name) },
    { name: say('year'), text: ({ period }) => period, isShort: true },
    ...more,
  ];
  const left = rows.length - mostRows;
  return page`<table class="changes">
<thead><tr>${[say('organization'), ...columns.map(({ name }) => name)].map((name) => page`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
${rows
  .slice(0, mostRows)
  .map(
    (row) =>
      page`<tr><th scope="row">${words.text(row.organization.name)}</th>${columns.map(({ name, text, isShort }) => page`<td data-name="${name}"${isShort && page` class="short"`}>${text(row)}</td>`)}</tr>\n`,
  )}</tbody>
</table>${left > 0 && page`\n<p>${say('more', left)}</p>`}`;
}

/** Numbers that are new, counted by measure and year: there are thousands after every new year. */
function added({ changes }: ComparedCopy, words: Words, say: SaySnapshot): Markup | false {
  const counts = new Map<string, { metric: Metric; period: string; count: number }>();
  for (const { kind, metric, period } of changes.named) {
    if (kind !== 'added') continue;
    const key = `${metric.id} ${period}`;
    const one = counts.get(key) ?? { metric, period, count: 0 };
    one.count++;
    counts.set(key, one);
  }
  if (counts.size === 0) return false;
  const columns = [say('metric'), say('year'), say('numbers')];
  return section(
    'added',
    say('addedTitle'),
    page`<table class="changes">
<thead><tr>${columns.map((name) => page`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
${[...counts.values()].map(({ metric, period, count }) => page`<tr><th scope="row">${words.text(metric.name)}</th><td data-name="${columns[1]}" class="short">${period}</td><td data-name="${columns[2]}">${words.number(count, 0)}</td></tr>\n`)}</tbody>
</table>`,
  );
}
