import type { Organization } from '../../feed/types.ts';
import type { Row } from '../read/row.ts';
import { ListedOrganizations } from './listed.ts';
import { isCountyOffice, isWholeCounty, kindOf, parentOf, recordType, type RecordType } from './organization-code.ts';
import { doubtsAbout, type Doubt } from './organization-doubts.ts';
import { cleanName, countyName, isOtherName, makeshiftName, nameQuality } from './organization-name.ts';

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

/** What all files together say. */
export interface Known {
  kind: Organization['kind'];
  name: string;
  /** Other complete names that files give it. */
  otherNames: Set<string>;
  charter?: OrganizationFacts['charter'];
  /** True when one file calls it a charter school and another one does not. */
  disputed?: boolean;
  dass?: boolean;
  city?: Organization['city'];
  grades?: Organization['grades'];
  alternative?: boolean;
  url?: string;
  /** The organization above, where a file names it. Without, the code tells it. */
  parent?: string;
}

const kinds: Organization['kind'][] = ['state', 'county', 'district', 'school'];

/** Gathers what the rows of all files say about each organization. Codes stay strings of 14 digits. */
export class Organizations {
  /** What lists of names say. */
  readonly listed = new ListedOrganizations();
  /** Organizations of earlier feeds by identifier: the first feed that has one. */
  readonly kept = new Map<string, Organization>();
  private readonly known = new Map<string, Known>();

  add(row: Row, cds: string, facts: OrganizationFacts): void {
    const type = recordType(cds);
    if (facts.rtype && facts.rtype !== type)
      row.fail('rtype', `${type}, as the code ${cds} says (X state, D district, S school)`, 'Check both cells.');
    const name = facts.name === cds ? '' : cleanName(facts.name);
    const known = this.open(cds, facts.countyOffice);
    if (name !== known.name) chooseName(known, name);
    if (facts.charter !== undefined && known.charter !== undefined && !facts.charter !== !known.charter)
      known.disputed = true;
    known.charter ??= facts.charter;
    known.dass ||= facts.dass;
  }

  /** Takes in an organization that only computed numbers are about. */
  open(cds: string, countyOffice?: boolean): Known {
    let known = this.known.get(cds);
    if (!known) this.known.set(cds, (known = { kind: kindOf(cds, countyOffice), name: '', otherNames: new Set() }));
    return known;
  }

  /** What the rows of the files say, without the lists. */
  facts(cds: string): Known | undefined {
    return this.known.get(cds);
  }

  /**
   * Takes in an organization as somebody describes it who may know no codes. Returns the organization that it was part of
   * before, when that is another one.
   */
  describe(id: string, kind: Organization['kind'], name: string, parent?: string): string | undefined {
    const isNew = !this.known.has(id);
    const known = this.open(id);
    if (isNew) known.kind = kind;
    const clean = cleanName(name === id ? '' : name);
    if (clean !== known.name) chooseName(known, clean);
    if (parent && known.parent && known.parent !== parent) return known.parent;
    known.parent ??= parent;
    return undefined;
  }

  kindOf(id: string): Organization['kind'] | undefined {
    return this.known.get(id)?.kind;
  }

  /** Identifier of an organization by its identifier or name, as far as it is known already. */
  idOf(text: string): string | undefined {
    if (this.known.has(text) || /^[0-9]{14}$/.test(text)) return text;
    for (const [id, { name }] of this.known) if (name.toLowerCase() === text.toLowerCase()) return id;
    return undefined;
  }

  /** Takes over the organizations of an earlier feed. */
  keep(organizations: readonly Organization[]): void {
    for (const one of organizations) if (!this.kept.has(one.id)) this.kept.set(one.id, one);
  }

  /** What kind each organization of the feed is. */
  kinds(): ReadonlyMap<string, Organization['kind']> {
    const all = new Map<string, Organization['kind']>();
    for (const [id, { kind }] of this.kept) all.set(id, kind);
    for (const [id, { kind }] of this.known) if (!all.has(id)) all.set(id, kind);
    return all;
  }

  /** The organizations as a feed lists them: state, county offices, districts, schools, each by name. */
  list(): Organization[] {
    const byName = new Intl.Collator('en', { numeric: true });
    const all = this.kinds();
    return [...this.known.keys()]
      .map((id) => ({ id, known: this.best(id) }))
      .map(({ id, known }) => ({ id, known, sorted: known.name || id }))
      .sort(
        (a, b) =>
          kinds.indexOf(a.known.kind) - kinds.indexOf(b.known.kind) ||
          byName.compare(a.sorted, b.sorted) ||
          (a.id < b.id ? -1 : 1),
      )
      .map(({ id, known }) => organization(id, known, known.parent ?? parentOf(id, known.kind, all)));
  }

  /** What is known of an organization, with what a list says of it first. */
  best(id: string): Known {
    const known = this.open(id);
    const listed = this.listed.get(id);
    if (!listed) return known;
    const { name, city, charter, grades, alternative, url } = listed;
    const isBetter = nameQuality(name) === 2 || nameQuality(name) > nameQuality(known.name);
    const isDisputed = known.charter !== undefined && charter !== undefined && !known.charter !== !charter;
    return {
      ...known,
      ...(isBetter && { name, otherNames: new Set() }),
      ...(city && { city }),
      charter: charter ?? known.charter,
      disputed: known.disputed || isDisputed,
      ...(grades && { grades }),
      ...(alternative !== undefined && { alternative }),
      ...(url && { url }),
    };
  }

  /** What the files leave open, for the person who runs the import. */
  doubts(): Doubt[] {
    const best = new Map([...this.known.keys()].map((id) => [id, this.best(id)]));
    return doubtsAbout(best, this.listed, this.kept);
  }
}

function organization(
  id: string,
  { kind, name, city, charter, dass, grades, alternative, url }: Known,
  parent: string | undefined,
): Organization {
  const isAlternative = kind === 'school' && (dass === true || (alternative ?? (isCountyOffice(id) && !charter)));
  return {
    id,
    kind,
    name: isWholeCounty(id) ? countyName(name || id.slice(0, 2)) : name || makeshiftName(id, kind),
    ...(parent && { parent }),
    ...(city && { city }),
    ...(charter && { charter: charter === true ? ('unspecified' as const) : charter }),
    ...(grades && { grades }),
    ...(isAlternative && { alternative: isAlternative }),
    ...(url && { url }),
  };
}

/** The better name of two; of two whole ones the first, and the other one is remembered. */
function chooseName(known: Known, name: string): void {
  if (nameQuality(name) > nameQuality(known.name)) known.name = name;
  else if (nameQuality(name) === 2 && nameQuality(known.name) === 2 && isOtherName(name, known.name))
    known.otherNames.add(name);
  known.otherNames.delete(known.name);
}
