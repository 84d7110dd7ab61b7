import { Failure } from '../failure.ts';

/** What Excel allows; and cells of one sheet, empty ones included, that fit into the memory of a small computer. */
const limits = { rows: 1_048_576, columns: 16_384, area: 40_000_000 };

/** How a cell shows a number: as a percentage, or with zeros in front up to a number of digits. */
export type NumberLook = 'percent' | number;

/** What the library that reads cells does not say about a sheet. */
export interface SheetFacts {
  name: string;
  formulas: number;
  /** By reference, such as `B2`. */
  looks: ReadonlyMap<string, NumberLook>;
  /** Cells that show an error, such as `#DIV/0!`, by reference. */
  errors: ReadonlyMap<string, string>;
}

function remember(make: (name: string) => RegExp): (name: string) => RegExp {
  const made = new Map<string, RegExp>();
  return (name) => made.get(name) ?? made.set(name, make(name)).get(name)!;
}

const tag = remember((name) => new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])((?:[^>"']|"[^"]*"|'[^']*')*)>`, 'g'));
const attributeOf = remember((name) => new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`));
const uncomputed = /<(?:[\w.-]+:)?f(?:\s[^>]*)?(?:\/>|>[^<]*<\/(?:[\w.-]+:)?f>)\s*<\/(?:[\w.-]+:)?c>/;
/** The opening of a cell that shows an error, a formula perhaps, and the error. */
const failed =
  /<(?:[\w.-]+:)?c(\s[^>]*?\bt="e"[^>]*)>(?:<(?:[\w.-]+:)?f[^>]*>(?:[^<]*<\/(?:[\w.-]+:)?f>)?)?<(?:[\w.-]+:)?v>([^<]*)</g;

/**
 * Looks through the sheets of an unpacked workbook before its cells are read. Fails on sheets larger than a spreadsheet
 * program makes them, on formulas without a saved result, and on XML that could mean something else to another reader.
 */
export function inspectSheets(file: string, parts: ReadonlyMap<string, Buffer>): SheetFacts[] {
  const looks = numberLooks(textOf(file, parts.get('xl/styles.xml')));
  const targets = new Map<string, string>();
  for (const attributes of tagsOf(textOf(file, parts.get('xl/_rels/workbook.xml.rels')), 'Relationship')) {
    const target = attribute(attributes, 'Target') ?? '';
    targets.set(attribute(attributes, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  return [...tagsOf(textOf(file, parts.get('xl/workbook.xml')), 'sheet')].map((attributes) => {
    const name = attribute(attributes, 'name') ?? '';
    const part = parts.get(targets.get(attribute(attributes, '(?:[\\w.-]+:)?id') ?? '') ?? '');
    return { name, ...inspectSheet(file, name, textOf(file, part), looks) };
  });
}

function inspectSheet(file: string, name: string, xml: string, styles: ReadonlyMap<number, NumberLook>) {
  const looks = new Map<string, NumberLook>();
  const fail = (found: string, expected: string, advice: string) =>
    new Failure({ file, found: `sheet "${name}": ${found}`, expected, advice });
  const largest = { row: 0, column: 0 };
  let rows = 0;
  for (const attributes of tagsOf(xml, 'row')) {
    rows = Math.max(rows + 1, Number(attribute(attributes, 'r') ?? 0) || 0);
    if (rows > limits.rows)
      throw fail(
        `more than ${limits.rows.toLocaleString('en')} rows`,
        'as many as a spreadsheet program can hold',
        'Get the data as text, or in several files.',
      );
  }
  for (const attributes of tagsOf(xml, 'c')) {
    const reference = attribute(attributes, 'r');
    const style = attribute(attributes, 's');
    const look = style === undefined ? undefined : styles.get(Number(style));
    if (reference !== undefined && look !== undefined) looks.set(reference, look);
    if (reference === undefined || attributes.endsWith('/')) continue;
    const [, letters, digits] = /^([A-Z]{1,3})([0-9]{1,7})$/.exec(reference) ?? [];
    const column = letters ? columnOf(letters) : Infinity;
    if (column > limits.columns || Number(digits) > limits.rows)
      throw fail(`the cell ${reference.slice(0, 20)}`, 'cells from A1 to XFD1048576', 'Get it again.');
    largest.row = Math.max(largest.row, Number(digits));
    largest.column = Math.max(largest.column, column);
  }
  if (largest.row * largest.column > limits.area)
    throw fail(
      `cells up to row ${largest.row.toLocaleString('en')}, column ${largest.column.toLocaleString('en')}`,
      `at most ${limits.area.toLocaleString('en')} cells`,
      'Delete stray cells far from the table, or save the sheet as “CSV UTF-8”.',
    );
  const empty = uncomputed.exec(xml);
  if (empty)
    throw fail(
      'a formula without a result',
      'formulas with the result that the spreadsheet program saved',
      'Open it in a spreadsheet program and save it: formulas are never computed here.',
    );
  const errors = new Map<string, string>();
  for (const [, attributes, text] of xml.matchAll(failed)) errors.set(attribute(attributes!, 'r') ?? '', text!);
  return { formulas: [...tagsOf(xml, 'f')].length, looks, errors };
}

/** Number formats by the index of a cell's style. Only those are kept that change what a number says. */
function numberLooks(xml: string): Map<number, NumberLook> {
  const codes = new Map<string, string>([
    ['9', '0%'],
    ['10', '0.00%'],
  ]);
  for (const attributes of tagsOf(xml, 'numFmt'))
    codes.set(attribute(attributes, 'numFmtId') ?? '', attribute(attributes, 'formatCode') ?? '');
  const cells = /<(?:[\w.-]+:)?cellXfs[\s>][^]*?<\/(?:[\w.-]+:)?cellXfs>/.exec(xml)?.[0] ?? '';
  const looks = new Map<number, NumberLook>();
  let index = 0;
  for (const attributes of tagsOf(cells, 'xf')) {
    const code = (codes.get(attribute(attributes, 'numFmtId') ?? '') ?? '').replaceAll(/"[^"]*"|\\./g, '');
    if (code.includes('%')) looks.set(index, 'percent');
    else if (/^00+$/.test(code)) looks.set(index, code.length);
    index++;
  }
  return looks;
}

function* tagsOf(xml: string, name: string): Generator<string> {
  for (const [, attributes] of xml.matchAll(tag(name))) yield attributes!;
}

function attribute(attributes: string, name: string): string | undefined {
  const [, double, single] = attributeOf(name).exec(attributes) ?? [];
  return (double ?? single)?.replaceAll(/&(amp|lt|gt|quot|apos);/g, (_, entity: string) => entities[entity]!);
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

function textOf(file: string, part: Buffer | undefined): string {
  if (!part) return '';
  const text = part.toString('utf8');
  // Another encoding, or names for pieces of text, would hide from this reader what the next one sees.
  if (part.includes(0) || /<!(?:DOCTYPE|ENTITY)/i.test(text))
    throw new Failure({
      file,
      found: 'a workbook with XML that no spreadsheet program writes',
      expected: 'a workbook as a spreadsheet program saves it',
      advice: 'Open it in a spreadsheet program and save it again.',
    });
  return text;
}
