import { relative } from 'node:path';
import { checkMeaning, type MeaningProblem } from '../../feed/meaning.ts';
import { eachObservation, everyone } from '../../feed/observations.ts';
import { part as partRules } from '../../feed/rules.ts';
import type { Feed, FeedPart, Observation } from '../../feed/types.ts';
import { Failure } from '../failure.ts';
import { joinParts, partFiles, type PartFile } from '../feed-files.ts';
import { readJson } from '../read-json.ts';
import { counted, listed, summarise, type Checked } from './check-feed.ts';
import { shapeProblems } from './shape.ts';

/** Kinds of which a part cannot be accused: they are the index's own, or can be told only when the index is known. */
const ofIndex = /^(no source|duplicate id|goal|scale|range|bands|grades|parent)/;
const needsIndex = /^(no source|value out of range|level off the scale|target out of range|distribution options)/;

/** Checks a part file by itself, or against the index that names it. */
export function checkPart(document: unknown, index?: Feed): Checked {
  const shape = shapeProblems(document, partRules, listed);
  if (shape.some(({ unknown }) => !unknown)) return counted(shape);
  const part = document as FeedPart;
  const about = index ?? catalogueOf(part);
  const { observations, targets, notes } = part;
  const meaning = checkMeaning({ ...about, observations, targets, notes, parts: undefined }, listed).filter(
    ({ path, kind }) => /^\/(observations|targets|notes)\b/.test(path) && !(index ? ofIndex : needsIndex).test(kind),
  );
  const problems = [...shape, ...meaning];
  const canCount = !problems.some(({ kind }) => kind === 'fields');
  return counted(problems, canCount ? summarise({ ...catalogueOf(part), ...part }) : undefined);
}

/** Whether a document is meant as a part: it has none of what every feed has besides its numbers. */
export function isPart(document: unknown): boolean {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) return false;
  return 'observations' in document && !['title', 'organizations', 'metrics'].some((name) => name in document);
}

/** What a part refers to, taken for known: then only what is wrong in itself is found. */
function catalogueOf(part: FeedPart): Feed {
  const [organizations, metrics, groups] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const known = [part.targets ?? [], part.notes ?? []].flat();
  for (const one of [...safely(part.observations), ...known]) {
    if (one.organization) organizations.add(one.organization);
    if (one.metric) metrics.add(one.metric);
    if (one.group) groups.add(one.group);
  }
  return {
    format: 'vital-signs/1',
    title: 'part',
    organizations: [...organizations].map((id) => ({ id, kind: 'school', name: id })),
    metrics: [...metrics].map((id) => ({ id, name: id, unit: 'count', better: 'neither' })),
    groups: [...groups].map((id) => ({ id, name: id, family: 'other' })),
    observations: [],
  };
}

/** Rows of a table whose fields are incomplete cannot be read as observations, and are found by another check. */
function* safely(observations: FeedPart['observations']): Generator<Partial<Observation>> {
  for (const one of eachObservation(observations)) if (typeof one.organization === 'string') yield one;
}

/** Checks all part files of an index: each by itself, then whether they and the index say the same about the same. */
export async function checkParts(index: Feed, directory: string): Promise<Checked> {
  const problems: MeaningProblem[] = [];
  let [errors, warnings] = [0, 0];
  const read: FeedPart[] = [];
  const cells = new Cells();
  let told = 0;
  // The first one contradicts nobody: this takes it in whole.
  cells.add(index, 'the index').next();
  for (const file of partFiles(index, directory)) {
    const name = relative(directory, file.path);
    const { checked, part } = await readPart(file, index);
    errors += checked.errors;
    // A part in another cut repeats what has been warned of.
    const isRepeated = index.parts?.[file.reference]?.insteadOf !== undefined;
    warnings += isRepeated ? 0 : checked.warnings;
    for (const problem of checked.problems)
      if (problem.severity === 'error' || !isRepeated) problems.push({ ...problem, file: name });
    if (!part || checked.errors > 0) continue;
    read.push(part);
    for (const problem of cells.add(part, name)) {
      errors++;
      if (told++ < listed) problems.push({ ...problem, file: name });
    }
  }
  const summary = errors === 0 ? summarise(joinParts(index, read)) : undefined;
  return { problems, errors, warnings, summary };
}

async function readPart(
  { path, reference, href }: PartFile,
  index: Feed,
): Promise<{ checked: Checked; part?: FeedPart }> {
  try {
    const document = await readJson(path);
    const checked = checkPart(document, index);
    return { checked, part: document as FeedPart };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const problems = error.faults.map(({ line, found, expected, advice }): MeaningProblem => {
      const at = line ? `in line ${line}: ` : '';
      return {
        severity: 'error',
        kind: 'part',
        path: `/parts/${reference}/href`,
        found: `${at}${found} at ${href}`,
        expected,
        advice,
      };
    });
    return { checked: counted(problems) };
  }
}

const numbers = ['value', 'count', 'level', 'change', 'responses', 'invited', 'responseRate'] as const;

/** What was said about each organization, metric, group and period, and by which file first. */
class Cells {
  readonly #first = new Map<string, { said: Observation; file: string }>();

  /** Takes a file in, and tells where it contradicts an earlier one. No number is printed: it may be one that is hidden. */
  *add({ observations }: Pick<FeedPart, 'observations'>, file: string): Generator<MeaningProblem> {
    for (const said of eachObservation(observations)) {
      const key = [said.organization, said.metric, said.group ?? everyone, said.period].join(' ');
      const first = this.#first.get(key);
      if (!first) this.#first.set(key, { said, file });
      else if (first.file !== file && differ(first.said, said))
        yield {
          severity: 'error',
          kind: 'contradiction',
          path: '/observations',
          found: `${key} with other numbers or another state than in ${first.file}`,
          expected: 'the same in every file',
          advice: 'Publish the index and its parts together: vital-signs publish.',
        };
    }
  }
}

function differ(one: Observation, other: Observation): boolean {
  const isHidden = ({ state }: Observation): boolean => state === 'suppressed' || state === 'suppressed-complementary';
  if (isHidden(one) !== isHidden(other)) return true;
  return numbers.some((name) => {
    const [a, b] = [one[name] ?? undefined, other[name] ?? undefined];
    return a !== undefined && b !== undefined && a !== b;
  });
}
