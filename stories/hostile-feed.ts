import type { Feed, Metric, Observation, Organization } from '../src/feed/types.ts';
import { absence, climate, course, groups, schoolFeed, survey } from './school-feed.ts';

/** Markup, what templates put in place of names, a change of direction without an end, and a word that never breaks. */
const texts = [
  '<img src=x onerror=alert(1)><script>alert(2)</script>',
  '{name} ${value} %s $& {{constructor}} __proto__',
  '\u202Edesrever\u2067 مدرسة \u0338\u0336\u0334Z\u0351\u0352a\u0357\u035Bl\u0358go 👩🏽‍🏫🏴‍☠️',
  `Antidisestablishmentarianism${'o'.repeat(120)}`,
  '</table></title><!-- "\'` &amp; &#60;b&#62;',
];

/** The format takes no other addresses than these: `javascript:` is refused with the whole feed. */
const link = `https://hostile.example/"onmouseover="alert(1)'`;
const text = (index: number): string => texts[index % texts.length]!;

/** Ids that are names of what every object has. */
const schools = ['constructor', '__proto__', 'hasOwnProperty', 'valueOf'].map((id, index): Organization => ({
  id,
  kind: 'school',
  name: text(index),
  shortName: text(index + 1),
  city: text(index + 2),
  parent: 'isPrototypeOf',
  grades: ['K', '12'],
  url: link,
}));
const district: Organization = { id: 'isPrototypeOf', kind: 'district', name: text(4), url: link };

const metric = (of: Metric, index: number): Metric => ({
  ...of,
  name: text(index),
  question: text(index + 1),
  description: text(index + 2),
  definition: { id: 'definition', name: text(index + 3), url: link },
  source: { name: text(index + 4), url: link },
});

/** Everything that the format allows and nobody means well with: the widgets show it as what it is, text and numbers. */
export function hostileFeed(): Feed {
  const rows = ({ id }: Organization, index: number): Observation[] => [
    ...course({ organization: id, metric: 'absence' }, 2018, [0, 100, 0, 100, 99.95, 0.04, index * 20], 999_999_999),
    ...course({ organization: id, metric: 'absence', group: 'EL' }, 2018, [100, 0, null, null, 50], 11),
    ...course({ organization: id, metric: 'absence', group: 'SWD' }, 2022, [{ value: 1e-9, level: 1 }, 100], 30),
    ...course({ organization: id, metric: 'climate', group: 'families' }, 2023, [
      survey(40),
      survey(40.4, { responses: 999_999, invited: 1_000_000, distribution: [0, 40.4, 59.6] }),
    ]),
  ];
  return schoolFeed({
    title: text(0),
    publisher: { name: text(1), url: link },
    organizations: [...schools, district],
    groups: groups.map((group, index) => ({ ...group, name: text(index) })),
    scales: [{ id: 'colors', levels: texts.map((name, index) => ({ rank: index + 1, name, label: text(index + 1) })) }],
    goals: [{ id: 'belonging', name: text(2), description: text(3) }],
    metrics: [
      metric(absence, 0),
      metric(
        {
          ...climate,
          bands: [{ from: 0, name: text(3) }],
          survey: {
            favorable: text(0),
            options: [{ name: text(0), favorable: true }, { name: text(1), favorable: true }, { name: text(3) }],
          },
        },
        2,
      ),
    ],
    targets: [{ metric: 'absence', period: '2026-27', value: 0, label: text(0) }],
    notes: [
      { period: '2024-25', kind: 'caution', text: text(0) },
      { metric: 'absence', period: '2021-22', kind: 'break', text: text(2) },
    ],
    observations: [...schools, district].flatMap(rows),
  });
}
