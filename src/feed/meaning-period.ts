import type { Findings } from './meaning-findings.ts';

/** What is wrong with a period of the right pattern, as the period that was probably meant; otherwise nothing. */
export function periodMeant(period: string): string | undefined {
  if (period.length === 4) return undefined;
  const first = Number(period.slice(0, 4));
  const second = String((first + 1) % 100).padStart(2, '0');
  return period.slice(5) === second ? undefined : `${first}-${second}`;
}

export function checkPeriod(period: string, path: string, findings: Findings): void {
  const meant = periodMeant(period);
  if (meant === undefined) return;
  findings.error('period', () => ({
    path,
    found: JSON.stringify(period),
    expected: `a school year such as ${meant}: the second number is the year after the first`,
  }));
}

/** `2022-23` for `2023-24`, `2023` for `2024`. */
export function periodBefore(period: string): string {
  const first = String(Number(period.slice(0, 4)) - 1).padStart(4, '0');
  return period.length === 4 ? first : `${first}-${period.slice(2, 4)}`;
}
