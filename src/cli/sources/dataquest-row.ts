import { groupOfCategory } from '../catalogue/reporting-categories.ts';
import type { Draft } from '../import/draft.ts';
import { leaveOut, type FileReport } from '../read/file-report.ts';
import { schoolYearEnding, type Row } from '../read/row.ts';

/** Columns of every DataQuest file, and how some files spell them. */
export const dataQuestColumns = [
  'academic year',
  'aggregate level',
  'county code',
  'district code',
  'school code',
  'county name',
  'district name',
  'school name',
  'charter school',
  'reporting category',
] as const;

export const dataQuestSpellings: Readonly<Record<string, readonly string[]>> = {
  'academic year': ['academicyear'],
  'aggregate level': ['aggregatelevel'],
  'county code': ['countycode'],
  'district code': ['districtcode'],
  'school code': ['schoolcode'],
  'county name': ['countyname'],
  'district name': ['districtname'],
  'school name': ['schoolname'],
  'charter school': ['charterschool', 'charteryn', 'charter (y/n)', 'charter (all/y/n)', 'charter'],
  dass: ['dass (all/y/n)'],
  'reporting category': ['reportingcategory'],
};

export const dataQuestCode = ['county code', 'district code', 'school code'] as const;

/** Whose numbers a row has, once it is known that a feed wants them. */
export interface DataQuestPlace {
  organization: string;
  group: string;
  period: string;
}

type Which = 'all' | 'yes' | 'no';

/**
 * Finds whose numbers a row has, and notes the organization. Nothing: the row repeats others in parts, or a feed has no
 * place for it, and that is counted. State, counties and districts have a row for all schools and further ones for charter
 * schools, alternative schools and the others; a school has its own row, in some files under several of these headings.
 */
export function dataQuestPlace(row: Row, draft: Draft): DataQuestPlace | undefined {
  const level = row.word('aggregate level', ['T', 'C', 'D', 'S', 'D1', 'D2']);
  const charter = which(row, 'charter school');
  const dass = which(row, 'dass');
  const isSchool = level === 'S';
  const isPart = level === 'D2' || (!isSchool && (charter !== 'all' || dass !== 'all'));
  if (isPart) {
    leaveOut(draft.file, 'parts of a state, county or district', partName(level, charter, dass));
    return undefined;
  }
  const category = row.text('reporting category').toUpperCase();
  const group = groupOfCategory(category);
  if (group === undefined) {
    if (!/^[A-Z0-9_]{2,10}$/.test(category)) row.fail('reporting category', 'a code such as TA, RB or SE');
    leaveOut(draft.file, 'reporting categories without a place in the vocabulary', category);
    return undefined;
  }
  const period = academicYear(row);
  const organization = codeOf(row, level);
  // "District Office" and "Nonpublic, Nonsectarian Schools": with 0000000, the code would be the district's own.
  if (isSchool && /^0{6}[01]$/.test(organization.slice(7))) {
    leaveOut(draft.file, 'students of a district without a school of its own', organization.slice(7));
    return undefined;
  }
  draft.organizations.add(row, organization, {
    name: nameOf(row, level),
    charter: isSchool && charter !== 'all' ? charter === 'yes' : undefined,
    dass: isSchool && dass === 'yes',
  });
  if (isSchool && isFurtherRow(draft.file, `${organization} ${group} ${period}`, `${charter} ${dass}`)) {
    leaveOut(draft.file, 'further rows of a school', partName(level, charter, dass));
    return undefined;
  }
  return { organization, group, period };
}

/** Under which heading a school's row was used, by file. Two rows under one heading contradict each other elsewhere. */
const usedHeadings = new WeakMap<FileReport, Map<string, string>>();

function isFurtherRow(file: FileReport, school: string, heading: string): boolean {
  let used = usedHeadings.get(file);
  if (!used) usedHeadings.set(file, (used = new Map()));
  const first = used.get(school);
  if (first === undefined) used.set(school, heading);
  return first !== undefined && first !== heading;
}

function which(row: Row, column: string): Which {
  if (row.text(column) === '') return 'all';
  const word = row.word(column, ['All', 'Yes', 'No', 'Y', 'N']).toLowerCase();
  return word === 'all' ? 'all' : word.startsWith('y') ? 'yes' : 'no';
}

function partName(level: string, charter: Which, dass: Which): string {
  if (level === 'D2') return 'without charter schools';
  return `charter ${charter}, DASS ${dass}`;
}

const digits = { 'county code': 2, 'district code': 5, 'school code': 7 } as const;

/** The 14 digits of a row's code: of a county as a whole, its two digits and zeros, which no district has. */
function codeOf(row: Row, level: string): string {
  const depth = { T: 0, C: 1, D: 2, D1: 2, D2: 2, S: 3 }[level]!;
  return dataQuestCode
    .map((column, index) => {
      const length = digits[column];
      if (index >= depth) return '0'.repeat(length);
      const text = row.text(column);
      if (text.length === length && /^[0-9]+$/.test(text)) return text;
      const isShort = /^[0-9]+$/.test(text) && text.length < length;
      return row.fail(
        column,
        `${length} digits`,
        isShort ? 'Leading zeros were lost, as spreadsheets do: import the original file.' : undefined,
      );
    })
    .join('');
}

function nameOf(row: Row, level: string): string {
  if (level === 'T') return 'State of California';
  if (level === 'C') return `${row.text('county name')} County`;
  return row.text(level === 'S' ? 'school name' : 'district name');
}

function academicYear(row: Row): string {
  const text = row.text('academic year');
  const last = Number(text.slice(0, 4)) + 1;
  if (text !== schoolYearEnding(last) && text !== `${last - 1}-${last}`)
    row.fail('academic year', 'a school year such as 2023-24');
  return schoolYearEnding(last);
}
