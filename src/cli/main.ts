import { readFileSync } from 'node:fs';
import { suggestion } from '../feed/suggestion.ts';
import { auditCommand } from './audit-command.ts';
import { describeFault, Failure } from './failure.ts';
import { importCommand } from './import-command.ts';
import { amount, terminal, type Output } from './output.ts';
import { packageFile } from './package-root.ts';
import { previewCommand } from './preview-command.ts';
import { publishCommand } from './publish-command.ts';
import { templateCommand } from './template-command.ts';
import { validateCommand } from './validate-command.ts';

const help = `vital-signs COMMAND

  import FILE... --out DIR   turn public files into one feed, DIR/feed.json
  validate FILE              check a feed: its shape and its meaning
  audit FILE                 try to find what a feed hides, by calculating with what it tells
  publish DIR                make the feed in DIR a folder for a web server: index, parts, CSV, data page
  preview DIR                show the feed in DIR with all widgets, on this computer only
  template                   print an empty table to fill in, for numbers that are in no public file

  --help                     this text, or the help of a command
  --version                  the version of vital-signs`;

type Command = (words: string[], out: Output) => Promise<number>;

const commands: Record<string, Command> = {
  import: importCommand,
  validate: validateCommand,
  audit: auditCommand,
  publish: publishCommand,
  preview: previewCommand,
  template: templateCommand,
};

/** Faults printed of one run; the rest is counted. */
const mostFaults = 50;

/** Runs `vital-signs` with the words after its name. Returns the exit code: 0, or 1 when something is wrong. */
export async function main(words: string[], out: Output = terminal): Promise<number> {
  const [name, ...rest] = words;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    out.print(help);
    return 0;
  }
  if (name === '--version' || name === '-v') {
    out.print(version());
    return 0;
  }
  try {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new Failure(unknownCommand(name));
    return await command(rest, out);
  } catch (error) {
    if (error instanceof Failure) complain(error, out);
    else if (isArgumentError(error)) out.complain(`vital-signs ${name}: ${error.message}`);
    else throw error;
    return 1;
  }
}

function version(): string {
  const { version } = JSON.parse(readFileSync(packageFile('package.json'), 'utf8')) as { version: string };
  return version;
}

function unknownCommand(name: string) {
  const hint = suggestion(name, Object.keys(commands));
  const advice = hint ? `${hint[0]!.toUpperCase()}${hint.slice(1)}` : 'See vital-signs --help.';
  return { found: `the command ${JSON.stringify(name)}`, expected: Object.keys(commands).join(', '), advice };
}

function complain({ faults }: Failure, out: Output): void {
  for (const fault of faults.slice(0, mostFaults)) out.complain(describeFault(fault));
  if (faults.length > mostFaults) out.complain(`and ${amount(faults.length - mostFaults, 'more problem')}`);
}

function isArgumentError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
