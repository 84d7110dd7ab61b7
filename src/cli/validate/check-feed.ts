import { checkMeaning, type MeaningProblem } from '../../feed/meaning.ts';
import { eachObservation } from '../../feed/observations.ts';
import { feedRules } from '../../feed/rules.ts';
import type { Feed, FeedPart } from '../../feed/types.ts';
import type { Problem } from '../../feed/validate.ts';
import { shapeProblems } from './shape.ts';

/** Problems of one kind that are listed; the rest is counted. */
export const listed = 100;

/** What is in a feed, in numbers. */
export interface Summary {
  organizations: number;
  metrics: number;
  observations: number;
  suppressed: number;
}

export interface Checked {
  problems: MeaningProblem[];
  /** How many there are, listed or not. */
  errors: number;
  warnings: number;
  summary?: Summary;
}

/** Shape first. Meaning is checked where the shape allows it: unknown fields do not stand in its way. */
export function checkFeed(document: unknown): Checked {
  const shape = shapeProblems(document, feedRules, listed);
  if (shape.some(({ unknown }) => !unknown)) return counted(shape);
  const feed = document as Feed;
  const problems = [...shape, ...checkMeaning(feed, listed)];
  const canCount = !problems.some(({ kind }) => kind === 'fields');
  return counted(problems, canCount ? summarise(feed) : undefined);
}

export function counted(problems: MeaningProblem[], summary?: Summary): Checked {
  const count = (severity: Problem['severity']): number =>
    countOf(problems.filter((problem) => problem.severity === severity));
  return { problems, errors: count('error'), warnings: count('warning'), summary };
}

export function summarise(feed: Pick<Feed, 'organizations' | 'metrics'> & FeedPart): Summary {
  let [all, suppressed] = [0, 0];
  for (const { state } of eachObservation(feed.observations)) {
    all++;
    if (state === 'suppressed' || state === 'suppressed-complementary') suppressed++;
  }
  const { organizations, metrics } = feed;
  return { organizations: organizations.length, metrics: metrics.length, observations: all, suppressed };
}

/** How many problems a list stands for: in every file, the last of a long kind carries its total. */
export function countOf(problems: MeaningProblem[]): number {
  let count = 0;
  for (const same of grouped(problems, ({ kind, file = '' }) => `${kind} ${file}`))
    count += same.at(-1)!.total ?? same.length;
  return count;
}

/** Problems of one kind together, in the order in which the kinds first appear. */
export function byKind(problems: MeaningProblem[]): MeaningProblem[][] {
  return grouped(problems, ({ severity, kind }) => `${severity} ${kind}`);
}

function grouped(problems: MeaningProblem[], keyOf: (problem: MeaningProblem) => string): MeaningProblem[][] {
  const groups = new Map<string, MeaningProblem[]>();
  for (const problem of problems) {
    const key = keyOf(problem);
    const group = groups.get(key);
    if (group) group.push(problem);
    else groups.set(key, [problem]);
  }
  return [...groups.values()];
}
