/** One thing that keeps a command from doing its work: where, what was found, what was expected, and what to do. */
export interface Fault {
  file?: string;
  line?: number;
  column?: string;
  found: string;
  expected: string;
  advice?: string;
}

/** Ends a command with exit code 1. The faults are for the person at the keyboard: they are printed, without a stack. */
export class Failure extends Error {
  readonly faults: Fault[];

  constructor(...faults: Fault[]) {
    super(faults.map(describeFault).join('\n'));
    this.name = 'Failure';
    this.faults = faults;
  }
}

/** `schools.csv:12: column "cds": found "3467439", expected 14 digits. Keep the leading zeros.` */
export function describeFault({ file, line, column, found, expected, advice }: Fault): string {
  const place = [file && (line ? `${file}:${line}` : file), column && `column "${column}"`].filter(Boolean);
  return `${[...place, `found ${found}`].join(': ')}, expected ${expected}.${advice ? ` ${advice}` : ''}`;
}

/** The first line of what the operating system says about a file, in words of ours. */
export function fileFault(file: string, error: unknown): Fault {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return { file, found: 'no such file', expected: 'a file', advice: 'Check the path.' };
  if (code === 'EISDIR') return { file, found: 'a directory', expected: 'a file', advice: 'Name the file inside it.' };
  if (code === 'EACCES' || code === 'EPERM')
    return {
      file,
      found: 'no permission',
      expected: 'a file that may be read and written',
      advice: 'Check its rights.',
    };
  return { file, found: error instanceof Error ? error.message : String(error), expected: 'a readable file' };
}
