/** A column of the spreadsheet template. Import, template and documentation are made of this list. */
export interface TemplateColumn {
  name: string;
  /** What people read in the template and the documentation. */
  text: string;
  need: 'always' | 'sometimes' | 'never';
}

export const templateColumns: readonly TemplateColumn[] = [
  { name: 'organization', need: 'always', text: 'Full name of the school, district or county office.' },
  {
    name: 'code',
    need: 'sometimes',
    text: 'Its CDS code of 14 digits, as text. Other letters and digits will do. Without one, the name stands for it.',
  },
  { name: 'kind', need: 'sometimes', text: 'school, district or county. Blank: what the code says, else school.' },
  {
    name: 'part_of',
    need: 'sometimes',
    text: 'Name or code of the district of a school, or the county of a district.',
  },
  {
    name: 'measure',
    need: 'always',
    text: 'What was measured, in a few words. The name of a measure that Vital Signs knows, such as chronic-absenteeism, brings its description along.',
  },
  { name: 'year', need: 'always', text: 'School year, such as 2024-25.' },
  { name: 'group', need: 'sometimes', text: 'Student group, such as English learners. Blank: all students.' },
  {
    name: 'value',
    need: 'always',
    text: 'The result as a number. Of a survey: the percent of favorable answers. Blank: say why in the column state.',
  },
  {
    name: 'count',
    need: 'sometimes',
    text: 'How many students or other people the result is about. Below 11, it is hidden.',
  },
  { name: 'level', need: 'never', text: 'Published level, such as Green or 4, of a measure that has levels.' },
  {
    name: 'state',
    need: 'sometimes',
    text: 'Why there is no value: suppressed (hidden for privacy), not-applicable, not-collected, not-rated or pending.',
  },
  {
    name: 'audience',
    need: 'never',
    text: 'Survey: who was asked, such as Families, Students or Staff. Never mix them.',
  },
  {
    name: 'question',
    need: 'never',
    text: 'Survey: the question as it was asked. Else: the question that the measure answers.',
  },
  { name: 'responses', need: 'never', text: 'Survey: how many people answered.' },
  { name: 'invited', need: 'never', text: 'Survey: how many people were asked.' },
  {
    name: 'answers',
    need: 'never',
    text: 'Survey: every answer with its percent, in order: Strongly agree 51.2; Agree 32.8; Disagree 11.6; Strongly disagree 4.4',
  },
  { name: 'favorable', need: 'never', text: 'Survey: which answers count as favorable: Strongly agree; Agree' },
  { name: 'unit', need: 'never', text: 'percent, points, count or dollars. Blank: percent.' },
  {
    name: 'better',
    need: 'sometimes',
    text: 'Of a measure of your own: is higher, lower or neither good news? Once is enough.',
  },
  {
    name: 'decimals',
    need: 'never',
    text: 'Digits after the decimal point, 0 to 3. Blank: 1 for percent and points, else 0.',
  },
  { name: 'description', need: 'never', text: 'What is counted, in a sentence.' },
  { name: 'source', need: 'sometimes', text: 'Where the numbers come from. Readers trust what they can look up.' },
  { name: 'source_url', need: 'never', text: 'Its web address.' },
  {
    name: 'reported_by',
    need: 'never',
    text: 'Who reports the numbers: school, district, county or state. Blank: the organization itself.',
  },
  { name: 'target', need: 'never', text: 'The value that you aim for.' },
  { name: 'target_year', need: 'never', text: 'School year by which it shall be met. Blank: every year.' },
  { name: 'note', need: 'never', text: 'Something that a reader must know about this year, in a sentence.' },
  {
    name: 'note_kind',
    need: 'never',
    text: 'information (or blank), caution, or break: this year cannot be compared with earlier ones.',
  },
];

/** A row that begins with this is an explanation; import skips it. */
export const remark = '#';

/** A row whose organization begins with this is an example; import leaves it out and says so. */
export const exampleMark = 'EXAMPLE';

type Cells = Readonly<Record<string, string>>;

const school: Cells = {
  organization: `${exampleMark} Willow Creek School`,
  code: '99202020000101',
  kind: 'school',
  part_of: 'Valley School District',
};

/** Example rows: a known measure, a survey, a measure of one's own, and a year without a number. */
export const exampleRows: readonly Cells[] = [
  {
    ...school,
    measure: 'chronic-absenteeism',
    year: '2024-25',
    value: '19.7',
    count: '305',
    target: '15',
    target_year: '2026-27',
  },
  { ...school, measure: 'chronic-absenteeism', year: '2024-25', group: 'English learners', state: 'suppressed' },
  {
    ...school,
    measure: 'Families feel welcome',
    year: '2024-25',
    value: '84',
    audience: 'Families',
    question: 'Do you feel welcome at our school?',
    responses: '121',
    invited: '290',
    answers: 'Strongly agree 51.2; Agree 32.8; Disagree 11.6; Strongly disagree 4.4',
    favorable: 'Strongly agree; Agree',
    better: 'higher',
    source: 'Spring family survey',
  },
  {
    ...school,
    measure: 'Students in arts classes',
    year: '2024-25',
    value: '212',
    unit: 'count',
    better: 'higher',
    description: 'Students enrolled in at least one class of music, dance, theater or visual arts.',
    source: 'Student records',
    note: 'Dance was offered for the first time.',
  },
];

export const explanationRow: Cells = Object.fromEntries(
  templateColumns.map(({ name, text }, index) => [name, index === 0 ? `${remark} ${text}` : text]),
);
