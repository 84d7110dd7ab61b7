import type { Observation } from '../../../src/feed/types.ts';
import { rounded } from '../measured.ts';
import { apportion } from '../people.ts';
import { isFew, privacy } from '../protection.ts';
import { chance, noise } from '../random.ts';
import { county, countedIn, districtIds, districts } from './organizations.ts';
import { heads } from './people.ts';
import { latest, periods } from './periods.ts';
import { schoolList, type School } from './schools.ts';

export const survey = 'would-recommend';

/** Who is asked (a share of the students' number, and some more), how many answer, and how many of those agree. */
const audiences = [
  { group: 'families', asked: 0.63, more: 0, answer: 0.36, agree: 0.8 },
  { group: 'staff', asked: 0.058, more: 6, answer: 0.74, agree: 0.71 },
];

type Audience = (typeof audiences)[number];

interface Answers {
  invited: number;
  responses: number;
  favorable: number;
}

/** The survey was not held in the second year. */
const isHeld = (year: number): boolean => year !== 1;

/** Here the answers of the last survey are still being counted. */
const counting = [districts.high, ...schoolList.filter(({ parent }) => parent === districts.high).map(({ id }) => id)];

function answers({ group, asked, more, answer, agree }: Audience, school: School, year: number): Answers {
  const students = heads(school, year);
  const invited = students === 0 ? 0 : Math.round(students * asked) + more;
  const rate = answer * (1 + 0.22 * noise('rate', school.id, group)) + 0.02 * noise('rate', school.id, group, year);
  const responses = Math.round(invited * Math.min(0.95, Math.max(0.08, rate)));
  const mood =
    0.05 * school.standing +
    0.06 * noise('mood', school.id, group) +
    0.008 * (year - latest) +
    0.022 * noise('agree', school.id, group, year);
  return { invited, responses, favorable: Math.round(responses * Math.min(0.97, agree + mood)) };
}

function added(all: Answers[]): Answers {
  const sum = { invited: 0, responses: 0, favorable: 0 };
  for (const one of all) {
    sum.invited += one.invited;
    sum.responses += one.responses;
    sum.favorable += one.favorable;
  }
  return sum;
}

function percent({ favorable, responses }: Answers): number {
  return (100 * favorable) / responses;
}

/** Percent of each option in tenths; the first two add up to the favorable value. */
function distribution(now: Answers, seed: string): number[] {
  const pleased = Math.round(10 * percent(now));
  const strongly = 0.3 + 0.2 * chance('strongly', seed);
  const tenths = [...apportion(pleased, [strongly, 1 - strongly]), ...apportion(1000 - pleased, [0.52, 0.31, 0.17])];
  return tenths.map((tenth) => tenth / 10);
}

function observation(place: Observation, now: Answers, year: number): Observation | undefined {
  if (now.invited === 0) return undefined;
  if (year === latest && counting.includes(place.organization)) return { ...place, state: 'pending' };
  if (isFew(now.responses) || now.responses === 0) return { ...place, state: 'suppressed' };
  const { responses, invited } = now;
  const result: Observation = { ...place, value: rounded(percent(now)), responses, invited };
  if (responses < privacy.ratedCount) result.state = 'small-group';
  else if (year === latest) result.distribution = distribution(now, `${place.organization} ${place.group}`);
  return result;
}

/** What families and staff say, of each school; districts and the county office add their schools up. */
export function surveyed(): Observation[] {
  const found: Observation[] = [];
  for (const audience of audiences) {
    for (const organization of [county, ...districtIds, ...schoolList.map(({ id }) => id)]) {
      const own = schoolList.filter(({ id }) => id === organization);
      const schools = own.length > 0 ? own : countedIn(organization);
      periods.forEach((period, year) => {
        const place = { organization, metric: survey, group: audience.group, period };
        if (!isHeld(year)) {
          if (own.length === 0) found.push({ ...place, state: 'not-collected' });
          return;
        }
        const isCounting = year === latest && organization === county;
        const counted = schools.filter(({ id }) => !isCounting || !counting.includes(id));
        const one = observation(place, added(counted.map((school) => answers(audience, school, year))), year);
        if (one) found.push(one);
      });
    }
  }
  return found;
}
