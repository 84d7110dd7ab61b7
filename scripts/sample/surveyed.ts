import type { Observation } from '../../src/feed/types.ts';
import { counted, ids, schools } from './organizations.ts';
import { rounded } from './measured.ts';
import { apportion, populations } from './people.ts';
import { periods } from './periods.ts';
import { privacy } from './protection.ts';
import { chance, noise } from './random.ts';

/** The surveys: who is asked (a share of the students' number), how many answer, and how many of those are pleased. */
const surveys = [
  { metric: 'student-safety', audience: 'students', asked: 0.72, answer: 0.68, pleased: 0.66 },
  { metric: 'family-satisfaction', audience: 'families', asked: 0.63, answer: 0.38, pleased: 0.81 },
  { metric: 'staff-support', audience: 'staff', asked: 0.0585, answer: 0.76, pleased: 0.72 },
];

/** The survey was not held while schools were closed. */
const held = [1, 4, 5, 6, 7];

const mood: Record<string, number> = {
  [ids.elementary]: 0.07,
  [ids.lower]: -0.05,
  [ids.middle]: -0.1,
  [ids.high]: -0.03,
  [ids.academy]: 0.1,
  [ids.community]: 0.03,
};

interface Answers {
  invited: number;
  responses: number;
  favorable: number;
}

type Survey = (typeof surveys)[number];

function answers(survey: Survey, school: string, year: number): Answers {
  const invited = Math.round(populations[school]!.heads[year]! * survey.asked);
  // Few families of the locally-funded charter answer: the sample's low response rate.
  const isShy = school === ids.community && survey.audience === 'families';
  const rate = isShy ? 0.16 + 0.02 * chance(year) : survey.answer + 0.04 * noise('rate', survey.metric, school, year);
  const responses = Math.round(invited * rate);
  const pleased = survey.pleased + mood[school]! + 0.008 * (year - 4) + 0.025 * noise(survey.metric, school, year);
  return { invited, responses, favorable: Math.round(responses * Math.min(0.97, pleased)) };
}

/** Percent of each option in tenths; the first two add up to the favorable value. */
function distribution({ responses, favorable }: Answers, seed: string): number[] {
  const pleased = Math.round((1000 * favorable) / responses);
  const strongly = 0.3 + 0.2 * chance('strongly', seed);
  const tenths = [...apportion(pleased, [strongly, 1 - strongly]), ...apportion(1000 - pleased, [0.52, 0.31, 0.17])];
  return tenths.map((tenth) => tenth / 10);
}

function percent({ favorable, responses }: Answers): number {
  return (100 * favorable) / responses;
}

function observation(survey: Survey, organization: string, year: number, now: Answers, before?: Answers): Observation {
  const result: Observation = {
    organization,
    metric: survey.metric,
    group: survey.audience,
    period: periods[year]!,
    value: rounded(percent(now)),
    responses: now.responses,
    invited: now.invited,
  };
  if (before) result.change = rounded(percent(now) - percent(before));
  if (now.responses < privacy.ratedCount) result.state = 'small-group';
  else result.distribution = distribution(now, `${organization} ${survey.metric} ${year}`);
  return result;
}

/** Sum of several schools' answers. */
function together(all: Answers[]): Answers {
  const sum = { invited: 0, responses: 0, favorable: 0 };
  for (const one of all) {
    sum.invited += one.invited;
    sum.responses += one.responses;
    sum.favorable += one.favorable;
  }
  return sum;
}

export function surveyed(): Observation[] {
  const found: Observation[] = [];
  for (const survey of surveys) {
    const { metric, audience: group } = survey;
    for (const organization of [ids.district, ...schools]) {
      const of = (year: number): Answers =>
        organization === ids.district
          ? together(counted.map((school) => answers(survey, school, year)))
          : answers(survey, organization, year);
      for (const year of held) {
        const now = of(year);
        if (now.invited === 0) continue;
        found.push(observation(survey, organization, year, now, held.includes(year - 1) ? of(year - 1) : undefined));
      }
    }
    for (const year of held.slice(-2)) {
      const period = periods[year]!;
      const value = rounded(100 * survey.pleased - 2 + year / 2);
      // The county knows how many answered and the share that did; the state publishes the share only.
      const responses = Math.round(42_000 * survey.asked);
      found.push({ organization: ids.county, metric, group, period, value, responses, responseRate: 41.5 });
      if (group === 'students') {
        found.push({ organization: ids.state, metric, group, period, value: value - 1.5, responseRate: 38 });
      }
      found.push({ organization: ids.court, metric, group, period, state: 'suppressed' });
    }
  }
  return found;
}
