import { suggestion } from './suggestion.ts';
import { violations, type Rule, type Violation } from './violations.ts';

export type { Rule } from './violations.ts';

/**
 * One thing that is wrong with a document.
 * `path` is a JSON pointer; `unknown` marks fields that this version does not know, which a browser tolerates.
 */
export interface Problem {
  severity: 'error' | 'warning';
  path: string;
  found: string;
  expected: string;
  advice?: string;
  unknown?: true;
}

/** A value as an error message shows it: short, and never the whole document, not even on the way. */
export function show(value: unknown): string {
  if (value === null || (typeof value !== 'object' && typeof value !== 'string')) return String(value);
  let isInner = false;
  const text = JSON.stringify(value, (_key, inner: unknown) => {
    const shown = isInner && inner !== null && typeof inner === 'object' ? (Array.isArray(inner) ? [] : {}) : inner;
    isInner = true;
    return shown;
  });
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function pointer(keys: readonly (string | number)[]): string {
  return keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('') || '/';
}

function expectation({ rule, keyword, name }: Violation): string {
  switch (keyword) {
    case 'anyOf':
      return rule.anyOf!.map((one) => String(one.type)).join(' or ');
    case 'const':
      return show(rule.const);
    case 'enum':
      return `one of ${rule.enum!.join(', ')}`;
    case 'type':
      return String(rule.type).replaceAll(',', ' or ');
    case 'minLength':
      return 'some text';
    case 'pattern':
      return `text like ${rule.pattern}`;
    case 'minimum':
      return `at least ${rule.minimum}`;
    case 'maximum':
      return `at most ${rule.maximum}`;
    case 'minItems':
      return `at least ${rule.minItems} items`;
    case 'maxItems':
      return `at most ${rule.maxItems} items`;
    case 'minProperties':
      return `at least ${rule.minProperties} entries`;
    case 'required':
      return `the field "${name}"`;
    default:
      return 'a field of this format';
  }
}

/** A violation in words: where, what was found, what was expected, what was probably meant. */
export function problemOf(violation: Violation): Problem {
  const { path, value, rule, keyword, name } = violation;
  const expected = expectation(violation);
  if (keyword === 'additionalProperties') {
    const known = Object.keys(rule.properties ?? {});
    const advice = suggestion(name, known) ?? `known here: ${known.join(', ')}`;
    return { severity: 'error', path: pointer([...path, name!]), found: show(name), expected, advice, unknown: true };
  }
  const found = keyword === 'required' ? Object.keys(value as object).join(', ') || 'nothing' : show(value);
  const advice = keyword === 'enum' ? suggestion(value, rule.enum!) : undefined;
  return { severity: 'error', path: pointer(path), found, expected, advice };
}

/** All violations of `rule` by `value`, in words. See `violations` for the limits. */
export function validate(value: unknown, rule: Rule, limit = 200): Problem[] {
  return violations(value, rule, limit).map(problemOf);
}
