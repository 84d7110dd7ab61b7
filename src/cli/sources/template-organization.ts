import type { Organization } from '../../feed/types.ts';
import { districtCode, kindOf } from '../import/organization-code.ts';
import type { Organizations } from '../import/organizations.ts';
import type { Row } from '../read/row.ts';
import { slugOf, wordOf } from './template-cells.ts';

const kinds = ['school', 'district', 'county', 'state'] as const;

/** The organization of a row, taken in together with the one that it says it is part of. */
export function templateOrganization(
  row: Row,
  organizations: Organizations,
): { id: string; kind: Organization['kind'] } {
  const name = row.text('organization');
  if (name === '') row.fail('organization', 'the name of a school, district or county office');
  const id = codeOf(row) ?? slugOf(name);
  if (id === '') row.fail('organization', 'a name with letters or digits, or a code');
  const isCds = /^[0-9]{14}$/.test(id);
  const kind = wordOf(row, 'kind', kinds) ?? (isCds ? kindOf(id) : (organizations.kindOf(id) ?? 'school'));
  if (isCds && kind !== kindOf(id)) row.fail('kind', `${kindOf(id)}, as the code ${id} says`, 'Check both cells.');
  const known = organizations.kindOf(id);
  if (known && known !== kind) row.fail('kind', `${known}, as in the rows before`);
  const above = row.text('part_of');
  // The code of a school tells that of its district, under which another file may speak of it.
  const told = isCds && kind === 'school' ? districtCode(id) : slugOf(above);
  const parent = above === '' ? undefined : (organizations.idOf(above) ?? told);
  if (parent === id) row.fail('part_of', 'another organization');
  const former = organizations.describe(id, kind, name, parent);
  if (former) row.fail('code', 'a code', `Two organizations are called ${name}: give each a code.`);
  if (parent && !organizations.kindOf(parent))
    organizations.describe(parent, kind === 'school' ? 'district' : kind === 'district' ? 'county' : 'state', above);
  return { id, kind };
}

/** A CDS code, or another identifier, as far as the row has one. */
function codeOf(row: Row): string | undefined {
  const code = row.text('code');
  if (code === '') return undefined;
  if (/^[0-9]{12,13}$/.test(code))
    row.fail(
      'code',
      '14 digits',
      `A leading zero was lost, as spreadsheets do: write ${code.padStart(14, '0')}, in a cell of text.`,
    );
  if (/^[0-9.]+e\+?[0-9]+$/i.test(code))
    row.fail(
      'code',
      '14 digits',
      'A spreadsheet program rounded the code: format the cell as text and write it again.',
    );
  if (!/^[A-Za-z0-9._~-]{1,80}$/.test(code)) row.fail('code', 'letters, digits, dots and hyphens, without blanks');
  return code;
}
