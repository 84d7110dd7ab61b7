import type { Choice } from '../choice.ts';
import { colourOf, contrasts, type Contrast } from '../contrast.ts';
import { say } from '../words/say.ts';
import { part, tell } from './part.ts';

function judged({ ground, enough }: Contrast): string {
  return say(enough ? 'accent-enough' : 'accent-drawn', { ground: say(ground) });
}

/** Says how the accent can be seen where it will stand. */
export function showContrast({ accent, theme }: Choice): void {
  const field = part('accent', HTMLInputElement);
  const isWrong = field.value.trim() !== '' && !colourOf(field.value);
  field.setAttribute('aria-invalid', String(isWrong));
  const told = isWrong ? [say('accent-wrong')] : accent ? contrasts(accent, theme).map(judged) : [];
  tell(part('contrast', HTMLElement), told.join(' '));
}
