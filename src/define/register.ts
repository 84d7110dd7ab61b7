/** Version of this library, to tell two copies on one page apart. Replaced by the build from package.json. */
declare const __VERSION__: string;
const version = typeof __VERSION__ === 'string' ? __VERSION__ : 'development';

/**
 * Defines a custom element unless the page has it already: the first definition wins, because a second one would throw
 * and stop every script after it. Two different versions on one page are worth a warning, once.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const present = customElements.get(tag) as (CustomElementConstructor & { vitalSignsVersion?: string }) | undefined;
  if (!present) {
    Object.defineProperty(element, 'vitalSignsVersion', { value: version });
    customElements.define(tag, element);
    return;
  }
  if (present !== element && present.vitalSignsVersion !== version) warnOnce(tag, present.vitalSignsVersion);
}

let warned = false;

function warnOnce(tag: string, other: string | undefined): void {
  if (warned) return;
  warned = true;
  console.warn(`[vital-signs] <${tag}> is defined twice, by ${other ?? 'another script'} and ${version}. Load one.`);
}
