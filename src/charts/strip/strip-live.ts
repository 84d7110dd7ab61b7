import type { html as Html, TemplateResult } from 'lit';
import type { Words } from '../../i18n/words.ts';
import type { StripSpec } from '../../model/distribution-spec.ts';

export { StripWalk } from '../../model/strip-walk.ts';
export { StripPointer } from './strip-pointer.ts';

/** The keys and gestures of a strip chart, in words. It takes the focus when a key opens it. */
export function stripHelp(html: typeof Html, words: Words, { strips }: StripSpec): TemplateResult {
  const entries: [keys: string[], does: string][] = [
    [[words.say('key.left'), words.say('key.right')], words.say('strip.help.points')],
    ...(strips.length > 1
      ? [[[words.say('key.up'), words.say('key.down')], words.say('strip.help.strips')] as [string[], string]]
      : []),
    [[words.say('key.home'), words.say('key.end')], words.say('strip.help.ends')],
    [[words.say('key.enter')], words.say('strip.help.choose')],
    [['T'], words.say('help.table')],
    [['?'], words.say('help.help')],
    [[words.say('key.escape')], words.say('help.leave')],
    [[words.say('key.tab')], words.say('help.tab')],
  ];
  return html`<div class="keyboard-help" tabindex="-1" role="group" aria-label=${words.say('ui.keys')}>
    <p>${words.say('help.start')}</p>
    <dl class="key-list">
      ${entries.map(
        ([keys, does]) =>
          html`<dt>${keys.map((key) => html`<kbd>${key}</kbd> `)}</dt>
            <dd>${does}</dd>`,
      )}
      <dt>${words.say('help.touch')}</dt>
      <dd>${words.say('strip.help.tap')}</dd>
    </dl>
  </div>`;
}
