import type { Choice } from '../choice.ts';
import { colourOf, contrasts, type Contrast } from '../contrast.ts';
import { pageLanguage, say } from '../words/say.ts';
import { part, tell } from './part.ts';

function judged({ ground, shape, link, enough }: Contrast): string {
  const ratio = (value: number): string =>
    // Rounded down: 4.49 is not enough and must not read as if it were.
    (Math.floor(value * 10) / 10).toLocaleString(pageLanguage() === 'es' ? 'es-US' : 'en', {
      minimumFractionDigits: 1,
    });
  const values = { ground: say(ground) };
  if (enough) return say('accent-enough', values);
  if (shape < 3) return say('accent-shape', { ...values, ratio: ratio(shape) });
  return say('accent-link', { ...values, ratio: ratio(link) });
}

/** Says whether the accent can be seen where it will stand, and what of it cannot. */
export function showContrast({ accent, theme }: Choice): void {
  const field = part('accent', HTMLInputElement);
  const isWrong = field.value.trim() !== '' && !colourOf(field.value);
  field.setAttribute('aria-invalid', String(isWrong));
  const told = isWrong ? [say('accent-wrong')] : accent ? contrasts(accent, theme).map(judged) : [];
  tell(part('contrast', HTMLElement), told.join(' '));
}
