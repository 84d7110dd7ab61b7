/** Where a command writes: results to the one, problems to the other. A test gives its own. */
export interface Output {
  print(line: string): void;
  complain(line: string): void;
  /** What long work has come to, in one line that replaces the one before; nothing wipes it away. Only for a terminal. */
  progress?(line: string): void;
}

export const terminal: Output = {
  print: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
  // A log file or a pipe would keep every one of these lines.
  ...(process.stderr.isTTY && { progress: (line) => void process.stderr.write(`\r\u001b[K${line}`) }),
};

const numbers = new Intl.NumberFormat('en');

/** `1 row`, `24,416 rows`. */
export function amount(count: number, one: string, many = `${one}s`): string {
  return `${numbers.format(count)} ${count === 1 ? one : many}`;
}
