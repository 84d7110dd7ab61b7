import { parseArgs } from 'node:util';
import { Failure } from './failure.ts';
import { amount, type Output } from './output.ts';

export interface OneFile {
  file: string;
  format: 'text' | 'json';
}

/**
 * The words of a command that looks at one file and prints what it finds: `FILE [--format text|json]`. Nothing when help
 * was asked for, which is then printed.
 */
export function oneFile(words: string[], help: string, out: Output): OneFile | undefined {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    out.print(help);
    return undefined;
  }
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0)
    throw new Failure({ found: amount(positionals.length, 'file'), expected: 'one FILE', advice: help });
  const { format } = values;
  if (format !== 'text' && format !== 'json')
    throw new Failure({ found: `--format ${format}`, expected: 'text or json' });
  return { file, format };
}
