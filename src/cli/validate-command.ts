import { parseArgs } from 'node:util';
import { Failure } from './failure.ts';
import { amount, type Output } from './output.ts';
import { readJson } from './read-json.ts';
import { checkFeed, type Summary } from './validate/check-feed.ts';
import { printProblems } from './validate/print-problems.ts';

export const validateHelp = `vital-signs validate FILE

Checks a feed: its shape, and what it means. Exit code 1 when there is any error.

  --format text|json   how to print the problems (default: text)`;

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
  const { problems, errors, warnings, summary } = checkFeed(document);
  if (values.format === 'json')
    out.print(JSON.stringify({ file, valid: errors === 0, errors, warnings, summary, problems }, null, 2));
  else {
    out.print(file);
    printProblems(problems, (line) => out.print(line));
    if (summary) out.print(sentence(summary));
    out.print(`${amount(errors, 'error')}, ${amount(warnings, 'warning')}`);
  }
  return errors > 0 ? 1 : 0;
}

function sentence({ organizations, metrics, observations, suppressed }: Summary): string {
  const things = [
    amount(organizations, 'organization'),
    amount(metrics, 'metric'),
    amount(observations, 'observation'),
  ];
  return `${things.join(', ')}, ${amount(suppressed, 'suppressed', 'suppressed')}`;
}
