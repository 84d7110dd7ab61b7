/** Research files in the layouts of their years, with invented numbers. */

const codes = ['County Code', 'District Code', 'School Code'];
const percentages = ['Exceeded', 'Met', 'Met and Above', 'Nearly Met', 'Not Met'].map(
  (level) => `Percentage Standard ${level}`,
);
const areas = [1, 2, 3, 4].flatMap((area) =>
  ['Above', 'Near', 'Below'].map((level) => `Area ${area} Percentage ${level} Standard`),
);

/** Headers by era: separated by commas, with quotes, to 2018-19, by `^` since 2020-21. */
export const headers = {
  2016: [
    ...codes,
    'Filler',
    'Test Year',
    'Subgroup ID',
    'Test Type',
    'Total CAASPP Enrollment',
    'Total Tested At Entity Level',
    'Total Tested at Subgroup Level',
    'Grade',
    'Test Id',
    'CAASPP Reported Enrollment',
    'Students Tested',
    'Mean Scale Score',
    ...percentages,
    'Students with Scores',
    ...areas.map((name) => name.replace('Near', 'At or Near')),
  ],
  2019: [
    ...codes,
    'Filler',
    'Test Year',
    'Subgroup ID',
    'Test Type',
    'Total Tested At Entity Level',
    'Total Tested with Scores',
    'Grade',
    'Test Id',
    'CAASPP Reported Enrollment',
    'Students Tested',
    'Mean Scale Score',
    ...percentages,
    'Students with Scores',
    ...areas,
  ],
  2022: [
    ...codes,
    'Filler',
    'Test Year',
    'Student Group ID',
    'Test Type',
    'Total Tested At Reporting Level',
    'Total Tested with Scores at Reporting Level',
    'Grade',
    'Test ID',
    'Students Enrolled',
    'Students Tested',
    'Mean Scale Score',
    ...percentages,
    'Students with Scores',
    ...areas,
    'Type ID',
  ],
  2025: [
    'County Code',
    'District Code',
    'District Name',
    'School Code',
    'School Name',
    'Type ID',
    'Filler',
    'Test Year',
    'Test Type',
    'Test ID',
    'Student Group ID',
    'Grade',
    'Total Students Enrolled',
    'Total Students Tested',
    'Total Students Tested with Scores',
    'Mean Scale Score',
    ...percentages.flatMap((name) => [name, name.replace('Percentage', 'Count')]),
    'Overall Total',
    ...areas,
  ],
};

export type Era = keyof typeof headers;

/** One row: what differs from everyone of one district in English, all grades. */
export interface Result {
  code?: string;
  group?: number;
  test?: number;
  type?: string;
  grade?: number;
  students?: string;
  met?: string;
  year?: string;
  typeId?: string;
  name?: string;
}

/** A research file of a few rows. */
export function researchFile(era: Era, ...results: Result[]): string {
  const header = headers[era];
  const rows = results.map((result) => header.map((column) => cellOf(era, column, result)));
  if (era >= 2020) return [header, ...rows].map((row) => row.join('^')).join('\r\n') + '\r\n';
  return [header, ...rows].map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n') + '\n';
}

function cellOf(era: Era, column: string, result: Result): string {
  const code = result.code ?? '34674390000000';
  const students = result.students ?? '400';
  const byName: Record<string, string> = {
    'County Code': code.slice(0, 2),
    'District Code': code.slice(2, 7),
    'School Code': code.slice(7),
    'District Name': code.slice(2) === '0'.repeat(12) ? '' : 'City Unified',
    'School Name': code.endsWith('0000000') ? '' : (result.name ?? ''),
    'Type ID': result.typeId ?? '',
    'Test Year': result.year ?? String(era),
    'Subgroup ID': String(result.group ?? 1),
    'Student Group ID': String(result.group ?? 1),
    'Test Type': result.type ?? 'B',
    'Test Id': String(result.test ?? 1),
    'Test ID': String(result.test ?? 1),
    Grade: String(result.grade ?? 13),
    // Everyone in all grades: larger than the number of the row, and not the one to take.
    'Total Tested with Scores': '9999',
    'Total Tested with Scores at Reporting Level': '9999',
    'Students with Scores': students,
    'Total Students Tested with Scores': students,
    'Percentage Standard Met and Above': result.met ?? '45.12',
    'Percentage Standard Not Met': '20.00',
  };
  return byName[column] ?? '';
}

/** The entity list of 2025, as bytes of Windows-1252. */
export function entityList(...rows: [code: string, type: string, county: string, district: string, school: string][]) {
  const lines = rows.map(([code, type, ...names]) =>
    [code.slice(0, 2), code.slice(2, 7), code.slice(7), type, '', '2025', ...names, ''].join('^'),
  );
  const header =
    'County Code^District Code^School Code^Type ID^Filler^Test Year^County Name^District Name^School Name^Zip Code';
  return windows1252([header, ...lines, ''].join('\r\n'));
}

/** Bytes of a text whose only characters beyond Latin-1 are dashes. */
export function windows1252(text: string): Buffer {
  return Buffer.from(text.replaceAll('–', '\u0096'), 'latin1');
}
