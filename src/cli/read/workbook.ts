import readSheets from 'read-excel-file/universal';
import { readFile, stat } from 'node:fs/promises';
import { Failure, fileFault } from '../failure.ts';
import { amount } from '../output.ts';
import { cellText, type WorkbookValue } from './cell-text.ts';
import { storedZip } from './stored-zip.ts';
import type { Line, Table } from './table.ts';
import { inspectSheets, type SheetFacts } from './workbook-sheets.ts';
import { unzip } from './zip.ts';

/** Rows in which the header is looked for: the state's workbooks begin with titles. */
const headerRows = 10;
/** In bytes. */
const largestFile = 200_000_000;

interface Sheet extends SheetFacts {
  rows: WorkbookValue[][];
}

/** What a file that is not text begins with. */
export function workbookKind(beginning: Buffer): 'xlsx' | 'ole' | undefined {
  const mark = beginning.subarray(0, 4).toString('hex');
  return mark === '504b0304' ? 'xlsx' : mark === 'd0cf11e0' ? 'ole' : undefined;
}

/**
 * Opens a workbook as a table: its only sheet, or the first one with a header that `isHeader` knows, in the first rows.
 * Cells become the text that they show. Formulas, macros and links to other files are not run or followed: a formula
 * counts for the result that the spreadsheet program saved. Fails on what is not a workbook, and on what is too large.
 */
export async function openWorkbook(path: string, isHeader: (cells: string[]) => boolean): Promise<Table> {
  const archive = await readWhole(path);
  if (workbookKind(archive) === 'ole') throw new Failure(oldFormat(path, archive));
  const sheets = await sheetsOf(path, archive);
  const places = sheets.flatMap((sheet) => {
    const at = rowsAbove(sheet).findIndex(isHeader);
    return at < 0 ? [] : [{ sheet, at }];
  });
  const { sheet, at } = places[0] ?? onlySheet(path, sheets);
  const header = rowText(sheet, at);
  const width = header.findLastIndex((cell) => cell.trim() !== '') + 1;
  return {
    path,
    header: header.slice(0, width),
    headerLine: at + 1,
    warnings: warningsOf(
      sheet,
      sheets,
      places.map((place) => place.sheet),
    ),
    lines: () => linesBelow(sheet, at),
  };
}

async function readWhole(path: string): Promise<Buffer> {
  try {
    const { size } = await stat(path);
    if (size > largestFile)
      throw new Failure({
        file: path,
        found: `a workbook of ${amount(Math.ceil(size / 1e6), 'MB', 'MB')}`,
        expected: `at most ${largestFile / 1e6} MB`,
        advice: 'Save the sheet as “CSV UTF-8”.',
      });
    return await readFile(path);
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(fileFault(path, error));
  }
}

async function sheetsOf(path: string, archive: Buffer): Promise<Sheet[]> {
  const parts = unzip(path, archive, isCellPart);
  if (!parts.has('xl/workbook.xml')) throw new Failure(noWorkbook(path, archive));
  const facts = inspectSheets(path, parts);
  let sheets: Awaited<ReturnType<typeof readSheets>>;
  try {
    // The library gets the parts that were looked through and nothing else, whatever else the file has for it.
    sheets = await readSheets(storedZip(parts).buffer, { trim: false });
  } catch (error) {
    throw new Failure({
      file: path,
      found: `a workbook that cannot be read (${error instanceof Error ? error.message : String(error)})`,
      expected: 'a workbook as a spreadsheet program saves it',
      advice: 'Open it in a spreadsheet program and save it again, or save the sheet as “CSV UTF-8”.',
    });
  }
  return sheets.flatMap(({ sheet, data }, index) => {
    const fact = facts.find(({ name }) => name === sheet) ?? facts[index];
    return fact ? [{ ...fact, name: sheet, rows: data as unknown as WorkbookValue[][] }] : [];
  });
}

/** Parts that hold cells, their styles, or say where they are; no pictures, macros, links or settings. */
function isCellPart(name: string): boolean {
  return /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/_rels\/workbook\.xml\.rels|xl\/[\w.-]+\.xml|xl\/worksheets\/[\w.-]+\.xml)$/i.test(
    name,
  );
}

function rowText({ rows, looks, errors }: Sheet, at: number): string[] {
  return rows[at]!.map((value, index) => {
    const reference = `${columnName(index)}${at + 1}`;
    return errors.get(reference) ?? cellText(value, looks.get(reference));
  });
}

function rowsAbove(sheet: Sheet): string[][] {
  return sheet.rows.slice(0, headerRows).map((_, at) => rowText(sheet, at));
}

/** Nobody knows the header: of a single sheet, the fullest of the first rows must be meant. */
function onlySheet(file: string, sheets: Sheet[]): { sheet: Sheet; at: number } {
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0)
    throw new Failure({ file, found: 'an empty workbook', expected: 'a header and rows', advice: 'Get it again.' });
  if (filled.length > 1)
    throw new Failure({
      file,
      found: `the sheets ${filled.map(({ name }) => JSON.stringify(name)).join(', ')}`,
      expected: `one with the header of a file that can be imported in its first ${headerRows} rows`,
      advice: 'Save the sheet that is meant as “CSV UTF-8” and import that: you will be told what is missing in it.',
    });
  const sheet = filled[0]!;
  const fullness = rowsAbove(sheet).map((cells) => cells.filter((cell) => cell.trim() !== '').length);
  return { sheet, at: fullness.indexOf(Math.max(...fullness)) };
}

function warningsOf(sheet: Sheet, sheets: Sheet[], fitting: Sheet[]): string[] {
  const names = (some: Sheet[]) => some.map(({ name }) => JSON.stringify(name)).join(', ');
  const unread = fitting.filter((other) => other !== sheet);
  const others = sheets.filter((other) => other !== sheet && other.rows.length > 0 && !unread.includes(other));
  const warnings: string[] = [];
  if (others.length > 0) warnings.push(`sheet ${names([sheet])} is read; not read: ${names(others)}`);
  if (unread.length > 0)
    warnings.push(`sheet ${names([sheet])} is read; ${names(unread)} could be, too: save it as a file of its own`);
  if (sheet.formulas > 0)
    warnings.push(
      `${amount(sheet.formulas, 'cell')} of sheet ${names([sheet])} ${sheet.formulas === 1 ? 'holds a formula' : 'hold formulas'}: the results that the spreadsheet program saved are used`,
    );
  return warnings;
}

async function* linesBelow(sheet: Sheet, header: number): AsyncGenerator<Line> {
  for (let at = header + 1; at < sheet.rows.length; at++) yield { number: at + 1, cells: rowText(sheet, at) };
}

function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** Both old workbooks and locked new ones come in the container of the nineties. */
function oldFormat(file: string, archive: Buffer) {
  if (archive.includes(Buffer.from('EncryptedPackage', 'utf16le')))
    return {
      file,
      found: 'a workbook with a password',
      expected: 'one without',
      advice: 'Open it in a spreadsheet program and save it without a password.',
    };
  return {
    file,
    found: 'a workbook of the old kind (.xls)',
    expected: 'an .xlsx workbook or text',
    advice: 'Open it in a spreadsheet program and save it as “Excel Workbook (.xlsx)”.',
  };
}

function noWorkbook(file: string, archive: Buffer) {
  const has = (name: string) => archive.includes(Buffer.from(name, 'latin1'));
  if (has('xl/workbook.bin') || has('opendocument.spreadsheet'))
    return {
      file,
      found: has('xl/workbook.bin') ? 'a binary workbook (.xlsb)' : 'an OpenDocument sheet (.ods)',
      expected: 'an .xlsx workbook or text',
      advice: 'Save it as .xlsx.',
    };
  return {
    file,
    found: 'a zip file without a workbook in it',
    expected: 'a workbook or text',
    advice: 'Unpack it and import the files inside.',
  };
}
