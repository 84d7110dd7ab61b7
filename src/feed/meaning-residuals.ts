import type { Catalogue } from './meaning-catalogue.ts';
import type { Findings } from './meaning-findings.ts';
import { nameOf, type ObservationTable } from './meaning-table.ts';
import { everyone } from './observations.ts';
import type { Feed, Group } from './types.ts';

/** The groups of these families add up to everyone. */
const families: Group['family'][] = ['race-ethnicity', 'gender', 'grade'];

/** What is known of one family in one organization, metric and year. */
interface Family {
  sum: number;
  hidden: number;
  /** Position of the last hidden observation. */
  position: number;
  unknown: boolean;
}

interface Slice {
  total: number | undefined;
  families: (Family | undefined)[];
}

/** Finds hidden groups whose size follows from everyone's minus all the others'. */
export class Residuals {
  private readonly minimumCount: number;
  private readonly everyonePlace: number | undefined;
  /** Family by place of the group; -1 for groups that add up to nothing. */
  private readonly familyOf: number[];
  private readonly years = new Map<string, Map<number, Slice>>();

  constructor({ groups = [], privacy }: Feed, catalogue: Catalogue) {
    this.minimumCount = privacy?.minimumCount ?? 11;
    this.everyonePlace = catalogue.groups.get(everyone);
    this.familyOf = groups.map(({ family }) => families.indexOf(family));
  }

  /** Takes one observation: how many people it is about, `hidden` where that is protected, undefined where not told. */
  add(period: string, pair: number, groupPlace: number, position: number, count: number | 'hidden' | undefined): void {
    const isEveryone = groupPlace === this.everyonePlace;
    const familyPlace = this.familyOf[groupPlace] ?? -1;
    if (!isEveryone && familyPlace < 0) return;
    const slice = this.sliceOf(period, pair);
    if (isEveryone) {
      slice.total = count === 'hidden' ? undefined : count;
      return;
    }
    const family = (slice.families[familyPlace] ??= { sum: 0, hidden: 0, position, unknown: false });
    if (count === 'hidden') {
      family.hidden++;
      family.position = position;
    } else if (count === undefined) family.unknown = true;
    else family.sum += count;
  }

  private sliceOf(period: string, pair: number): Slice {
    let year = this.years.get(period);
    if (!year) this.years.set(period, (year = new Map()));
    let slice = year.get(pair);
    if (!slice) year.set(pair, (slice = { total: undefined, families: [] }));
    return slice;
  }

  report(table: ObservationTable, findings: Findings): void {
    for (const year of this.years.values())
      for (const { total, families: known } of year.values()) {
        if (total === undefined) continue;
        for (const family of known) {
          if (!family || family.hidden !== 1 || family.unknown) continue;
          const rest = total - family.sum;
          if (rest < 1 || rest >= this.minimumCount) continue;
          findings.warning('recoverable by subtraction', () => ({
            path: table.path(family.position, 'organization'),
            found: `${nameOf(table, family.position)} is the only suppressed group of its family`,
            expected: 'none or at least two',
            advice:
              'Everyone minus the other groups tells how many it has: set another group of the family to "suppressed-complementary".',
          }));
        }
      }
  }
}
