import type { Findings } from './meaning-findings.ts';
import { everyone } from './observations.ts';
import { observation as observationRules } from './rules.ts';
import { suggestion } from './suggestion.ts';
import type { Observation, Observations } from './types.ts';
import { show, validate, type Rule } from './validate.ts';

type Field = keyof Observation;

/** Observations of either form, read cell by cell: half a million rows are never copied into objects. */
export interface ObservationTable {
  length: number;
  /** Reader of one field by position. An absent field reads as undefined. */
  column<Name extends Field>(name: Name): (index: number) => NonNullable<Observation[Name]> | undefined;
  path(index: number, name: Field): string;
  /** Positions of rows whose cells are not of the right type, and whose meaning can therefore not be checked. */
  unreadable: ReadonlySet<number>;
}

/** The observations as a table, or nothing when a table of rows does not say enough to read it. */
export function observationTable(observations: Observations, findings: Findings): ObservationTable | undefined {
  if (Array.isArray(observations))
    return {
      length: observations.length,
      column: (name) => (index) => observations[index]![name] ?? undefined,
      path: (index, name) => `/observations/${index}/${name}`,
      unreadable: new Set(),
    };
  const { fields, rows } = observations;
  if (!checkFields(fields, findings)) return undefined;
  return {
    length: rows.length,
    column<Name extends Field>(name: Name) {
      const column = fields.indexOf(name);
      if (column < 0) return () => undefined;
      return (index: number) => (rows[index]![column] ?? undefined) as NonNullable<Observation[Name]> | undefined;
    },
    path: (index, name) => `/observations/rows/${index}/${fields.indexOf(name)}`,
    unreadable: checkCells(fields, rows, findings),
  };
}

/** The organization, metric, group and period of an observation, to recognise it by. */
export function nameOf(table: ObservationTable, index: number): string {
  const fields = (['organization', 'metric', 'group', 'period'] as const).map((name) => table.column(name)(index));
  return [fields[0], fields[1], fields[2] ?? everyone, fields[3]].join(' ');
}

function checkFields(fields: readonly Field[], findings: Findings): boolean {
  const missing = observationRules.required!.filter((name) => !fields.includes(name as Field));
  for (const name of missing)
    findings.error('fields', () => ({
      path: '/observations/fields',
      found: fields.join(', '),
      expected: `the field "${name}"`,
      advice: suggestion(name, fields),
    }));
  const repeated = fields.find((name, index) => fields.indexOf(name) !== index);
  if (repeated)
    findings.error('fields', () => ({
      path: `/observations/fields/${fields.lastIndexOf(repeated)}`,
      found: `"${repeated}" again`,
      expected: 'each field once',
    }));
  return missing.length === 0 && !repeated;
}

/** Whether a cell keeps its field's rule, quickly: strings are remembered, numbers compared without a detour. */
function cellTest(rule: Rule): (cell: unknown) => boolean {
  const types = Array.isArray(rule.type) ? rule.type : [rule.type];
  const { minimum = -Infinity, maximum = Infinity } = rule;
  if (types.includes('integer'))
    return (cell) => Number.isSafeInteger(cell) && (cell as number) >= minimum && (cell as number) <= maximum;
  if (types.includes('number'))
    return (cell) => Number.isFinite(cell) && (cell as number) >= minimum && (cell as number) <= maximum;
  const good = new Set<unknown>();
  return (cell) => {
    if (good.has(cell)) return true;
    if (validate(cell, rule).length > 0) return false;
    if (typeof cell === 'string') good.add(cell);
    return true;
  };
}

function checkCells(fields: readonly Field[], rows: readonly unknown[][], findings: Findings): Set<number> {
  const unreadable = new Set<number>();
  const columns = fields.map((name) => ({
    name,
    rule: observationRules.properties![name]!,
    needed: observationRules.required!.includes(name),
  }));
  const tests = columns.map(({ rule }) => cellTest(rule));
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]!;
    if (row.length > fields.length)
      findings.error('row too long', () => ({
        path: `/observations/rows/${index}`,
        found: `${row.length} cells`,
        expected: `at most ${fields.length}, one for each field`,
      }));
    for (let column = 0; column < columns.length; column++) {
      const cell = row[column];
      const { name, rule, needed } = columns[column]!;
      const isAbsent = cell === null || cell === undefined;
      if (isAbsent ? !needed : tests[column]!(cell)) continue;
      unreadable.add(index);
      findings.error(`cell of ${name}`, () => {
        const path = `/observations/rows/${index}/${column}`;
        if (isAbsent) return { path, found: 'no cell', expected: `the field "${name}"` };
        const [problem] = validate(cell, rule);
        if (!problem) return { path, found: show(cell), expected: 'a number of ordinary size' };
        const { found, expected, advice } = problem;
        return { path: problem.path === '/' ? path : path + problem.path, found, expected, advice };
      });
    }
  }
  return unreadable;
}
