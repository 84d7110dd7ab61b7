import type { Observation, Observations } from '../../feed/types.ts';
import { Failure } from '../failure.ts';

/** The year stands first: what comes after it repeats from row to row, which takes a tenth off the compressed file. */
const fields = [
  'period',
  'organization',
  'metric',
  'group',
  'value',
  'count',
  'level',
  'change',
  'state',
  'responses',
  'invited',
  'responseRate',
  'distribution',
] as const satisfies (keyof Observation)[];

/** Observations as a table: only the columns that say something, and no empty cells at the end of a row. */
function table(observations: readonly Observation[]): Exclude<Observations, unknown[]> {
  const used = fields.filter(
    (name, place) => place < 4 || observations.some((one) => one[name] !== undefined && one[name] !== null),
  );
  const rows = observations.map((one) => {
    const row = used.map((name) => (name === 'state' && one.state === 'reported' ? null : (one[name] ?? null)));
    while (row.at(-1) === null) row.pop();
    return row;
  });
  return { fields: used, rows };
}

function list(items: readonly unknown[]): string {
  return `[${items.map((item, index) => `${index > 0 ? ',' : ''}\n${JSON.stringify(item)}`).join('')}\n]`;
}

/** JSON text. Fails for what a publisher has put into a field of its own, and that no program can write. */
function json(value: unknown, name: string): string {
  try {
    return Array.isArray(value) ? list(value) : JSON.stringify(value);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Failure({ found: `a value nested too deeply in ${JSON.stringify(name)}`, expected: 'a few levels' });
  }
}

/** The text of a feed or a part, one thing per line, so that two versions can be compared line by line. */
export function documentText(about: object, observations: readonly Observation[]): string {
  const entries = Object.entries(about).filter(([, value]) => value !== undefined);
  const lines = entries.map(([name, value]) => `${JSON.stringify(name)}: ${json(value, name)}`);
  const { fields: names, rows } = table(observations);
  lines.push(`"observations": { "fields": ${JSON.stringify(names)}, "rows": ${list(rows)} }`);
  return `{\n${lines.join(',\n')}\n}\n`;
}
