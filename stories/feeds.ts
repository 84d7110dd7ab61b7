import type { Feed, Group, Metric, Observation } from '../src/feed/types.ts';
import { absence, climate, course, district, groups, school, schoolFeed, survey, willow } from './school-feed.ts';

/** Small feeds, one feature each, that double as examples of how a feed says it. */

export const emptyFeed = (): Feed => schoolFeed({ observations: [] });

/** A document that no version of the format has ever allowed. */
export const brokenFeed = (): Feed => ({ ...schoolFeed(), format: 'vital-signs/0' }) as unknown as Feed;

export const oneDatumFeed = (): Feed =>
  schoolFeed({
    targets: [],
    observations: [
      ...course(willow('absence'), 2024, [19.7]),
      ...course(willow('climate', 'families'), 2024, [survey(84)]),
    ],
  });

export const missingYearsFeed = (): Feed =>
  schoolFeed({
    observations: [
      ...course(willow('absence'), 2017, [
        17,
        16.2,
        { value: null, state: 'not-collected' },
        null,
        25.1,
        22.4,
        21,
        19.7,
      ]),
      ...course(willow('absence', 'EL'), 2017, [21, 20, null, null, null, 31, null, 30.4], 84),
      ...course(willow('climate', 'families'), 2018, [survey(71), null, null, null, null, null, survey(84)]),
    ],
  });

const hidden: Partial<Observation> = { value: null, count: null, state: 'suppressed' };

export const suppressedFeed = (): Feed =>
  schoolFeed({
    observations: [
      ...course(willow('absence'), 2021, [25.1, 22.4, 21, 19.7]),
      ...course(willow('absence', 'EL'), 2021, [33, hidden, hidden, hidden], 84),
      ...course(willow('absence', 'SWD'), 2021, [29, 30.5, 28, { ...hidden, state: 'suppressed-complementary' }], 61),
      ...course(willow('climate', 'families'), 2024, [hidden]),
    ],
  });

export const smallGroupFeed = (): Feed =>
  schoolFeed({
    observations: [
      ...course(willow('absence'), 2023, [21, 19.7], 28),
      ...course(willow('absence', 'EL'), 2023, [33.3, { value: 30.8, state: 'small-group' }], 13),
      ...course(willow('climate', 'families'), 2024, [survey(83.3, { responses: 12, invited: 40 })]),
    ],
  });

export const breaksFeed = (): Feed =>
  schoolFeed({
    notes: [
      { metric: 'absence', period: '2023-24', kind: 'break', text: 'Absences are counted in a new way.' },
      { metric: 'climate', period: '2024-25', kind: 'break', text: 'The question was changed.' },
    ],
  });

/** Local indicators: a school rates itself in words, one with a number beside it and two without. */
export const ratingsFeed = (): Feed => {
  const rated = (id: string, name: string): Metric => ({
    id,
    name,
    unit: 'rating',
    better: 'higher',
    scale: 'met',
    reportedBy: 'school',
    source: { name: 'Local indicators (invented)' },
  });
  const level = (metric: string, first: number, levels: number[]) =>
    course(
      willow(metric),
      first,
      levels.map((one) => ({ level: one })),
    ).map(({ count: _, ...rest }) => rest);
  return schoolFeed({
    scales: [
      ...schoolFeed().scales!,
      {
        id: 'met',
        levels: ['Not Met For Two or More Years', 'Not Met', 'Met'].map((name, index) => ({ rank: index + 1, name })),
      },
    ],
    metrics: [absence, rated('basics', 'Teachers, materials and buildings'), rated('families', 'Family engagement')],
    targets: [],
    observations: [
      ...course(willow('absence'), 2023, [21, 19.7]),
      ...level('basics', 2023, [2, 3]),
      ...level('families', 2023, [2, 1]),
    ],
  });
};

export const lowResponseFeed = (): Feed =>
  schoolFeed({ observations: course(willow('climate', 'families'), 2023, [survey(80), survey(84, { invited: 900 })]) });

export const audiencesFeed = (): Feed =>
  schoolFeed({
    observations: [
      ...course(willow('climate', 'families'), 2023, [survey(80), survey(84)]),
      ...course(willow('climate', 'students'), 2022, [survey(66), survey(61, { responses: 260 })]),
    ],
  });

export const alternativeFeed = (): Feed => schoolFeed({ organizations: [{ ...school, alternative: true }, district] });

const long = 'Comprehensive Interdisciplinary Community Academy of Antidisestablishmentarianism and Telecommunications';

export const longLabelsFeed = (): Feed =>
  schoolFeed({
    organizations: [
      { ...school, name: `${long} School` },
      { ...district, name: `${long} District` },
    ],
    groups: groups.map((group) => ({ ...group, name: `${long}, ${group.id}` })),
    metrics: [
      { ...absence, name: `${long} rate`, question: `${long}?` },
      { ...climate, name: `${long} survey`, survey: { favorable: long, options: climate.survey!.options } },
    ],
    targets: [
      { metric: 'absence', value: 15, label: long },
      { metric: 'climate', value: 85, label: long },
    ],
    notes: [{ period: '2024-25', kind: 'caution', text: `${long}.` }],
  });

/** Eight groups: more lines than can be told apart. */
export const manyLinesFeed = (): Feed => {
  const many = Array.from({ length: 8 }, (_, index): Group => ({
    id: `G${index}`,
    name: `Group ${index}`,
    family: 'program',
  }));
  return schoolFeed({
    groups: [...groups, ...many],
    observations: [
      ...course(willow('absence'), 2021, [25.1, 22.4, 21, 19.7]),
      ...many.flatMap(({ id }, index) =>
        course(
          willow('absence', id),
          2021,
          [20, 21, 19, 18].map((value) => value + 2 * index),
          80,
        ),
      ),
    ],
  });
};
