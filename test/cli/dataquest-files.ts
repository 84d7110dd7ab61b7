/** The columns of DataQuest's files, in their order: absenteeism spaced, the others not, each with its own charter column. */
export const columns = {
  chronic: [
    'Academic Year',
    'Aggregate Level',
    'County Code',
    'District Code',
    'School Code',
    'County Name',
    'District Name',
    'School Name',
    'Charter School',
    'DASS',
    'Reporting Category',
    'ChronicAbsenteeismEligibleCumulativeEnrollment',
    'ChronicAbsenteeismCount',
    'ChronicAbsenteeismRate',
  ],
  cohort: [
    ...place('CharterSchool', 'DASS'),
    'CohortStudents',
    ...counted("Regular HS Diploma Graduates|Met UC/CSU Grad Req's|Seal of Biliteracy|Golden State Seal Merit Diploma"),
    ...counted(
      'CHSPE Completer|Adult Ed. HS Diploma|SPED Certificate|GED Completer|Other Transfer|Dropout|Still Enrolled',
    ),
  ],
  suspension: [
    ...place('CharterYN'),
    'CumulativeEnrollment',
    'Total Suspensions',
    'Unduplicated Count of Students Suspended (Total)',
    'Unduplicated Count of Students Suspended (Defiance-Only)',
    'Suspension Rate (Total)',
    'Suspension Count Violent Incident (Injury)',
    'Suspension Count Violent Incident (No Injury)',
    'Suspension Count Weapons Possession',
    'Suspension Count Illicit Drug-Related',
    'Suspension Count Defiance-Only',
    'Suspension Count Other Reasons',
  ],
};

function place(...filters: string[]): string[] {
  const who = 'AcademicYear AggregateLevel CountyCode DistrictCode SchoolCode CountyName DistrictName SchoolName';
  return [...who.split(' '), ...filters, 'ReportingCategory'];
}

function counted(names: string): string[] {
  return names.split('|').flatMap((name) => [`${name} (Count)`, `${name} (Rate)`]);
}

const state = { level: 'T', county: '00' };
const county = { level: 'C', county: '34', countyName: 'Sacramento' };
const district = { ...county, level: 'D', district: '67439', districtName: 'Sacramento City Unified' };
const school = { ...district, level: 'S', school: '0101899', schoolName: 'Oak Grove High', charter: 'No', dass: 'No' };

/** Whose row it is, with the values of the further columns. Default: all students of all schools in 2023-24. */
export const places = { state, county, district, school };

export interface DataQuestRow {
  level: string;
  county?: string;
  district?: string;
  school?: string;
  countyName?: string;
  districtName?: string;
  schoolName?: string;
  charter?: string;
  dass?: string;
  category?: string;
  year?: string;
  /** Cells of columns by name. */
  cells?: Record<string, string>;
}

/** Names of the columns without blanks and case, by the property of a row. */
const propertyOf: Record<string, (row: DataQuestRow) => string | undefined> = {
  academicyear: (row) => row.year ?? '2023-24',
  aggregatelevel: (row) => row.level,
  countycode: (row) => row.county,
  districtcode: (row) => row.district,
  schoolcode: (row) => row.school,
  countyname: (row) => row.countyName,
  districtname: (row) => row.districtName,
  schoolname: (row) => row.schoolName,
  charterschool: (row) => row.charter ?? 'All',
  charteryn: (row) => row.charter ?? 'All',
  dass: (row) => row.dass ?? 'All',
  reportingcategory: (row) => row.category ?? 'TA',
};

/** A file in the layout of the state, with CRLF. */
export function dataQuestFile(kind: keyof typeof columns, ...rows: DataQuestRow[]): string {
  const lines = rows.map((row) =>
    columns[kind]
      .map((name) => row.cells?.[name] ?? propertyOf[name.replaceAll(' ', '').toLowerCase()]?.(row) ?? '')
      .join('\t'),
  );
  return [columns[kind].join('\t'), ...lines, ''].join('\r\n');
}

/** Cells of the chronic absenteeism file. */
export function absent(students: string, count: string, rate: string): Record<string, string> {
  return {
    ChronicAbsenteeismEligibleCumulativeEnrollment: students,
    ChronicAbsenteeismCount: count,
    ChronicAbsenteeismRate: rate,
  };
}

/** Cells of the cohort file. */
export function cohort(students: string, graduates: [string, string], ag: [string, string], dropout: [string, string]) {
  return {
    CohortStudents: students,
    'Regular HS Diploma Graduates (Count)': graduates[0],
    'Regular HS Diploma Graduates (Rate)': graduates[1],
    "Met UC/CSU Grad Req's (Count)": ag[0],
    "Met UC/CSU Grad Req's (Rate)": ag[1],
    'Dropout (Count)': dropout[0],
    'Dropout (Rate)': dropout[1],
  };
}

/** Cells of the suspension file. */
export function suspended(students: string, count: string, rate: string): Record<string, string> {
  return {
    CumulativeEnrollment: students,
    'Unduplicated Count of Students Suspended (Total)': count,
    'Suspension Rate (Total)': rate,
  };
}
