import type { Observation } from '../../src/feed/types.ts';

/** Columns of the sample's rows; the last ones are empty in most rows, and empty ends are left out. */
const fields = [
  'organization',
  'metric',
  'group',
  'period',
  'value',
  'count',
  'level',
  'change',
  'state',
  'responses',
  'invited',
  'responseRate',
  'distribution',
] as const;

function row(observation: Observation): string {
  const cells = fields.map((field) => observation[field] ?? null);
  while (cells.at(-1) === null) cells.pop();
  return JSON.stringify(cells);
}

/** Text of a document: one line per entry of a list and per row, so that a difference between two versions can be read. */
export function layout<Document extends { observations: Observation[] }>(document: Document): string {
  const lines = Object.entries(document).map(([name, value]) => {
    if (name === 'observations') {
      const rows = document.observations.map(row).join(',\n');
      return `"observations":{"fields":${JSON.stringify(fields)},"rows":[\n${rows}\n]}`;
    }
    if (!Array.isArray(value)) return `${JSON.stringify(name)}:${JSON.stringify(value)}`;
    return `${JSON.stringify(name)}:[\n${value.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}
