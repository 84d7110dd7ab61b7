import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { feedRules, part as partRules } from '../feed/rules.ts';
import type { Feed, FeedPart } from '../feed/types.ts';
import { validate } from '../feed/validate.ts';
import { Failure } from './failure.ts';
import { joinParts, partFiles } from './feed-files.ts';
import { amount, type Output } from './output.ts';
import { Content } from './publish/content.ts';
import { writingFault } from './publish/faults.ts';
import { interruptible } from './publish/interrupt.ts';
import { lockFolder } from './publish/lock.ts';
import { readManifest } from './publish/manifest.ts';
import { publicationOf } from './publish/plan.ts';
import { complainOfRecoverable } from './publish/recoverable.ts';
import { siteAddress, sitePlan } from './publish/site-plan.ts';
import { writeRelease, type Plan, type Written } from './publish/write-release.ts';
import { readJson } from './read-json.ts';
import { checkFeed } from './validate/check-feed.ts';
import { printProblems } from './validate/print-problems.ts';

export const publishHelp = `vital-signs publish DIR

Makes DIR a folder for a web server: DIR/feed.json becomes a small index, with parts for each organization and
each metric, CSV files, and a page that says what is in it. Readers see the old feed or the new one, never half.

  --feed FILE            the feed to publish (default: DIR/feed.json, also when it is an index already)
  --names plain|hashed   plain: the parts of a release in a folder of its own (default);
                         hashed: every part has a name that changes with its content
  --site URL             also a page for each organization and widget, and all that a site needs. URL is the address
                         of DIR on the web. DIR remembers it
  --png                  with --site: PNG pictures beside the SVG ones, for social sites. Takes a while the first time
  --accept-recoverable   publish also where suppressed results can be calculated from others`;

/** `vital-signs publish`. Exit code 1: something is wrong; 130: interrupted. Both leave the old feed in place. */
export async function publishCommand(words: string[], out: Output): Promise<number> {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      feed: { type: 'string' },
      names: { type: 'string', default: 'plain' },
      site: { type: 'string' },
      png: { type: 'boolean' },
      'accept-recoverable': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    out.print(publishHelp);
    return 0;
  }
  const [directory, ...others] = positionals;
  if (directory === undefined || others.length > 0)
    throw new Failure({
      found: amount(positionals.length, 'directory', 'directories'),
      expected: 'one DIR',
      advice: publishHelp,
    });
  const { names } = values;
  if (names !== 'plain' && names !== 'hashed')
    throw new Failure({ found: `--names ${names}`, expected: 'plain or hashed' });
  // Pages that nobody writes any more would go on telling old numbers: a folder that is a site stays one.
  const earlier = (await readManifest(directory))?.site;
  const given = values.site ?? earlier?.address;
  if (values.png && given === undefined)
    throw new Failure({
      found: '--png without --site',
      expected: 'the address of the site',
      advice: 'Add --site URL.',
    });
  const site =
    given === undefined ? undefined : { address: siteAddress(given), png: values.png ?? earlier?.png ?? false };
  const source = values.feed ?? join(directory, 'feed.json');
  return await interruptible(
    async (signal) => {
      const feed = await wholeFeed(source);
      signal.throwIfAborted();
      if (!isPublishable(source, feed, out)) {
        out.complain(`Nothing was published: ${directory} is as it was.`);
        return 1;
      }
      const found = await complainOfRecoverable(feed, signal, out);
      if (found > 0) {
        const what = `${amount(found, 'suppressed result')} can be calculated from what the feed tells`;
        if (!values['accept-recoverable']) {
          out.complain(`${what}: vital-signs audit ${source} lists all of them.`);
          out.complain(
            'Hide more of their neighbors: vital-signs import does it. --accept-recoverable publishes them.',
          );
          out.complain(`Nothing was published: ${directory} is as it was.`);
          return 1;
        }
        out.complain(`warning: ${what}.`);
      }
      const content = new Content(feed);
      const plan = publicationOf(content, names, site === undefined ? undefined : await sitePlan(content, site, out));
      const written = await publish(directory, plan, signal, out);
      report(directory, written, out);
      return 0;
    },
    () => out.complain(`Interrupted: the feed in ${directory} is as it was.`),
  );
}

/** A feed, or an index together with its parts. */
async function wholeFeed(file: string): Promise<unknown> {
  const feed = await readJson(file);
  const { parts: named } = (feed ?? {}) as Partial<Feed>;
  if (!Array.isArray(named) || named.length === 0 || validate(feed, feedRules).length > 0) return feed;
  const parts: FeedPart[] = [];
  for (const { path } of partFiles(feed as Feed, dirname(file))) {
    const part = await readJson(path);
    const faults = validate(part, partRules);
    if (faults.length > 0)
      throw new Failure(
        ...faults.map(({ path: at, found, expected }) => ({ file: path, found: `${found} at ${at}`, expected })),
      );
    parts.push(part as FeedPart);
  }
  return joinParts(feed as Feed, parts);
}

function isPublishable(file: string, feed: unknown, out: Output): feed is Feed {
  const { problems, errors } = checkFeed(feed);
  if (errors === 0) return true;
  out.complain(file);
  printProblems(
    problems.filter(({ severity }) => severity === 'error'),
    (line) => out.complain(line),
  );
  return false;
}

async function publish(directory: string, plan: Plan, signal: AbortSignal, out: Output): Promise<Written> {
  try {
    await mkdir(directory, { recursive: true });
    const unlock = await lockFolder(directory);
    try {
      const progress = (done: number, all: number): void => out.progress?.(`${done} of ${amount(all, 'file')}`);
      return await writeRelease(directory, plan, { signal, progress });
    } finally {
      out.progress?.('');
      await unlock();
    }
  } catch (error) {
    throw signal.aborted ? error : writingFault(directory, error);
  }
}

function report(directory: string, { manifest, written, all }: Written, out: Output): void {
  const bytes = [...manifest.files, ...manifest.top].reduce((sum, file) => sum + file.bytes, 0);
  const size = `${(bytes / 1e6).toFixed(1)} MB`;
  out.print(`published ${join(directory, 'feed.json')}: release ${manifest.release}`);
  out.print(
    `  ${amount(all, 'file')}, ${size}; ${written === 0 ? 'nothing has changed' : `${amount(written, 'file')} written`}`,
  );
}
