/** The part of JSON Schema 2020-12 that the feed's schema uses, as the browser reads it. References are variables. */
export interface Rule {
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
 * One break of a rule, without words: every reader's browser finds them, few have to explain them (validate.ts does).
 * `name` is the field that is missing (`required`) or not known (`additionalProperties`).
 */
export interface Violation {
  /** Keys from the document's root to the value. */
  path: (string | number)[];
  value: unknown;
  rule: Rule;
  keyword: keyof Rule;
  name?: string;
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

/**
 * All breaks of `rule` by `value`. Stops at `limit`, so that a hostile document cannot fill the memory. Unknown fields
 * have a limit of their own: a browser tolerates them, and they must not use up the room of the errors that it does not
 * tolerate.
 */
export function violations(value: unknown, rule: Rule, limit = 200): Violation[] {
  const found: Violation[] = [];
  const path: (string | number)[] = [];
  let unknown = 0;

  function fail(node: unknown, against: Rule, keyword: keyof Rule, name?: string): void {
    const tolerated = keyword === 'additionalProperties';
    if ((tolerated ? unknown : found.length - unknown) >= limit) return;
    if (tolerated) unknown++;
    found.push({ path: [...path], value: node, rule: against, keyword, name });
  }

  function checkAt(key: string | number, node: unknown, against: Rule): void {
    path.push(key);
    check(node, against);
    path.pop();
  }

  function check(node: unknown, rules: Rule): void {
    if (found.length - unknown >= limit) return;
    const type = typeOf(node);
    if (rules.anyOf) {
      const branch = rules.anyOf.find((one) => one.type !== undefined && isType(type, one.type));
      if (branch) check(node, branch);
      else fail(node, rules, 'anyOf');
    } else if (rules.const !== undefined && node !== rules.const) fail(node, rules, 'const');
    else if (rules.enum && !rules.enum.includes(node as string)) fail(node, rules, 'enum');
    else if (rules.type && !isType(type, rules.type)) fail(node, rules, 'type');
    else if (type === 'string') checkString(node as string, rules);
    else if (type === 'number' || type === 'integer') checkNumber(node as number, rules);
    else if (type === 'array') checkArray(node as unknown[], rules);
    else if (type === 'object') checkObject(node as Record<string, unknown>, rules);
  }

  function checkString(text: string, rules: Rule): void {
    if (text.length < (rules.minLength ?? 0)) fail(text, rules, 'minLength');
    else if (rules.pattern && !matches(rules.pattern, text)) fail(text, rules, 'pattern');
  }

  function checkNumber(number: number, rules: Rule): void {
    if (number < (rules.minimum ?? -Infinity)) fail(number, rules, 'minimum');
    else if (number > (rules.maximum ?? Infinity)) fail(number, rules, 'maximum');
  }

  function checkArray(list: unknown[], rules: Rule): void {
    if (list.length < (rules.minItems ?? 0)) fail(list, rules, 'minItems');
    else if (list.length > (rules.maxItems ?? Infinity)) fail(list, rules, 'maxItems');
    if (rules.items) list.forEach((item, index) => checkAt(index, item, rules.items!));
  }

  function checkObject(object: Record<string, unknown>, rules: Rule): void {
    // An undefined field, which only data set from a script can have, is an absent field.
    const names = Object.keys(object).filter((name) => object[name] !== undefined);
    if (names.length < (rules.minProperties ?? 0)) fail(object, rules, 'minProperties');
    for (const name of rules.required ?? []) if (!names.includes(name)) fail(object, rules, 'required', name);
    const { properties = {}, patternProperties = {}, additionalProperties, propertyNames } = rules;
    for (const name of names) {
      if (propertyNames) checkAt(name, name, propertyNames);
      if (Object.hasOwn(properties, name)) checkAt(name, object[name], properties[name]!);
      else if (Object.keys(patternProperties).some((pattern) => matches(pattern, name))) continue;
      else if (typeof additionalProperties === 'object') checkAt(name, object[name], additionalProperties);
      else if (additionalProperties === false) fail(object, rules, 'additionalProperties', name);
    }
  }

  check(value, rule);
  return found;
}
