/** The invented feed of a county with hundreds of schools: one measure, three student groups, eight years. */

const years = Array.from({ length: 8 }, (_, index) => `${2017 + index}-${18 + index}`);

export const groups = [
  { id: 'ALL', name: 'All students', family: 'all' },
  { id: 'EL', name: 'English learners', family: 'language' },
  { id: 'SED', name: 'Socioeconomically disadvantaged', family: 'program' },
];

/** Identifiers of the schools, one for each chart of a page. */
export const schools = Array.from({ length: 400 }, (_, index) => `school-${String(index + 1).padStart(3, '0')}`);

/** The feed as an object. All pages of the bench read it as JSON from the same address. */
export function countyFeed() {
  return {
    format: 'vital-signs/1',
    title: 'Bench County: invented numbers',
    sample: true,
    organizations: schools.map((id, index) => ({ id, kind: 'school', name: `Bench School ${index + 1}` })),
    groups,
    metrics: [
      {
        id: 'absence',
        name: 'Chronic absenteeism',
        unit: 'percent',
        better: 'lower',
        source: { name: 'Invented for the bench' },
        reportedBy: 'state',
      },
    ],
    observations: { fields: ['organization', 'metric', 'group', 'period', 'value', 'count'], rows: rows() },
  };
}

function rows() {
  return schools.flatMap((school, place) =>
    groups.flatMap(({ id }, series) =>
      years.map((year, step) => [school, 'absence', id, year, rate(place, series, step), 600 - 180 * series + place]),
    ),
  );
}

/** A rate with one digit that goes up and down around a middle of its own, the same in every run. */
function rate(place, series, step) {
  return Math.round((16 + (place % 7) + 5 * series + 4 * Math.sin(1.7 * step + place + 3 * series)) * 10) / 10;
}
