import type { html as Html, TemplateResult } from 'lit';
import type { Words } from '../../i18n/words.ts';
import type { LineChoice } from '../../model/view.ts';

/** Buttons that switch lines on and off, up to a limit. */
export function linePicker(
  html: typeof Html,
  words: Words,
  choices: readonly LineChoice[],
  limit: number,
  choose: (ids: string[]) => void,
): TemplateResult {
  const shown = choices.filter((choice) => choice.shown).map(({ id }) => id);
  const toggle = (id: string): void => {
    const next = shown.includes(id) ? shown.filter((one) => one !== id) : [...shown, id];
    // An empty chart answers nothing, and more lines than the limit cannot be told apart.
    if (next.length > 0 && next.length <= limit) choose(next);
  };
  return html`<p class="meta">${words.say('ui.lines-limit', { count: limit })}</p>
    <div class="switch" role="group" aria-label=${words.say('ui.lines')}>
      ${choices.map(
        ({ id, name, shown: pressed }) =>
          html`<button
            type="button"
            aria-pressed=${pressed}
            aria-disabled=${pressed ? shown.length === 1 : shown.length >= limit}
            @click=${() => toggle(id)}
          >
            ${name}
          </button>`,
      )}
    </div>`;
}
