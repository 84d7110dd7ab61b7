import type { html as Html, TemplateResult } from 'lit';
import type { Words } from '../../i18n/words.ts';
import type { GapSpec, TrendSpec } from '../../model/view.ts';

/** The keys and gestures of a chart, in words. It takes the focus when a key opens it. */
export function keyboardHelp(html: typeof Html, words: Words, { kind }: TrendSpec | GapSpec): TemplateResult {
  const trend = kind === 'trend';
  const along = [words.say('key.left'), words.say('key.right')];
  const across = [words.say('key.up'), words.say('key.down')];
  const entries: [keys: string[], does: string][] = [
    [trend ? along : across, words.say(trend ? 'help.points' : 'help.rows')],
    [trend ? across : along, words.say(trend ? 'help.lines' : 'help.details')],
    [[words.say('key.home'), words.say('key.end')], words.say('help.ends')],
    [['[', ']'], words.say('help.extremes')],
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
      <dd>${words.say(trend ? 'help.slide' : 'help.tap')}</dd>
    </dl>
  </div>`;
}
