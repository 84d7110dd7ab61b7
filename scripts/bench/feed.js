/** The invented feed of the bench: a trend of ten years, thirteen groups in two years, and a survey. */

const years = Array.from({ length: 10 }, (_, index) => `${2015 + index}-${String(16 + index).padStart(2, '0')}`);
const [before, latest] = years.slice(-2);

/** Identifier, name, family. */
const groups = [
  ['ALL', 'All students', 'all'],
  ['AA', 'African American', 'race-ethnicity'],
  ['AI', 'American Indian', 'race-ethnicity'],
  ['AS', 'Asian', 'race-ethnicity'],
  ['FI', 'Filipino', 'race-ethnicity'],
  ['HI', 'Hispanic', 'race-ethnicity'],
  ['PI', 'Pacific Islander', 'race-ethnicity'],
  ['WH', 'White', 'race-ethnicity'],
  ['MR', 'Two or more races', 'race-ethnicity'],
  ['EL', 'English learners', 'language'],
  ['SED', 'Socioeconomically disadvantaged', 'program'],
  ['SWD', 'Students with disabilities', 'program'],
  ['HOM', 'Homeless', 'program'],
];

/** Groups whose course the trend shows. */
export const trendGroups = ['ALL', 'EL', 'SED'];

/** The feed as an object. Both pages of the bench read it as JSON from the same address. */
export function benchFeed() {
  return {
    format: 'vital-signs/1',
    title: 'Bench Unified: invented numbers',
    sample: true,
    organizations: [{ id: 'bench', kind: 'district', name: 'Bench Unified' }],
    groups: [
      ...groups.map(([id, name, family]) => ({ id, name, family })),
      { id: 'families', name: 'Families', family: 'audience' },
    ],
    metrics: [
      metric('absence', 'Chronic absenteeism', 'lower'),
      metric('graduation', 'Graduation rate', 'higher'),
      survey(),
    ],
    targets: [
      { metric: 'absence', value: 15, label: 'District goal' },
      { metric: 'satisfaction', value: 85, label: 'District goal' },
    ],
    observations: {
      fields: ['organization', 'metric', 'group', 'period', 'value', 'count', 'responses', 'invited'],
      rows: [...trendRows(), ...gapRows(), ...surveyRows()],
    },
  };
}

function metric(id, name, better) {
  return { id, name, unit: 'percent', better, source: { name: 'Invented for the bench' }, reportedBy: 'state' };
}

function survey() {
  return {
    ...metric('satisfaction', 'Family satisfaction', 'higher'),
    survey: { favorable: '“Agree” or “Strongly agree”' },
  };
}

function trendRows() {
  return trendGroups.flatMap((group, series) =>
    years.map((period, year) => [
      'bench',
      'absence',
      group,
      period,
      wave(18 + 5 * series, year + 3 * series),
      900 - 200 * series,
    ]),
  );
}

function gapRows() {
  return groups.flatMap(([group], index) =>
    [before, latest].map((period, year) => [
      'bench',
      'graduation',
      group,
      period,
      wave(78 + (index % 5) * 3, index + year),
      60 + 35 * index,
    ]),
  );
}

function surveyRows() {
  return [before, latest].map((period, year) => [
    'bench',
    'satisfaction',
    'families',
    period,
    78 + 4 * year,
    null,
    412,
    1100,
  ]);
}

/** A number with one digit that goes up and down around a middle, the same in every run. */
function wave(middle, step) {
  return Math.round((middle + 4 * Math.sin(step * 1.7)) * 10) / 10;
}
