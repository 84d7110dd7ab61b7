import type { FeedText, Organization } from '../../feed/types.ts';
import type { Row } from '../read/row.ts';
import { ListedOrganizations } from './listed.ts';

type RecordType = 'X' | 'D' | 'S';

/** What one row says about an organization. Absent: the file does not say. */
export interface OrganizationFacts {
  /** Record type, where the file has one: X state, D district, S school. */
  rtype?: RecordType;
  name: string;
  /** Whether it is a charter school, and how that is funded where the file says it. */
  charter?: boolean | Organization['charter'];
  countyOffice?: boolean;
  dass?: boolean;
}

interface Known {
  kind: Organization['kind'];
  name: string;
  /** Other complete names that files give it. */
  otherNames: Set<string>;
  charter?: OrganizationFacts['charter'];
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

/**
 * A county as a whole, with all who go to school in it, has its two digits and zeros. It is the parent of its districts
 * and of its office, which stands in for it in files that do not speak of counties.
 */
export function isWholeCounty(cds: string): boolean {
  return cds.endsWith('000000000000') && recordType(cds) === 'D';
}

/** Gathers what the rows of all files say about each organization. Codes stay strings of 14 digits. */
export class Organizations {
  /** What lists of names say. */
  readonly listed = new ListedOrganizations();
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
      .map(([id, known]) => ({ id, known: this.withListed(id, known) }))
      .map(({ id, known }) => ({ id, known, sorted: known.name || id }))
      .sort(
        (a, b) =>
          kinds.indexOf(a.known.kind) - kinds.indexOf(b.known.kind) ||
          byName.compare(a.sorted, b.sorted) ||
          (a.id < b.id ? -1 : 1),
      )
      .map(({ id, known }) => this.organization(id, known));
  }

  /** What is known of an organization, with what a list says of it first. */
  private withListed(id: string, known: Known): Known {
    const listed = this.listed.get(id);
    if (!listed) return known;
    const isBetter = quality(listed.name) === 2 || quality(listed.name) > quality(known.name);
    return {
      ...known,
      ...(isBetter && { name: listed.name, otherNames: new Set() }),
      charter: listed.charter ?? known.charter,
    };
  }

  private organization(id: string, { kind, name, charter, dass }: Known): Organization {
    const parent = this.parentOf(id, kind);
    const alternative = kind === 'school' && (dass === true || (isCountyOffice(id) && !charter));
    return {
      id,
      kind,
      name: isWholeCounty(id) ? countyName(name || id.slice(0, 2)) : name || nameless(id, kind),
      ...(parent && { parent }),
      ...(charter && { charter: charter === true ? ('unspecified' as const) : charter }),
      ...(alternative && { alternative }),
    };
  }

  private parentOf(id: string, kind: Organization['kind']): string | undefined {
    if (kind === 'state') return undefined;
    const county = `${id.slice(0, 2)}000000000000`;
    if (id !== county && kind !== 'school' && this.known.has(county)) return county;
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
    const nameless: string[] = [];
    for (const [id, known] of this.known) {
      const { kind, name, otherNames, charter, dass } = this.withListed(id, known);
      if (name === '') nameless.push(id);
      else if (quality(name) === 1) doubts.push(`the name of ${id} may be cut off: ${name}`);
      if (otherNames.size > 0) doubts.push(`${id} is called ${name} and also ${[...otherNames].join(', ')}`);
      if (kind === 'school' && isCountyOffice(id) && charter === undefined && !dass) assumed.push(name || id);
    }
    if (nameless.length > 0) doubts.push(namelessSentence(nameless, this.listed.isEmpty));
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
  return countyOffice || isCountyOffice(cds) || isWholeCounty(cds) ? 'county' : 'district';
}

function chooseName(known: Known, name: string): void {
  if (quality(name) > quality(known.name)) known.name = name;
  else if (quality(name) === 2 && quality(known.name) === 2) known.otherNames.add(name);
  known.otherNames.delete(known.name);
}

function namelessSentence(ids: readonly string[], withoutList: boolean): string {
  const shown = ids.slice(0, 5).join(', ');
  const more = ids.length > 5 ? ` and ${ids.length - 5} more` : '';
  const cure = withoutList
    ? 'name the entity list of that year too, such as sb_ca2025entities_csv.txt, from caaspp-elpac.ets.org/caaspp'
    : 'name the entity list of that year';
  return `no file gives a name for ${shown}${more}: ${cure}`;
}

function countyName(name: string): FeedText {
  const county = name.replace(/ County$/, '');
  return { en: county === name ? `County ${name}` : name, es: `Condado de ${county}` };
}

function nameless(id: string, kind: Organization['kind']): FeedText {
  if (kind === 'state') return 'California';
  return kind === 'school'
    ? { en: `School ${id}`, es: `Escuela ${id}` }
    : { en: `District ${id}`, es: `Distrito ${id}` };
}
