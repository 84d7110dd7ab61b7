import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { Failure, fileFault } from './failure.ts';
import type { Output } from './output.ts';
import { templateText, templateWorkbook } from './template/template-files.ts';

export const templateHelp = `vital-signs template > my-school.csv
vital-signs template --format xlsx --out my-school.xlsx

Writes an empty table to fill in, for numbers that are in no public file, such as surveys of your own.

  --format csv|xlsx   kind of file (default: csv)
  --out FILE          file to write; it must not be there yet. Without it, CSV is printed`;

/** `vital-signs template`. Never writes over a file: it may be a template that somebody has filled in. */
export async function templateCommand(words: string[], out: Output): Promise<number> {
  const { values } = parseArgs({
    args: words,
    options: {
      format: { type: 'string', default: 'csv' },
      out: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    out.print(templateHelp);
    return 0;
  }
  if (values.format !== 'csv' && values.format !== 'xlsx')
    throw new Failure({ found: `--format ${values.format}`, expected: 'csv or xlsx' });
  if (values.out === undefined) {
    if (values.format === 'xlsx')
      throw new Failure({
        found: 'no --out',
        expected: 'a file for the workbook',
        advice: 'Write vital-signs template --format xlsx --out my-school.xlsx.',
      });
    // The output ends the last line itself.
    out.print(templateText().replace(/\r\n$/, '\r'));
    return 0;
  }
  const content = values.format === 'xlsx' ? await templateWorkbook() : templateText();
  try {
    await writeFile(values.out, content, { flag: 'wx' });
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw new Failure(
      isThere
        ? {
            file: values.out,
            found: 'a file that is already there',
            expected: 'a new name',
            advice: 'It may be filled in: choose another name.',
          }
        : fileFault(values.out, error),
    );
  }
  out.print(`wrote ${values.out}`);
  return 0;
}
