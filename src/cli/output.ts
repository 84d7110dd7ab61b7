/** Where a command writes: results to the one, problems to the other. A test gives its own. */
export interface Output {
  print(line: string): void;
  complain(line: string): void;
}

export const terminal: Output = {
  print: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
};

const numbers = new Intl.NumberFormat('en');

/** `1 row`, `24,416 rows`. */
export function amount(count: number, one: string, many = `${one}s`): string {
  return `${numbers.format(count)} ${count === 1 ? one : many}`;
}
