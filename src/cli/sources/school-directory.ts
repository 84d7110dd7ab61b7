import type { Organization } from '../../feed/types.ts';
import { webAddress } from '../../feed/url.ts';
import { always } from '../import/listed.ts';
import { countyCode } from '../import/organization-code.ts';
import { cleanName } from '../import/organization-name.ts';
import type { Row } from '../read/row.ts';
import type { Layout } from './layout.ts';

type Grade = NonNullable<Organization['grades']>[number];

/**
 * The state's directory of public schools and districts (pubschls.txt): names, cities, grades, charter schools,
 * websites, and what is closed. It is kept from day to day, so it comes before lists of one year. People's names in it are not read.
 */
export const schoolDirectory: Layout = {
  name: 'public school directory (pubschls: names, cities, grades, charters, websites)',
  required: [
    'cds',
    'ncesdist',
    'statustype',
    'county',
    'district',
    'school',
    'website',
    'charter',
    'fundingtype',
    'edopscode',
    'gsserved',
  ],
  spellings: { cds: ['cdscode', 'cds code'] },
  isLookup: true,
  read(row, draft) {
    const code = row.cds();
    const isSchool = !code.endsWith('0000000');
    const status = row.text('statustype');
    const county = text(row, 'county');
    if (county !== '') draft.organizations.listed.add(countyCode(code), { name: `${county} County`, year: 0 });
    draft.organizations.listed.add(code, {
      name: cleanName(text(row, isSchool ? 'school' : 'district')),
      city: cleanName(text(row, 'city')) || undefined,
      charter: isSchool ? charterOf(row) : undefined,
      grades: isSchool ? gradesOf(row) : undefined,
      alternative: isSchool ? alternativeOf(row) : undefined,
      url: addressOf(text(row, 'website')),
      gone: /^(closed|merged)$/i.test(status) ? goneSince(row, status) : undefined,
      year: always,
    });
  },
};

/** Text of a cell; the directory writes "No Data" where it has none. */
function text(row: Row, column: string): string {
  const found = row.text(column);
  return /^(no data|null)$/i.test(found) ? '' : found;
}

function charterOf(row: Row): Organization['charter'] | false | undefined {
  const charter = text(row, 'charter').toLowerCase();
  if (charter === '') return undefined;
  if (!['y', 'n', '1', '0'].includes(charter)) row.fail('charter', 'Y or N');
  if (charter === 'n' || charter === '0') return false;
  const funding = text(row, 'fundingtype').toLowerCase();
  if (funding.startsWith('direct')) return 'direct-funded';
  return funding.startsWith('local') ? 'locally-funded' : 'unspecified';
}

/** Kinds of schools whose students are not those of other schools, by the directory's codes for educational options. */
const alternatives = new Set(['CON', 'COMM', 'COMMDAY', 'JUV', 'OPP', 'YTH', 'SPEC', 'SPECON', 'SSS']);

function alternativeOf(row: Row): boolean | undefined {
  const code = text(row, 'edopscode').toUpperCase();
  return code === '' ? undefined : alternatives.has(code);
}

const spelled: Readonly<Record<string, Grade>> = {
  P: 'PK',
  PK: 'PK',
  PS: 'PK',
  TK: 'TK',
  K: 'K',
  KN: 'K',
  ADULT: 'AD',
  AD: 'AD',
};

/** Lowest and highest grade: `K-5`, `P-12`, `9-Adult`, `K`. */
function gradesOf(row: Row): Organization['grades'] {
  const span = text(row, 'gsserved').toUpperCase();
  if (span === '') return undefined;
  const ends = span.split('-').map((end) => gradeOf(end.trim()));
  const [low, high = low] = ends;
  if (!low || !high || ends.length > 2) return row.fail('gsserved', 'grades such as K-5 or 9-12');
  return [low, high];
}

function gradeOf(text: string): Grade | undefined {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= 12) return String(number) as Grade;
  return spelled[text];
}

/** A website as an address. The directory leaves the protocol out; anything else than the web is not an address. */
function addressOf(website: string): string | undefined {
  if (/^https?:\/\//i.test(website)) return webAddress(website);
  return /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}(\/\S*)?$/i.test(website) ? webAddress(`http://${website}`) : undefined;
}

function goneSince(row: Row, status: string): string {
  const date = text(row, 'closeddate');
  return date === '' ? status.toLowerCase() : `${status.toLowerCase()} ${date}`;
}
