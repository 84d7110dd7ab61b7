import fc from 'fast-check';
import type { Feed, Organization } from '../../src/feed/types.ts';
import { Dataset } from '../../src/model/dataset.ts';
import { search } from '../../src/model/search.ts';
import { choosable, type Choosable } from '../../src/model/picker.ts';
import { inEnglish } from './fixture.ts';

/** A county with two districts, and schools of which several have one name. */
export const twins: Organization[] = [
  { id: '00000000000000', kind: 'state', name: 'State of Example' },
  { id: '99000000000000', kind: 'county', name: 'Sampleton County Office of Education', city: 'Sampleton' },
  { id: '99111110000000', kind: 'district', name: 'Sampleton City Unified', parent: '99000000000000' },
  { id: '99222220000000', kind: 'district', name: 'Río Verde Elementary', parent: '99000000000000' },
  school('99111111000001', 'Washington Elementary', { grades: ['K', '5'] }),
  school('99222221000002', 'Washington Elementary', { city: 'Río Verde', grades: ['K', '8'] }),
  school('99222221000003', 'Washington Elementary', { city: 'Isleton' }),
  school('99111111000004', 'George Washington High', { charter: 'direct-funded', grades: ['9', '12'] }),
  school('99111111000005', 'César Chávez Middle', { shortName: 'Chávez', grades: ['6', '8'] }),
  school('99111111000006', 'C. K. Mc Clatchy High', { grades: ['9', '12'] }),
  school('99222221000007', 'St. Mary’s', {
    name: { en: 'St. Mary’s School', 'zh-Hant': '聖瑪麗學校', ar: 'مَدْرَسَة مريم' },
  }),
  school('99000001000008', 'Elinor Lincoln Hickey Court', { alternative: true, grades: ['7', '12'] }),
];

function school(id: string, name: string, facts: Partial<Organization> = {}): Organization {
  const district = id.slice(0, 7);
  return {
    id,
    kind: 'school',
    name,
    parent: `${district === '9900000' ? '9900000' : district}0000000`,
    city: 'Sampleton',
    ...facts,
  };
}

export function datasetWith(organizations: Organization[], changes: Partial<Feed> = {}): Dataset {
  return new Dataset({
    format: 'vital-signs/1',
    title: 'Test',
    organizations,
    metrics: [],
    observations: [],
    ...changes,
  });
}

export function amongAll(organizations: Organization[]): Choosable {
  return choosable(datasetWith(organizations), [], inEnglish);
}

/** Identifiers of what is found, in the order of the list. */
export function idsFor({ organizations, index }: Choosable, typed: string): string[] {
  return search(index(), typed).places.map((place) => organizations[place]!.id);
}

const letters = fc.string({ unit: fc.constantFrom(...'abcdeilmnorstuvéñ'.split('')), minLength: 2, maxLength: 11 });
const id = fc.oneof(fc.stringMatching(/^\d{14}$/), fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._~-]{0,20}$/));
const name = fc.oneof(
  fc.array(letters, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
);

/** Any organizations, with names from any script and any sign. */
export const organizations: fc.Arbitrary<Organization[]> = fc.uniqueArray(
  fc.record(
    {
      id,
      kind: fc.constantFrom('county' as const, 'district' as const, 'school' as const),
      name: fc.oneof(name, fc.dictionary(fc.constantFrom('en', 'es', 'zh'), name, { minKeys: 1 })),
      shortName: name,
      parent: id,
      city: name,
      charter: fc.constantFrom('direct-funded' as const, 'unspecified' as const),
      alternative: fc.boolean(),
    },
    { requiredKeys: ['id', 'kind', 'name'] },
  ),
  { selector: (one) => one.id, minLength: 1, maxLength: 12 },
);
