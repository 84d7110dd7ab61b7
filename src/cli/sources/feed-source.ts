import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { checkMeaning } from '../../feed/meaning.ts';
import { eachObservation, everyone } from '../../feed/observations.ts';
import { feedRules, part as partRules } from '../../feed/rules.ts';
import type { Feed, FeedPart, Note, Observation } from '../../feed/types.ts';
import { validate } from '../../feed/validate.ts';
import { isStatusScale } from '../catalogue/goals.ts';
import { Failure, type Fault } from '../failure.ts';
import { joinParts, partFiles } from '../feed-files.ts';
import type { Draft } from '../import/draft.ts';
import { leaveOut } from '../read/file-report.ts';
import { readJson } from '../read-json.ts';

/** Problems of one kind in a feed that are told. */
const listed = 20;

/** Whether a file is JSON by its first character, whatever its name. Whoever reads it says what else is wrong with it. */
export async function isJson(path: string): Promise<boolean> {
  let file;
  try {
    file = await open(path);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(512), 0, 512, 0);
    return /^\uFEFF?\s*\{/.test(buffer.subarray(0, bytesRead).toString('utf8'));
  } catch {
    return false;
  } finally {
    await file?.close();
  }
}

/**
 * Reads the feed of an earlier import into the draft: its numbers, which stay hidden where they are, and its texts, which
 * stay as somebody may have edited them. Returns what is wrong with it; a feed that is wrong is not read.
 */
export async function readFeed(path: string, draft: Draft): Promise<Fault[]> {
  const report = draft.begin(path, 'feed of an earlier import (vital-signs/1)');
  report.isFeed = true;
  let feed: Feed;
  try {
    const document = await readJson(path);
    const shape = validate(document, feedRules);
    const faults = shape.filter(({ unknown }) => !unknown).map((problem) => faultOf(path, problem));
    if (faults.length > 0) return faults;
    for (const { path: place } of shape) report.warnings.add(`${place} is not a field of a feed: it is kept as it is`);
    feed = await withParts(path, document as Feed);
  } catch (error) {
    if (error instanceof Failure) return error.faults;
    throw error;
  }
  const wrong = checkMeaning(feed, listed).filter(({ severity }) => severity === 'error');
  if (wrong.length > 0) return wrong.map((problem) => faultOf(path, problem));
  const isComputed = computedIn(feed.notes);
  draft.feeds.push({ ...feed, notes: feed.notes?.filter(({ kind }) => kind !== 'computed') });
  draft.organizations.keep(feed.organizations);
  const metrics = new Map(feed.metrics.map((metric) => [metric.id, metric]));
  for (const observation of eachObservation(feed.observations)) {
    report.rows++;
    if (isComputed(observation)) {
      leaveOut(report, 'computed by an earlier import (--roll-up computes them again)', observation.metric);
      continue;
    }
    const metric = metrics.get(observation.metric);
    const cell = cellOf(observation);
    draft.cells.add({
      ...cell,
      ...(isStatusScale(metric?.scale) && cell.level !== null && asStatusLevel(cell.level)),
      reportedBy: metric?.reportedBy,
      prior: false,
      file: report,
      line: report.rows,
    });
  }
  return [];
}

function cellOf({ organization, metric, group = everyone, period, ...numbers }: Observation) {
  const { value, count, level, change, state = 'reported', responses, responseRate, invited, distribution } = numbers;
  return {
    organization,
    metric,
    group,
    period,
    value: value ?? null,
    count: count ?? null,
    level: level ?? null,
    change: change ?? null,
    state,
    responses: responses ?? null,
    responseRate: responseRate ?? null,
    invited: invited ?? null,
    distribution: distribution ?? null,
  };
}

/** A published feed may be an index whose numbers lie in parts beside it: all of them together are the feed. */
async function withParts(path: string, feed: Feed): Promise<Feed> {
  const parts: FeedPart[] = [];
  const faults: Fault[] = [];
  for (const { path: file } of partFiles(feed, dirname(path))) {
    const part = await readJson(file);
    faults.push(...validate(part, partRules).map((problem) => faultOf(file, problem)));
    parts.push(part as FeedPart);
  }
  if (faults.length > 0) throw new Failure(...faults);
  return feed.parts ? joinParts(feed, parts) : feed;
}

/** Tells the numbers that notes call computed. They are not sources: their parts may have changed, or be hidden now. */
function computedIn(notes: readonly Note[] = []): (observation: Observation) => boolean {
  const key = (one: Pick<Note, 'organization' | 'metric' | 'period'>) =>
    [one.organization, one.metric, one.period].join('|');
  const computed = new Map<string, Set<string | undefined>>();
  for (const note of notes)
    if (note.kind === 'computed') computed.set(key(note), (computed.get(key(note)) ?? new Set()).add(note.group));
  return (observation) => {
    const groups = computed.get(key(observation));
    const isEvery = groups?.has(undefined) === true && isNumber(observation);
    return isEvery || groups?.has(observation.group ?? everyone) === true;
  };
}

/** What is hidden or does not exist was never computed, also where all numbers beside it were. */
function isNumber({ value }: Observation): boolean {
  return value !== null && value !== undefined;
}

/** A level of a Dashboard without colors: what it becomes beside colors is decided when all files are read. */
function asStatusLevel(statusLevel: number) {
  return { statusLevel, level: null, state: 'not-rated' as const };
}

function faultOf(file: string, problem: { path: string; found: string; expected: string; advice?: string }): Fault {
  const { path, found, expected, advice } = problem;
  return {
    file,
    found: `${found} at ${path}`,
    expected,
    advice: advice && `${advice[0]!.toUpperCase()}${advice.slice(1)}.`,
  };
}
