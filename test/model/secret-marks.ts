import type { Place, SecretFeed } from './secret-feed.ts';
import { mark } from './secret-cells.ts';

/** Places on a chart and lengths of axes are fractions of shown values, not numbers that a reader is told. */
const geometry = /"(x|y|at|from|to|share|labelY|min|max|step|referenceX)": -?[\d.e-]+/g;

/** Every number in a text, in thousandths: 1,004 and 31.741% and −2.5. */
export function numbersIn(text: string): Set<number> {
  const found = text.replaceAll(geometry, '').match(/\d[\d,]*(\.\d+)?/g) ?? [];
  return new Set(found.map((number) => thousandths(Number(number.replaceAll(',', '')))));
}

/** As widgets write it, without decimals; not the end of a longer number. */
export const responseRate = new RegExp(`(?<![\\d.,])${Math.floor(mark.responseRate)}%`);

function thousandths(number: number): number {
  return Math.round(Math.abs(number) * 1000);
}

/** Numbers that a protected cell has, or that would tell one of them. */
export function forbidden(places: readonly Place[]): Map<number, string> {
  const found = new Map<number, string>();
  const add = (number: number | null | undefined, why: string): void => {
    // Round numbers are no marks: they stand in shown cells as well.
    if (typeof number === 'number' && number % 500 !== 0) found.set(thousandths(number), why);
  };
  for (const place of places) {
    const { secret, open } = place;
    for (const key of ['value', 'count', 'change', 'responses', 'invited'] as const) {
      if (open[key] === undefined || open[key] === null) add(secret[key], `${key} of ${JSON.stringify(place)}`);
    }
    if (!open.distribution) add(secret.distribution?.[0], `distribution of ${JSON.stringify(place)}`);
    if (place.kept !== 'protected' || typeof secret.value !== 'number') continue;
    for (const other of places) {
      // The differences that widgets print: to other groups and organizations, and to other years.
      const sameYear = other.metric === place.metric && other.period === place.period;
      const sameSeries =
        other.metric === place.metric && other.organization === place.organization && other.group === place.group;
      if ((sameYear || sameSeries) && other !== place && typeof other.secret.value === 'number')
        add(secret.value - other.secret.value, `difference of ${JSON.stringify([place, other])}`);
    }
  }
  return found;
}

export function withoutRates({ places, secret }: SecretFeed): boolean {
  return secret.metrics[0]!.unit !== 'percent' && places.length > 0;
}
