import type { Feed, Organization } from '../src/feed/types.ts';

/** An invented county for elements in which a reader chooses: three districts, schools of one name, all kinds of them. */

type Facts = Partial<Organization>;

const county: Organization = {
  id: '99000000000000',
  kind: 'county',
  name: { en: 'Larkspur County Office of Education', es: 'Oficina de Educación del Condado de Larkspur' },
  city: 'Larkspur Hills',
};

const district = (code: string, name: string, city: string): Organization => ({
  id: `99${code}0000000`,
  kind: 'district',
  name,
  city,
  parent: county.id,
});

const school = (parent: string, number: number, name: string, city: string, facts: Facts = {}): Organization => ({
  id: `99${parent}${1000000 + number}`,
  kind: 'school',
  name,
  city,
  parent: `99${parent}0000000`,
  ...facts,
});

export const allOrganizations: Organization[] = [
  { id: '00000000000000', kind: 'state', name: 'State of Example' },
  { ...county, parent: '00000000000000' },
  district('10001', 'Larkspur City Unified', 'Larkspur Hills'),
  district('10002', 'Río Manso Elementary', 'Río Manso'),
  district('10003', 'Manzanita Joint Union High', 'Manzanita'),
  school('10001', 1, 'Washington Elementary', 'Larkspur Hills', { grades: ['K', '5'] }),
  school('10001', 2, 'Washington Elementary', 'Old Mill', { grades: ['K', '6'] }),
  school('10002', 3, 'Washington Elementary', 'Río Manso', { grades: ['TK', '8'] }),
  school('10002', 4, 'César Chávez Elementary', 'Río Manso', { grades: ['TK', '5'] }),
  school('10001', 5, 'George Washington High', 'Larkspur Hills', { grades: ['9', '12'] }),
  school('10001', 6, 'Invented Charter Academy', 'Larkspur Hills', { grades: ['6', '12'], charter: 'direct-funded' }),
  school('10003', 7, 'Manzanita High', 'Manzanita', { grades: ['9', '12'] }),
  school('10003', 8, 'Quiet Oaks Continuation High', 'Manzanita', { grades: ['9', '12'], alternative: true }),
  school('00000', 9, 'Larkspur County Court School', 'Larkspur Hills', { grades: ['7', '12'], alternative: true }),
];

export function organizationsFeed(organizations: Organization[] = allOrganizations): Feed {
  return {
    format: 'vital-signs/1',
    title: 'Larkspur County (invented)',
    sample: true,
    organizations,
    metrics: [{ id: 'absence', name: 'Chronic absenteeism', unit: 'percent', better: 'lower' }],
    observations: [],
  };
}
