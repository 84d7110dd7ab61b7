import type { html as Html, nothing as Nothing, TemplateResult } from 'lit';
import type { Words } from '../../i18n/words.ts';
import type { GroupRowView } from '../../model/scorecard-groups.ts';
import type { ChangeView, LevelView } from '../../model/view.ts';

function change(view: ChangeView): string {
  if (!view.known) return view.text;
  return view.verdictText ? `${view.short} (${view.verdictText})` : view.short;
}

/** The student groups behind a measure, as a table. */
export function groupTable(
  html: typeof Html,
  words: Words,
  name: string,
  groups: readonly GroupRowView[],
  badge: (level: LevelView | undefined) => TemplateResult | typeof Nothing,
): TemplateResult {
  const caption = `${name}: ${words.say('ui.groups')}`;
  const levels = groups.some((group) => group.level);
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${caption}>
    <table aria-label=${caption}>
      <thead>
        <tr>
          <th scope="col">${words.say('column.group')}</th>
          <th scope="col">${words.say('column.value')}</th>
          ${levels ? html`<th scope="col">${words.say('column.level')}</th>` : ''}
          <th scope="col">${words.say('column.change')}</th>
        </tr>
      </thead>
      <tbody>
        ${groups.map(
          (group) =>
            html`<tr>
              <th scope="row">${group.name}</th>
              <td class=${group.shown ? '' : 'none'}>${group.value}<span class="meta">${group.people}</span></td>
              ${levels ? html`<td>${badge(group.level)}</td>` : ''}
              <td>${group.shown ? change(group.change) : ''}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
