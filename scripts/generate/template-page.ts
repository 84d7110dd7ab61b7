import { exampleMark, remark } from '../../src/cli/template/columns.ts';
import { templateColumnsTable } from '../../src/cli/template/template-files.ts';

/** `docs/template.md`: how to fill in the spreadsheet template, with every column as import reads it. */
export function templatePage(): string {
  return `# The spreadsheet template

For numbers that are in no public file: a survey of your own, a measure that your board follows, targets and notes. You
need a spreadsheet program and, once, somebody at a command line.

1. Get the template:

   \`\`\`sh
   npx vital-signs template --format xlsx --out my-school.xlsx
   npx vital-signs template > my-school.csv
   \`\`\`

2. Fill in the sheet “Results”. One row is one result: of one organization, in one measure, in one year, for one group.
   Delete the example rows or leave them: a row whose organization begins with ${exampleMark} is not imported, nor one that
   begins with ${remark}. Columns that you do not need may be left blank or deleted; their order does not matter.
3. Turn it into a feed, check it, and look at it:

   \`\`\`sh
   npx vital-signs import my-school.xlsx --out public
   npx vital-signs validate public/feed.json
   npx vital-signs preview public
   \`\`\`

What cannot be read is told with its row, its column and what to do. Nothing is written until all of it is right.

## Columns

${templateColumnsTable()}

## Good to know

- **A known measure** brings its source along: use its name only for numbers that you copied from there. Where a file of
  the state has the same number, the state's is used and a difference is told. A number of your own is a measure of your own.
- **Several schools** in one sheet are fine, and so is a district beside them. Two schools of one name need codes.
- **Once is enough** for what describes a measure or a survey (unit, better, question, favorable, source and so on): write
  it in the first row of the measure. Later rows may be blank there and must not say something else.
- **Numbers** may have a percent sign (84.6%), thousands separators (1,204) and a dollar sign. 84,6 is not understood,
  because it could be two numbers.
- **Years** may be written 2024-25, 2024-2025 or 2024/25. A year alone could be the first or the second and is not
  understood. In the workbook, the cells are prepared as text; in CSV, see to it that 2011-12 does not become a date.
- **Codes** keep their leading zero only as text. A code that lost it is refused, with the code that was meant.
- **Few people**: with a count or responses from 1 to 10, neither the value nor the count gets into the feed. From 11 to 29
  there is no level and no distribution of answers.
- **A row with a target or a note only** needs no value.
- **Formulas** count for the result that the spreadsheet program saved.
`;
}
