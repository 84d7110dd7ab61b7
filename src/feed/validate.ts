import { suggestion } from './suggestion.ts';

/** The part of JSON Schema 2020-12 that the feed's schema uses, as the browser reads it. */
export interface Rule {
  $ref?: string;
  $defs?: Record<string, Rule>;
  type?: string | string[];
  const?: string;
  enum?: string[];
  pattern?: string;
  minLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  minProperties?: number;
  items?: Rule;
  properties?: Record<string, Rule>;
  required?: string[];
  additionalProperties?: boolean | Rule;
  patternProperties?: Record<string, Rule>;
  propertyNames?: Rule;
  anyOf?: Rule[];
}

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

const patterns = new Map<string, RegExp>();

function matches(pattern: string, text: string): boolean {
  let compiled = patterns.get(pattern);
  if (!compiled) patterns.set(pattern, (compiled = new RegExp(pattern, 'u')));
  return compiled.test(text);
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  // NaN and Infinity are numbers to JavaScript; data set from a script may hold them, JSON cannot.
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  return Number.isInteger(value) ? 'integer' : typeof value;
}

function isType(type: string, expected: string | string[]): boolean {
  return Array.isArray(expected)
    ? expected.some((one) => isType(type, one))
    : type === expected || (type === 'integer' && expected === 'number');
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

function pointer(path: string, key: string | number): string {
  return `${path}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/**
 * All violations of `rule` by `value`. `root` holds the definitions that references point to.
 * Stops at `limit` problems, so that a hostile document cannot fill the memory. Unknown fields have a limit of their
 * own: a browser tolerates them, and they must not use up the room of the errors that it does not tolerate.
 */
export function validate(value: unknown, rule: Rule, root: Rule, limit = 200): Problem[] {
  const problems: Problem[] = [];
  let unknown = 0;

  function fail(path: string, found: unknown, expected: string, advice?: string): void {
    if (problems.length - unknown < limit)
      problems.push({ severity: 'error', path: path || '/', found: show(found), expected, advice });
  }

  function check(node: unknown, against: Rule, path: string): void {
    if (problems.length - unknown >= limit) return;
    let current = against;
    while (current.$ref) current = root.$defs?.[current.$ref.slice(8)] ?? {};
    const type = typeOf(node);
    if (current.anyOf) {
      const branch = current.anyOf.find((one) => one.type !== undefined && isType(type, one.type));
      if (branch) check(node, branch, path);
      else fail(path, node, current.anyOf.map((one) => String(one.type)).join(' or '));
      return;
    }
    if (current.const !== undefined && node !== current.const) fail(path, node, show(current.const));
    else if (current.enum && !current.enum.includes(node as string))
      fail(path, node, `one of ${current.enum.join(', ')}`, suggestion(node, current.enum));
    else if (current.type && !isType(type, current.type))
      fail(path, node, String(current.type).replaceAll(',', ' or '));
    else if (type === 'string') checkString(node as string, current, path);
    else if (type === 'number' || type === 'integer') checkNumber(node as number, current, path);
    else if (type === 'array') checkArray(node as unknown[], current, path);
    else if (type === 'object') checkObject(node as Record<string, unknown>, current, path);
  }

  function checkString(text: string, { minLength = 0, pattern }: Rule, path: string): void {
    if (text.length < minLength) fail(path, text, 'some text');
    else if (pattern && !matches(pattern, text)) fail(path, text, `text like ${pattern}`);
  }

  function checkNumber(number: number, { minimum = -Infinity, maximum = Infinity }: Rule, path: string): void {
    if (number < minimum) fail(path, number, `at least ${minimum}`);
    else if (number > maximum) fail(path, number, `at most ${maximum}`);
  }

  function checkArray(list: unknown[], { minItems = 0, maxItems = Infinity, items }: Rule, path: string): void {
    if (list.length < minItems) fail(path, list, `at least ${minItems} items`);
    else if (list.length > maxItems) fail(path, list, `at most ${maxItems} items`);
    if (items) list.forEach((item, index) => check(item, items, pointer(path, index)));
  }

  function checkObject(object: Record<string, unknown>, rules: Rule, path: string): void {
    // An undefined field, which only data set from a script can have, is an absent field.
    const names = Object.keys(object).filter((name) => object[name] !== undefined);
    if (names.length < (rules.minProperties ?? 0)) fail(path, object, `at least ${rules.minProperties} entries`);
    for (const name of rules.required ?? []) {
      if (!names.includes(name)) fail(path, names.join(', ') || 'nothing', `the field "${name}"`);
    }
    for (const name of names) {
      const place = pointer(path, name);
      if (rules.propertyNames) check(name, rules.propertyNames, place);
      const own = rules.properties && Object.hasOwn(rules.properties, name) ? rules.properties[name] : undefined;
      if (own) check(object[name], own, place);
      else if (Object.keys(rules.patternProperties ?? {}).some((pattern) => matches(pattern, name))) continue;
      else if (typeof rules.additionalProperties === 'object') check(object[name], rules.additionalProperties, place);
      else if (rules.additionalProperties === false && unknown < limit) {
        unknown++;
        const known = Object.keys(rules.properties ?? {});
        const advice = suggestion(name, known) ?? `known here: ${known.join(', ')}`;
        const expected = 'a field of this format';
        problems.push({ severity: 'error', path: place, found: show(name), expected, advice, unknown: true });
      }
    }
  }

  check(value, rule, '');
  return problems;
}
