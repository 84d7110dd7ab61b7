import { dirname } from 'node:path';
import { feedRules, part as partRules } from '../../feed/rules.ts';
import type { Feed, FeedPart } from '../../feed/types.ts';
import { validate } from '../../feed/validate.ts';
import { Failure } from '../failure.ts';
import { joinParts, partFiles } from '../feed-files.ts';
import { readJson } from '../read-json.ts';

/** A feed, or an index together with its parts. What is no feed is returned as it is. */
export async function wholeFeed(file: string): Promise<unknown> {
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
