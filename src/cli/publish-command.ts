import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Feed } from '../feed/types.ts';
import { Failure } from './failure.ts';
import { amount, type Output } from './output.ts';
import { Content } from './publish/content.ts';
import { writingFault } from './publish/faults.ts';
import { interruptible } from './publish/interrupt.ts';
import { lockFolder } from './publish/lock.ts';
import { readManifest } from './publish/manifest.ts';
import { publicationOf } from './publish/plan.ts';
import { complainOfRecoverable } from './publish/recoverable.ts';
import { siteAddress, sitePlan } from './publish/site-plan.ts';
import {
  askedSnapshots,
  comparedCopies,
  snapshotPlan,
  snapshotsOf,
  type Snapshots,
} from './publish/snapshots/asked-snapshots.ts';
import { complainOfTold } from './publish/snapshots/complain-of-told.ts';
import { wholeFeed } from './publish/whole-feed.ts';
import { writeRelease, type Plan, type Written } from './publish/write-release.ts';
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
  --snapshot NAME        also a dated copy in DIR/snapshots/NAME that never changes, such as 2026. The pages lead to it and
                         say what has changed since
  --withdraw-snapshot NAME   take such a copy away. May be given several times
  --accept-recoverable   publish also where suppressed results can be calculated from others

Exit code 2: published, but a snapshot tells what the feed holds back. With --accept-recoverable that is 0.`;

/** Exit code: the feed is published, and a frozen copy beside it tells what it holds back. */
const toldBySnapshot = 2;

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
      snapshot: { type: 'string' },
      'withdraw-snapshot': { type: 'string', multiple: true },
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
  const asked = askedSnapshots(values.snapshot, values['withdraw-snapshot']);
  const present = await readManifest(directory);
  if (present?.snapshot)
    throw new Failure({
      file: directory,
      found: `the snapshot ${present.snapshot.name}`,
      expected: 'a folder that may change',
      advice: 'Name the folder that the snapshot is in.',
    });
  // Pages that nobody writes any more would go on telling old numbers: a folder that is a site stays one.
  const earlier = present?.site;
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
      const alone = await complainOfRecoverable(feed, signal, out);
      if (alone.size > 0 && !isAccepted(source, directory, alone.size, values['accept-recoverable'], out)) return 1;
      const content = new Content(feed);
      const snapshots = await snapshotsOf(directory, content, asked, out);
      const told = await complainOfTold(content, snapshots.kept, { directory, alone, signal }, out);
      const policy = site && (await import('../site/index.ts')).viewPolicy(site.address);
      const copies = comparedCopies(snapshots, content, policy);
      const pages = site && (await sitePlan(content, site, out, { copies }));
      const plan = {
        ...publicationOf(content, names, { site: pages, copies }),
        snapshots: snapshotPlan(snapshots, content, site),
      };
      const written = await publish(directory, plan, signal, out);
      report(directory, written, out);
      reportSnapshots(directory, snapshots, out);
      if (told === 0) return 0;
      out.complain('The feed was published: without that, readers would see still more of what it holds back.');
      return values['accept-recoverable'] ? 0 : toldBySnapshot;
    },
    () => out.complain(`Interrupted: the feed in ${directory} is as it was.`),
  );
}

/** Whether a feed that gives some of its hidden cells away is published all the same. */
function isAccepted(source: string, directory: string, found: number, accepted: boolean | undefined, out: Output) {
  const what = `${amount(found, 'suppressed result')} can be calculated from what the feed tells`;
  if (accepted) {
    out.complain(`warning: ${what}.`);
    return true;
  }
  out.complain(`${what}: vital-signs audit ${source} lists all of them.`);
  out.complain('Hide more of their neighbors: vital-signs import does it. --accept-recoverable publishes them.');
  out.complain(`Nothing was published: ${directory} is as it was.`);
  return false;
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

function reportSnapshots(directory: string, { made, withdrawn }: Snapshots, out: Output): void {
  for (const name of withdrawn) out.print(`  snapshot ${name}: taken away`);
  if (made)
    out.print(`  snapshot ${made.name}: as published on ${made.date}, in ${join(directory, 'snapshots', made.name)}`);
}
