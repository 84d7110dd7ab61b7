import { parseArgs } from 'node:util';
import { feedRules } from '../feed/rules.ts';
import { show, validate } from '../feed/validate.ts';
import { Failure } from './failure.ts';
import { assemble, type FeedOptions } from './import/assemble.ts';
import { Draft } from './import/draft.ts';
import { feedText } from './import/feed-text.ts';
import { RatingCheck } from './ratings/rating-check.ts';
import { readFiles } from './sources/read-files.ts';
import { writeReport } from './import/report-file.ts';
import { printReport } from './import/report.ts';
import type { Charters } from './roll-up/parts.ts';
import { rollUp } from './roll-up/roll-up.ts';
import type { Output } from './output.ts';
import { writeBeside } from './write-beside.ts';

export const importHelp = `vital-signs import FILE... --out DIR

Turns public files into one feed, DIR/feed.json. The kind of a file is recognised by its header.

  --out DIR          directory to write to; it is made if need be
  --title TEXT       title of the feed
  --publisher NAME   who answers for the feed
  --language TAG     language of plain texts in the feed (default: en)
  --within CODE      read only rows of this county (2 digits), district (7) or school (14), and of the state; may be
                     given several times
  --prefer FILE      of several rows for one number, use those of this file; may be given several times
  --roll-up          compute numbers of districts from their schools, and of counties from their districts
  --charters WHICH   charter schools in a roll-up: as-published (default), all or none
  --code-extremes P  tell shares above P percent (and below 100 - P) of groups of fewer than 100 as a bound; P is 50 to 99
  --report FILE      write what became of every file, and every conflict, to a JSON file
  --check-ratings    compare the published colors with the state's rules and list differences;
                     without --out, nothing is written`;

/**
 * `vital-signs import`. Reads every file before anything is written: bad input throws a Failure with everything that is
 * wrong in all files, and leaves DIR as it was.
 */
export async function importCommand(words: string[], out: Output): Promise<number> {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      title: { type: 'string' },
      publisher: { type: 'string' },
      language: { type: 'string' },
      within: { type: 'string', multiple: true, default: [] },
      prefer: { type: 'string', multiple: true, default: [] },
      report: { type: 'string' },
      'code-extremes': { type: 'string' },
      'roll-up': { type: 'boolean' },
      charters: { type: 'string', default: 'as-published' },
      'check-ratings': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    out.print(importHelp);
    return 0;
  }
  if (positionals.length === 0) throw new Failure({ found: 'no file', expected: 'FILE...', advice: importHelp });
  if (!values.out && !values['check-ratings'])
    throw new Failure({ found: 'no --out', expected: '--out DIR', advice: importHelp });
  for (const path of values.prefer)
    if (!positionals.includes(path))
      throw new Failure({ found: `--prefer ${path}`, expected: `one of the files: ${positionals.join(', ')}` });
  const extremes = extremesFrom(values['code-extremes']);
  const within = values.within.map(wantedCode);
  const draft = new Draft();
  if (values['check-ratings']) draft.ratings = new RatingCheck();
  const faults = await readFiles(positionals, draft, { within });
  if (faults.length > 0) throw new Failure(...faults);
  draft.settle(values.prefer);
  if (values['roll-up']) draft.rollUp = rollUp(draft, chartersNamed(values.charters));
  const path = values.out && (await writeFeed(draft, values.out, { ...values, extremes }, out));
  draft.ratings?.print(out);
  if (path) out.print(`wrote ${path}`);
  return 0;
}

function extremesFrom(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const percent = Number(text);
  if (/^[0-9]{2}$/.test(text) && percent >= 50) return percent;
  throw new Failure({ found: `--code-extremes ${text}`, expected: 'a whole number of percent from 50 to 99' });
}

function chartersNamed(word: string): Charters {
  const known = (['as-published', 'all', 'none'] as const).find((one) => one === word);
  if (known) return known;
  throw new Failure({ found: `--charters ${word}`, expected: 'as-published, all or none' });
}

interface ImportOptions extends FeedOptions {
  report?: string;
}

async function writeFeed(draft: Draft, directory: string, options: ImportOptions, out: Output): Promise<string> {
  const { feed, cells, cost } = await assemble(draft, options);
  if (cells.length === 0) {
    printReport(draft, feed, cells, cost, out);
    throw new Failure({ found: 'no row that can be used', expected: 'at least one', advice: 'See the reasons above.' });
  }
  const wrong = validate(feed, feedRules).map(({ path, found, expected }) => ({
    found: `${found} at ${path} of the feed`,
    expected,
    advice:
      path === '/language' ? `Write a language tag such as en or es: ${show(options.language)} is none.` : undefined,
  }));
  if (wrong.length > 0) throw new Failure(...wrong);
  const path = await writeBeside(directory, 'feed.json', feedText(feed));
  printReport(draft, feed, cells, cost, out);
  if (options.report) await writeReport(options.report, draft, feed, cells);
  return path;
}

/** The beginning that the codes of a county, a district with its schools, or a school have in common. */
function wantedCode(text: string): string {
  if (!/^(?:[0-9]{2}|[0-9]{7}|[0-9]{14})$/.test(text))
    throw new Failure({
      found: `--within ${text}`,
      expected: 'a code of 2 digits (county), 7 (district) or 14 (school)',
      advice: 'Keep its leading zeros.',
    });
  return text.replace(/^([0-9]{7})0{7}$/, '$1').replace(/^([0-9]{2})0{5}$/, '$1');
}
