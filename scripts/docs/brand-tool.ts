/** The tool on the page about theming: a colour of one's own, on the widgets and in numbers. */
import { codeBlock } from './code.ts';

/** What stands in the tool before anybody has chosen: a green that cannot be seen on a dark page as it is. */
const first = '#0b5d2e';

const options = (entries: readonly [value: string, name: string][], chosen: string): string =>
  entries
    .map(([value, name]) => `<option value="${value}"${value === chosen ? ' selected' : ''}>${name}</option>`)
    .join('');

/** One page of one's own with a widget on it. */
const ground = (name: string): string => `<div class="ground ${name}">
<metric-trend src="samples/sample-unified.json" organization="99202020000000" metric="suspension" groups="ALL EL" interactive="off">
<p>In school year 2024-25, 2.9% of the students of Sample Unified were suspended at least once.</p>
</metric-trend>
</div>`;

const row = (name: string, title: string): string =>
  `<tr data-ground="${name}"><th scope="row">${title}</th><td data-what="own"></td><td data-what="mark"></td><td data-what="link"></td></tr>`;

/** For the place where a text asks for `brand-tool`. */
export const brandTool = `<noscript><p>The tool needs JavaScript.</p></noscript>
<form class="brand" id="brand">
<div class="choices">
<p><label for="brand-color">Your color, such as #7a1f3d</label>
<span class="pair"><input id="brand-color" type="text" value="${first}" size="9" autocomplete="off" spellcheck="false" aria-describedby="brand-fault">
<input id="brand-pick" type="color" value="${first}" aria-label="Pick your color"></span></p>
<p><label for="brand-radius">Corners</label>
<select id="brand-radius" autocomplete="off">${options(
  [
    ['0', 'Square'],
    ['0.25rem', 'Slightly round'],
    ['0.5rem', 'Round'],
    ['1rem', 'Very round'],
  ],
  '0.5rem',
)}</select></p>
<p><label for="brand-space">Air between things</label>
<select id="brand-space" autocomplete="off">${options(
  [
    ['0.75rem', 'Little'],
    ['1rem', 'Usual'],
    ['1.5rem', 'Much'],
  ],
  '1rem',
)}</select></p>
</div>
<p class="fault" id="brand-fault" role="status"></p>
</form>
<div id="brand-style">
${codeBlock(`:root {\n  --vs-accent: ${first};\n  --vs-radius: 0.5rem;\n  --vs-space: 1rem;\n}`, 'css')}</div>
<p id="brand-words" role="status"></p>
<div class="table" tabindex="0" role="group" aria-label="Table: contrast of your color"><table>
<thead><tr><th scope="col">on</th><th scope="col">your color as it is</th><th scope="col">lines and marks, as drawn</th><th scope="col">links, as drawn</th></tr></thead>
<tbody>${row('light', 'a light page')}${row('dark', 'a dark page')}</tbody></table></div>
<div class="grounds" id="brand-grounds">
${ground('light')}
${ground('dark')}
</div>
`;
