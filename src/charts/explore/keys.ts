import type { Step } from '../../model/walk.ts';

/** What a key asks of a chart. */
export type Command = Step | 'table' | 'help' | 'leave';

const named = new Map<string, Command>([
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['Home', 'first'],
  ['End', 'last'],
  ['Escape', 'leave'],
]);

const written = new Map<string, Command>([
  ['[', 'lowest'],
  [']', 'highest'],
  ['t', 'table'],
  ['?', 'help'],
  ['؟', 'help'],
]);

/** The same keys by their place, for keyboards that write no Latin letters. */
const placed = new Map<string, Command>([
  ['BracketLeft', 'lowest'],
  ['BracketRight', 'highest'],
  ['KeyT', 'table'],
]);

/** What a key press asks for; nothing for keys that are not ours, and for those held together with others. */
export function commandOf(event: KeyboardEvent): Command | undefined {
  const { key, code, shiftKey } = event;
  if (key.length > 1) return shiftKey || hasModifier(event) ? undefined : named.get(key);
  // Shift is how many keyboards write a question mark, but Shift and T is another key than T.
  if (isModified(event) || (shiftKey && /\p{L}/u.test(key))) return undefined;
  return written.get(key.toLowerCase()) ?? (key > '\u024F' ? placed.get(code) : undefined);
}

function hasModifier({ ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return ctrlKey || altKey || metaKey;
}

/** Brackets are written with AltGr on many keyboards, which some systems report as Ctrl and Alt; with Option on a Mac. */
function isModified(event: KeyboardEvent): boolean {
  const { ctrlKey, altKey, metaKey, key } = event;
  const writes =
    event.getModifierState('AltGraph') || (altKey && !ctrlKey && !metaKey && isMac() && /[[\]?]/.test(key));
  return hasModifier(event) && !writes;
}

function isMac(): boolean {
  return /^(Mac|iP)/.test(navigator.platform);
}
