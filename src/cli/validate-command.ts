import { parseArgs } from 'node:util';
import { checkMeaning, type MeaningProblem } from '../feed/meaning.ts';
import { eachObservation } from '../feed/observations.ts';
import { feedRules } from '../feed/rules.ts';
import type { Feed } from '../feed/types.ts';
import { validate, type Problem } from '../feed/validate.ts';
import { Failure } from './failure.ts';
import { amount, type Output } from './output.ts';
import { readJson } from './read-json.ts';

export const validateHelp = `vital-signs validate FILE

Checks a feed: its shape, and what it means. Exit code 1 when there is any error.

  --format text|json   how to print the problems (default: text)`;

/** Problems of one kind that are listed; the rest is counted. */
const listed = { error: 100, warning: 3 };

/** `vital-signs validate`. Prints every problem with its severity, path, what was found and expected, and advice. */
export async function validateCommand(words: string[], out: Output): Promise<number> {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    out.print(validateHelp);
    return 0;
  }
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0)
    throw new Failure({ found: amount(positionals.length, 'file'), expected: 'one FILE', advice: validateHelp });
  if (values.format !== 'text' && values.format !== 'json')
    throw new Failure({ found: `--format ${values.format}`, expected: 'text or json' });
  const document = await readJson(file);
  const { problems, summary } = check(document);
  const count = (severity: Problem['severity']) => countOf(problems.filter((problem) => problem.severity === severity));
  const [errors, warnings] = [count('error'), count('warning')];
  if (values.format === 'json')
    out.print(JSON.stringify({ file, valid: errors === 0, errors, warnings, summary, problems }, null, 2));
  else {
    out.print(file);
    for (const line of lines(problems)) out.print(line);
    if (summary) out.print(sentence(summary));
    out.print(`${amount(errors, 'error')}, ${amount(warnings, 'warning')}`);
  }
  return errors > 0 ? 1 : 0;
}

interface Summary {
  organizations: number;
  metrics: number;
  observations: number;
  suppressed: number;
}

/** Shape first. Meaning is checked where the shape allows it: unknown fields do not stand in its way. */
function check(document: unknown): { problems: MeaningProblem[]; summary?: Summary } {
  const shape = validate(document, feedRules).map((problem) => ({ ...problem, kind: 'shape' }));
  if (shape.some(({ unknown }) => !unknown)) return { problems: shape };
  const feed = document as Feed;
  const problems = [...shape, ...checkMeaning(feed, listed.error)];
  const canCount = !problems.some(({ kind }) => kind === 'fields');
  return { problems, summary: canCount ? summarise(feed) : undefined };
}

function summarise({ organizations, metrics, observations }: Feed): Summary {
  let [all, suppressed] = [0, 0];
  for (const { state } of eachObservation(observations)) {
    all++;
    if (state === 'suppressed' || state === 'suppressed-complementary') suppressed++;
  }
  return { organizations: organizations.length, metrics: metrics.length, observations: all, suppressed };
}

function sentence({ organizations, metrics, observations, suppressed }: Summary): string {
  const things = [
    amount(organizations, 'organization'),
    amount(metrics, 'metric'),
    amount(observations, 'observation'),
  ];
  return `${things.join(', ')}, ${amount(suppressed, 'suppressed', 'suppressed')}`;
}

/** How many problems a list stands for: the last of a long kind carries its total. */
function countOf(problems: MeaningProblem[]): number {
  let count = 0;
  for (const kind of byKind(problems).values()) count += kind.at(-1)!.total ?? kind.length;
  return count;
}

function byKind(problems: MeaningProblem[]): Map<string, MeaningProblem[]> {
  const kinds = new Map<string, MeaningProblem[]>();
  for (const problem of problems) {
    const kind = kinds.get(problem.kind);
    if (kind) kind.push(problem);
    else kinds.set(problem.kind, [problem]);
  }
  return kinds;
}

function* lines(problems: MeaningProblem[]): Generator<string> {
  for (const kind of byKind(problems).values()) {
    const shown = kind.slice(0, listed[kind[0]!.severity]);
    for (const { severity, path, found, expected, advice } of shown) {
      yield `${severity} at ${path}: found ${found}, expected ${expected}.`;
      if (advice) yield `  ${advice[0]!.toUpperCase()}${advice.slice(1)}`;
    }
    const left = countOf(kind) - shown.length;
    if (left > 0 && shown.length < kind.length) yield `  and ${amount(left, 'more warning')} of this kind`;
  }
}
