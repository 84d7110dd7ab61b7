/** Mouse and keyboard of a WebKit page, with the methods that puppeteer gives them. */
import { NotApplicable, orNotApplicable } from './not-applicable.js';

/** Keys that write nothing, by their names in a page, as WebDriver codes them. */
const codes = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  F2: '\uE032',
  Meta: '\uE03D',
};

const buttons = { left: 0, middle: 1, right: 2 };

/** @param {{ act(source: object, actions: object[]): Promise<unknown> }} driver */
export function mouseOf(driver) {
  const source = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } };
  const move = (x, y) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 });
  const press = (type, { button = 'left' } = {}) => ({ type, button: buttons[button] });
  const mouse = {
    move: (x, y) => driver.act(source, [move(x, y)]),
    down: (options) => driver.act(source, [press('pointerDown', options)]),
    up: (options) => driver.act(source, [press('pointerUp', options)]),
    click: (x, y, options) =>
      driver.act(source, [move(x, y), press('pointerDown', options), press('pointerUp', options)]),
    reset: () => driver.act(source, [press('pointerUp'), move(0, 0)]),
  };
  return orNotApplicable(mouse, 'mouse');
}

/** @param {{ act(source: object, actions: object[]): Promise<unknown> }} driver */
export function keyboardOf(driver) {
  const source = { type: 'key', id: 'keyboard' };
  const down = (key) => ({ type: 'keyDown', value: codeOf(key) });
  const up = (key) => ({ type: 'keyUp', value: codeOf(key) });
  const keyboard = {
    down: async (key) => driver.act(source, [down(key)]),
    up: async (key) => driver.act(source, [up(key)]),
    press: async (key) => driver.act(source, [down(key), up(key)]),
    type: async (words) =>
      driver.act(
        source,
        [...words].flatMap((letter) => [down(letter), up(letter)]),
      ),
  };
  return orNotApplicable(keyboard, 'keyboard');
}

function codeOf(key) {
  const code = key.length === 1 ? key : (codes[key] ?? codes[key.replace(/(Left|Right)$/, '')]);
  if (code === undefined) throw new NotApplicable(`the key ${key}`);
  return code;
}
