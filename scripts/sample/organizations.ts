import type { Organization } from '../../src/feed/types.ts';

export const ids = {
  state: '99000000000000',
  county: '99101010000000',
  district: '99202020000000',
  elementary: '99202021000001',
  lower: '99202021000002',
  middle: '99202021000003',
  high: '99202021000004',
  academy: '99202021000005',
  community: '99202021000006',
  court: '99101011000009',
} as const;

/** The state, the county office, the district, its six schools, and the county office's court school. No code 99 exists. */
export const organizations: Organization[] = [
  { id: ids.state, kind: 'state', name: 'State of Example' },
  {
    id: ids.county,
    kind: 'county',
    name: 'Sampleton County Office of Education',
    shortName: 'Sampleton County',
    parent: ids.state,
    url: 'https://county.example',
  },
  {
    id: ids.district,
    kind: 'district',
    name: 'Sample Unified School District',
    shortName: 'Sample Unified',
    parent: ids.county,
    grades: ['TK', '12'],
    url: 'https://district.example',
  },
  {
    id: ids.elementary,
    kind: 'school',
    name: 'Samplewood Elementary School',
    shortName: 'Samplewood',
    parent: ids.district,
    grades: ['TK', '5'],
  },
  {
    id: ids.lower,
    kind: 'school',
    name: 'Demo Creek Elementary School',
    shortName: 'Demo Creek',
    parent: ids.district,
    grades: ['K', '6'],
  },
  {
    id: ids.middle,
    kind: 'school',
    name: 'Example Valley Middle School',
    shortName: 'Example Valley',
    parent: ids.district,
    grades: ['6', '8'],
  },
  {
    id: ids.high,
    kind: 'school',
    name: 'Sample Hills High School',
    shortName: 'Sample Hills',
    parent: ids.district,
    grades: ['9', '12'],
    url: 'https://high.district.example',
  },
  {
    id: ids.academy,
    kind: 'school',
    name: 'Invented Charter Academy of Science, Technology, Engineering, Arts, Mathematics and Civic Leadership',
    shortName: 'Invented Academy',
    parent: ids.district,
    charter: 'direct-funded',
    grades: ['6', '12'],
    url: 'https://academy.example',
  },
  {
    id: ids.community,
    kind: 'school',
    name: 'Make-Believe Community Charter School',
    shortName: 'Make-Believe',
    parent: ids.district,
    charter: 'locally-funded',
    grades: ['TK', '8'],
  },
  {
    id: ids.court,
    kind: 'school',
    name: 'Sampleton County Court School',
    shortName: 'Court School',
    parent: ids.county,
    grades: ['7', '12'],
    alternative: true,
  },
];

/** The six schools of the district. */
export const schools: string[] = [ids.elementary, ids.lower, ids.middle, ids.high, ids.academy, ids.community];

/** The schools that add up to the district: a direct-funded charter reports as a district of its own. */
export const counted = schools.filter((school) => school !== ids.academy);
