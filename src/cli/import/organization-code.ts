import type { Organization } from '../../feed/types.ts';

/** Record type of the state's files: X state, D district, S school. */
export type RecordType = 'X' | 'D' | 'S';

export const stateCode = '00000000000000';

export function recordType(cds: string): RecordType {
  if (cds === stateCode) return 'X';
  return cds.endsWith('0000000') ? 'D' : 'S';
}

/** County offices are the districts whose five-digit code begins with 10. */
export function isCountyOffice(cds: string): boolean {
  return /^[0-9]{2}10[0-9]{10}$/.test(cds);
}

/**
 * A county as a whole, with all who go to school in it, has its two digits and zeros. It is the parent of its districts
 * and of its office, which stands in for it in files that do not speak of counties.
 */
export function isWholeCounty(cds: string): boolean {
  return cds.endsWith('000000000000') && recordType(cds) === 'D';
}

export function countyCode(cds: string): string {
  return `${cds.slice(0, 2)}000000000000`;
}

export function districtCode(cds: string): string {
  return `${cds.slice(0, 7)}0000000`;
}

export function kindOf(cds: string, countyOffice = false): Organization['kind'] {
  const type = recordType(cds);
  if (type === 'X') return 'state';
  if (type === 'S') return 'school';
  return countyOffice || isCountyOffice(cds) || isWholeCounty(cds) ? 'county' : 'district';
}

/** The parent of an organization among those that a feed has: its district; its county or the county's office; the state. */
export function parentOf(
  id: string,
  kind: Organization['kind'],
  kinds: ReadonlyMap<string, Organization['kind']>,
): string | undefined {
  const known = (code: string) => (code !== id && kinds.has(code) ? code : undefined);
  if (kind === 'state' || !/^[0-9]{14}$/.test(id)) return undefined;
  if (kind === 'school') return known(districtCode(id));
  const county = known(countyCode(id));
  if (county) return county;
  if (kind === 'county') return known(stateCode);
  for (const [other, otherKind] of kinds) if (otherKind === 'county' && other.startsWith(id.slice(0, 2))) return other;
  return undefined;
}
