import type { Organization } from '../feed/types.ts';
import type { Words } from '../i18n/words.ts';
import { nameOf, shortNameOf } from './context.ts';
import type { Dataset } from './dataset.ts';

/** How the columns are called, in their order: in full, and in sentences. */
export interface ColumnNames {
  full: string[];
  short: string[];
}

/**
 * Names of organizations that stand side by side. A county may have two schools of one name: each then has its city with
 * it, or what it is part of where the city is the same too or not known, or both.
 */
export function columnNames(words: Words, dataset: Dataset, organizations: readonly Organization[]): ColumnNames {
  const places = [
    ({ city }: Organization): string => words.text(city),
    ({ parent }: Organization): string => nameOf(words, dataset.organizations.get(parent ?? '')),
  ];
  const apart = (names: string[]): string[] =>
    names.map((name, column) => {
      const others = organizations.filter((_, other) => other !== column && names[other] === name);
      if (others.length === 0) return name;
      const own = organizations[column]!;
      const telling = places.find((of) => of(own) && others.every((other) => of(other) !== of(own)));
      const place = telling?.(own) ?? words.list(places.map((of) => of(own)).filter(Boolean));
      return place ? words.say('comparison.name', { name, place }) : name;
    });
  return {
    full: apart(organizations.map((one) => nameOf(words, one))),
    short: apart(organizations.map((one) => shortNameOf(words, one))),
  };
}
