import type { Organization } from '../../../src/feed/types.ts';
import { schoolList, type School } from './schools.ts';

export const state = '99000000000000';
export const county = '99404040000000';

/** The districts of the county: code, name, short name, city, and who goes there, in the order of `races`. */
export const districts = {
  elementary: '99404110000000',
  high: '99404220000000',
  port: '99404330000000',
  valley: '99404440000000',
  mountain: '99404550000000',
} as const;

const districtList: Organization[] = [
  {
    id: districts.elementary,
    kind: 'district',
    name: 'Samplefield Elementary School District',
    shortName: 'Samplefield Elementary',
    parent: county,
    city: 'Samplefield',
    grades: ['TK', '8'],
  },
  {
    id: districts.high,
    kind: 'district',
    name: 'Samplefield Union High School District',
    shortName: 'Samplefield High',
    parent: county,
    city: 'Samplefield',
    grades: ['9', '12'],
  },
  {
    id: districts.port,
    kind: 'district',
    name: 'Port Example Unified School District',
    shortName: 'Port Example Unified',
    parent: county,
    city: 'Port Example',
    grades: ['TK', '12'],
  },
  {
    id: districts.valley,
    kind: 'district',
    name: 'Valle Ficción Unified School District',
    shortName: 'Valle Ficción Unified',
    parent: county,
    city: 'Valle Ficción',
    grades: ['TK', '12'],
  },
  {
    id: districts.mountain,
    kind: 'district',
    name: 'Mount Invented Unified School District',
    shortName: 'Mount Invented Unified',
    parent: county,
    city: 'Invented Pass',
    grades: ['K', '12'],
  },
];

function asOrganization(school: School): Organization {
  const { id, name, shortName, parent, city, charter, grades, alternative } = school;
  return {
    id,
    kind: 'school',
    name,
    ...(shortName && { shortName }),
    parent,
    city,
    ...(charter && { charter }),
    grades,
    ...(alternative && { alternative }),
  };
}

/** State, county office, and each district with its schools below it; the schools of the county office come last. */
export const organizations: Organization[] = [
  { id: state, kind: 'state', name: 'State of Example' },
  {
    id: county,
    kind: 'county',
    name: 'Sample Coast County Office of Education',
    shortName: 'Sample Coast County',
    parent: state,
    city: 'Port Example',
    url: 'https://county.example',
  },
  ...districtList.flatMap((district) => [district, ...schoolsOf(district.id).map(asOrganization)]),
  ...schoolsOf(county).map(asOrganization),
];

function schoolsOf(parent: string): School[] {
  return schoolList.filter((school) => school.parent === parent);
}

/**
 * The organizations as their numbers add up: a direct-funded charter school reports as a district of its own, so that
 * it is counted in the county and not in the district that gave it its charter.
 */
export function asCounted(list: Organization[]): Organization[] {
  return list.map((one) => (one.charter === 'direct-funded' ? { ...one, parent: county } : one));
}

/** The schools that add up to a district or to the county. */
export function countedIn(organization: string): School[] {
  if (organization === county) return schoolList;
  return schoolList.filter(({ parent, charter }) => parent === organization && charter !== 'direct-funded');
}

export const districtIds: string[] = Object.values(districts);
