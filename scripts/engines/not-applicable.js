import { chosenEngine, engines } from './engines.js';

/**
 * What an engine, or the way it is driven, cannot do. A test that asks for it ends there and is counted apart, with its
 * name and the reason: it neither passed nor failed, and must not be passed over in silence.
 */
export class NotApplicable extends Error {
  /** @param {string} ability what the engine lacks, such as `forced colours` */
  constructor(ability) {
    super(`not applicable in ${engines[chosenEngine()].title}: ${ability}`);
    this.name = 'NotApplicable';
  }
}

/**
 * Ends a test where the engine does not do what it is about. What each engine lacks stands in engines.js.
 * @param {string} ability
 */
export function needs(ability) {
  if (lacks(ability)) throw new NotApplicable(ability);
}

/**
 * Says whether an engine lacks what a part of a test is about. A test that leaves the part out says `inPart`.
 * @param {string} ability
 */
export function lacks(ability) {
  return engines[chosenEngine()].lacks.includes(ability);
}

/**
 * Finds in the text of an error why a test does not apply. An error on its way from a page or a process of its own is
 * only text.
 * @param {string} text message or stack
 * @returns {string | undefined} such as `WebKit: forced colours`
 */
export function reasonIn(text) {
  // The suite is made for Chromium: there, nothing is excused.
  if (chosenEngine() === 'chromium') return undefined;
  const own = /not applicable in (\w+: [^\n]+)/.exec(text)?.[1];
  if (own) return own;
  // What puppeteer itself says of a command that WebDriver BiDi does not have.
  if (!/\bUnsupportedOperation\b|CDP support is required/.test(text)) return undefined;
  const command = /\bBidi\w*\.(\w+) /.exec(text)?.[1];
  return `${engines[chosenEngine()].title}: ${command ? `${command} of ` : ''}puppeteer, which needs Chromium's protocol`;
}

/**
 * What a test says, as a diagnostic, that did all but one thing. It counts as passed.
 * @param {string} ability what the engine lacks
 */
export function inPart(ability) {
  return `${new NotApplicable(ability).message}, in part`;
}

/**
 * An object of which everything that it does not have, however deep, ends a test when it is called.
 * @template {object} T
 * @param {T} object
 * @param {string} name for the reason
 * @returns {T}
 */
export function orNotApplicable(object, name) {
  return new Proxy(object, {
    get: (target, key) => {
      // A promise asks whether what it resolves to is one, too.
      if (key in target || typeof key === 'symbol' || key === 'then') return target[key];
      return missing(`${name}.${key}`);
    },
  });
}

function missing(name) {
  const fail = () => {
    throw new NotApplicable(name);
  };
  return new Proxy(fail, { get: (_, key) => (typeof key === 'symbol' ? undefined : missing(`${name}.${key}`)) });
}
