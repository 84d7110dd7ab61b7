/** The tool of colours: three properties, two pages with a widget, and what the contrast is on each. */
import { colourOf, grounds, ratio, rgb, type Ground } from '../../../src/builder/contrast.ts';
import { drawnVerdict, needed, shownRatio, styleOf, summary, verdict, type What } from './contrast-words.ts';
import { drawn } from './drawn.ts';

const both = ['light', 'dark'] as const;

function part<Type extends Element>(id: string, type: new () => Type): Type {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`There is no #${id}`);
  return element;
}

const field = part('brand-color', HTMLInputElement);
const pick = part('brand-pick', HTMLInputElement);
const radius = part('brand-radius', HTMLSelectElement);
const space = part('brand-space', HTMLSelectElement);
/** Where the system's colours are forced, widgets have no others. */
const forced = matchMedia('(forced-colors: active)');
const stages = part('brand-grounds', HTMLElement);

function show(): void {
  const accent = colourOf(field.value);
  field.toggleAttribute('aria-invalid', !accent);
  part('brand-fault', HTMLElement).textContent = accent
    ? ''
    : 'This is no color: write a mark and three or six digits from 0 to f, as in #7a1f3d.';
  if (!accent) return;
  pick.value = accent;
  const chosen = { accent, radius: radius.value, space: space.value };
  for (const [name, value] of Object.entries(chosen)) stages.style.setProperty(`--vs-${name}`, value);
  part('brand-style', HTMLElement).querySelector('code')!.textContent = styleOf(chosen);
  const own = { light: ratio(rgb(accent), rgb(grounds.light)), dark: ratio(rgb(accent), rgb(grounds.dark)) };
  part('brand-words', HTMLElement).textContent = summary(own);
  for (const ground of both) {
    write(ground, 'own', accent, own[ground], verdict(own[ground]));
    for (const what of ['mark', 'link'] as const) judge(ground, what);
  }
}

/** What a widget has drawn is looked at on the widget. */
function judge(ground: Ground, what: What): void {
  if (forced.matches) {
    cellOf(ground, what)?.replaceChildren('in the colors of your system, for they are forced');
    return;
  }
  const widget = stages.querySelector(`.${ground} metric-trend`);
  const color = widget && drawn(widget, what, grounds[ground]);
  if (!color) return;
  const found = ratio(rgb(color), rgb(grounds[ground]));
  write(ground, what, color, found, drawnVerdict(found, what));
}

function write(ground: Ground, what: What | 'own', color: string, found: number, words: string): void {
  const cell = cellOf(ground, what);
  if (!cell) return;
  const swatch = document.createElement('span');
  swatch.className = 'swatch';
  swatch.style.setProperty('--swatch', color);
  swatch.style.setProperty('--under', grounds[ground]);
  const number = document.createElement('strong');
  number.textContent = shownRatio(found);
  const code = document.createElement('code');
  code.textContent = color;
  const said = document.createElement('small');
  said.textContent = words;
  cell.replaceChildren(swatch, number, ' ', code, said);
  cell.toggleAttribute('data-weak', found < (what === 'own' ? needed.mark : needed[what]));
}

function cellOf(ground: Ground, what: What | 'own'): Element | null {
  return document.querySelector(`[data-ground=${ground}] [data-what=${what}]`);
}

for (const control of [radius, space]) control.addEventListener('change', show);
field.addEventListener('input', show);
forced.addEventListener('change', show);
pick.addEventListener('input', () => {
  field.value = pick.value;
  show();
});
part('brand', HTMLFormElement).addEventListener('submit', (event) => event.preventDefault());
stages.addEventListener('vital-signs-state', () => {
  // The state is told before the picture is on the page.
  requestAnimationFrame(() => requestAnimationFrame(show));
});
show();
