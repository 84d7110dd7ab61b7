import type { Row } from '../read/row.ts';
import { caasppCharter, caasppCode } from './caaspp-code.ts';
import type { Layout } from './layout.ts';

/**
 * The entity list that comes with the research files: names of the state, counties, districts and schools, and which
 * schools are charters. Names of other files give way to it. Lists of 2015 and 2016 have no types.
 */
export const caasppEntities: Layout = {
  name: 'CAASPP entity list (names of counties, districts and schools)',
  required: [
    'county code',
    'district code',
    'school code',
    'test year',
    'county name',
    'district name',
    'school name',
    'zip code',
  ],
  isLookup: true,
  read(row, draft) {
    const code = caasppCode(row);
    const year = row.text('test year');
    if (!/^20[0-9]{2}$/.test(year)) row.fail('test year', 'a year such as 2025');
    draft.organizations.listed.add(code, { name: nameOf(row, code), charter: caasppCharter(row), year: Number(year) });
  },
};

function nameOf(row: Row, code: string): string {
  if (code === '00000000000000') return 'California';
  if (!code.endsWith('0000000')) return row.text('school name');
  if (!code.endsWith('000000000000')) return row.text('district name');
  const county = row.text('county name');
  return county === '' ? '' : `${county} County`;
}
