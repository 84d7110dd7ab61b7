import { identifiersIn } from '../shared/identifiers.ts';
import type { Selection } from '../shared/selection.ts';

const single = ['organization', 'metric', 'period'] as const;
const several = ['groups', 'compare'] as const;

/** Names of everything that can be chosen. */
export const choices = [...single, ...several] as const;

/**
 * What the query of an address says is chosen. `name` is the identifier of a feed element: two portals on a page keep
 * their choices apart by it, as in `?north.organization=…&south.organization=…`. What is empty there is chosen to be
 * nothing; what is not there is not in the selection.
 */
export function selectionIn(address: string, name = ''): Selection {
  const { searchParams } = new URL(address);
  const prefix = name && `${name}.`;
  const selection: Selection = {};
  const asked = (one: string): string | undefined => searchParams.get(prefix + one)?.trim();
  for (const one of single) if (asked(one) !== undefined) selection[one] = asked(one) || undefined;
  for (const one of several) if (asked(one) !== undefined) selection[one] = identifiersIn(asked(one));
  return selection;
}

/**
 * An address with a selection in its query. What else stands in the query stays to the letter, as in `?preview` or
 * `?q=a%20b`: another way to write it may be another address to a server.
 */
export function addressWith(address: string, selection: Selection, name = ''): string {
  const url = new URL(address);
  const prefix = name && `${name}.`;
  const own = new Set(choices.map((one) => prefix + one));
  const others = url.search
    .slice(1)
    .split('&')
    .filter((pair) => ![...new URLSearchParams(pair).keys()].some((key) => own.has(key)))
    .join('&');
  const chosen = new URLSearchParams();
  for (const one of choices) {
    if (!Object.hasOwn(selection, one)) continue;
    const value = selection[one];
    chosen.set(prefix + one, typeof value === 'string' ? value : (value ?? []).join(' '));
  }
  url.search = [others, chosen.toString()].filter(Boolean).join('&');
  return url.href;
}

/** Only what can be chosen, in the form that it has: an event of a page's own may carry anything. */
export function choiceIn(given: unknown): Selection {
  const from = (given ?? {}) as Record<string, unknown>;
  const choice: Selection = {};
  for (const one of single) if (Object.hasOwn(from, one)) choice[one] = text(from[one]);
  for (const one of several)
    if (Object.hasOwn(from, one)) {
      const value = from[one];
      choice[one] = Array.isArray(value)
        ? value.filter((item) => typeof item === 'string')
        : identifiersIn(text(value));
    }
  return choice;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
