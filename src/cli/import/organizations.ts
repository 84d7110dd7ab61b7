import type { FeedText, Organization } from '../../feed/types.ts';
import type { Row } from '../read/row.ts';

type RecordType = 'X' | 'D' | 'S';

/** What one row says about an organization. Absent: the file does not say. */
export interface OrganizationFacts {
  /** Record type, where the file has one: X state, D district, S school. */
  rtype?: RecordType;
  name: string;
  charter?: boolean;
  countyOffice?: boolean;
  dass?: boolean;
}

interface Known {
  kind: Organization['kind'];
  name: string;
  /** Other complete names that files give it. */
  otherNames: Set<string>;
  charter?: boolean;
  dass?: boolean;
}

const kinds: Organization['kind'][] = ['state', 'county', 'district', 'school'];

/** Some files cut names after 50 characters. */
const cutAt = 50;

function quality(name: string): number {
  if (name === '') return 0;
  return name.length === cutAt ? 1 : 2;
}

/** County offices are the districts whose five-digit code begins with 10. */
export function isCountyOffice(cds: string): boolean {
  return cds.slice(2, 4) === '10';
}

/** Gathers what the rows of all files say about each organization. Codes stay strings of 14 digits. */
export class Organizations {
  private readonly known = new Map<string, Known>();

  add(row: Row, cds: string, facts: OrganizationFacts): void {
    const type = recordType(cds);
    if (facts.rtype && facts.rtype !== type)
      row.fail('rtype', `${type}, as the code ${cds} says (X state, D district, S school)`, 'Check both cells.');
    const name = facts.name === cds ? '' : facts.name.replace(/\s+/g, ' ');
    let known = this.known.get(cds);
    if (!known) this.known.set(cds, (known = { kind: kindOf(cds, facts), name, otherNames: new Set() }));
    else if (name !== known.name) chooseName(known, name);
    known.charter ??= facts.charter;
    known.dass ||= facts.dass;
  }

  /** The organizations as a feed lists them: state, county offices, districts, schools, each by name. */
  list(): Organization[] {
    const byName = new Intl.Collator('en', { numeric: true });
    return [...this.known]
      .map(([id, known]) => ({ id, known, sorted: known.name || id }))
      .sort(
        (a, b) =>
          kinds.indexOf(a.known.kind) - kinds.indexOf(b.known.kind) ||
          byName.compare(a.sorted, b.sorted) ||
          (a.id < b.id ? -1 : 1),
      )
      .map(({ id, known }) => this.organization(id, known));
  }

  private organization(id: string, { kind, name, charter, dass }: Known): Organization {
    const parent = this.parentOf(id, kind);
    const alternative = kind === 'school' && (dass === true || (isCountyOffice(id) && charter !== true));
    return {
      id,
      kind,
      name: name || nameless(id, kind),
      ...(parent && { parent }),
      ...(charter && { charter: 'unspecified' as const }),
      ...(alternative && { alternative }),
    };
  }

  private parentOf(id: string, kind: Organization['kind']): string | undefined {
    if (kind === 'state') return undefined;
    if (kind === 'county') return this.known.has('00000000000000') ? '00000000000000' : undefined;
    if (kind === 'school') {
      const district = `${id.slice(0, 7)}0000000`;
      return this.known.has(district) ? district : undefined;
    }
    for (const [other, { kind: otherKind }] of this.known)
      if (otherKind === 'county' && other.startsWith(id.slice(0, 2))) return other;
    return undefined;
  }

  /** Sentences about what the files do not say, for the person who runs the import. */
  doubts(): string[] {
    const doubts: string[] = [];
    const assumed: string[] = [];
    for (const [id, { kind, name, otherNames, charter, dass }] of this.known) {
      if (name === '') doubts.push(`no file gives a name for ${id}`);
      else if (quality(name) === 1) doubts.push(`the name of ${id} may be cut off: ${name}`);
      if (otherNames.size > 0) doubts.push(`${id} is called ${name} and also ${[...otherNames].join(', ')}`);
      if (kind === 'school' && isCountyOffice(id) && charter === undefined && !dass) assumed.push(name || id);
    }
    if (assumed.length > 0)
      doubts.push(
        `marked as alternative because a county office runs them and no file says whether they are charters: ${assumed.join(', ')}`,
      );
    return doubts;
  }
}

function recordType(cds: string): RecordType {
  if (cds === '00000000000000') return 'X';
  return cds.endsWith('0000000') ? 'D' : 'S';
}

function kindOf(cds: string, { countyOffice }: OrganizationFacts): Organization['kind'] {
  const type = recordType(cds);
  if (type === 'X') return 'state';
  if (type === 'S') return 'school';
  return countyOffice || isCountyOffice(cds) ? 'county' : 'district';
}

function chooseName(known: Known, name: string): void {
  if (quality(name) > quality(known.name)) known.name = name;
  else if (quality(name) === 2 && quality(known.name) === 2) known.otherNames.add(name);
  known.otherNames.delete(known.name);
}

function nameless(id: string, kind: Organization['kind']): FeedText {
  return kind === 'school'
    ? { en: `School ${id}`, es: `Escuela ${id}` }
    : { en: `District ${id}`, es: `Distrito ${id}` };
}
