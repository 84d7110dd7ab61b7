import { aTimeout, expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import type { OrganizationPicker } from '../../src/define/organization-picker.ts';
import '../../src/define/organization-picker.ts';
import type { Organization } from '../../src/feed/types.ts';
import { allOrganizations, organizationsFeed } from '../../stories/organizations-feed.ts';
import { all, control, everything, loaded, one, text } from './reading.ts';

async function picker(
  { organizations = allOrganizations, ...facts }: Partial<OrganizationPicker> & { organizations?: Organization[] } = {},
  place = html`<div></div>`,
): Promise<OrganizationPicker> {
  const holder = await fixture<HTMLElement>(place);
  const element = document.createElement('organization-picker');
  Object.assign(element, { data: organizationsFeed(organizations), ...facts });
  holder.append(element);
  return loaded(element);
}

const field = (element: Element): HTMLInputElement => one(element, 'input');
const popup = (element: Element): HTMLElement => one(element, '.popup');
const isOpen = (element: Element): boolean => popup(element).checkVisibility();

/** The options of the open list as a reader sees them. */
const options = (element: Element): string[] =>
  isOpen(element)
    ? all(element, '[role=option]').map((option) => option.innerText.trim().replaceAll(/,?\s*\n\s*/g, ' | '))
    : [];

/** The option that a screen reader is told to be active. */
function active(element: OrganizationPicker): string | undefined {
  const id = field(element).getAttribute('aria-activedescendant');
  const option = id === null ? undefined : element.shadowRoot!.getElementById(id);
  expect(option === undefined || option?.ariaSelected === 'true').to.equal(true);
  return option?.innerText.split(',')[0];
}

async function type(element: OrganizationPicker, typed: string): Promise<void> {
  field(element).focus();
  field(element).select();
  await sendKeys({ type: typed });
  await element.updateComplete;
}

async function press(element: OrganizationPicker, ...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await element.updateComplete;
}

/** Identifiers that were chosen, in the order of the events. */
function choices(element: HTMLElement): unknown[] {
  const chosen: unknown[] = [];
  element.addEventListener('vital-signs-select', ({ detail }) => chosen.push(detail));
  return chosen;
}

const washingtons = [
  'Washington Elementary | School · Larkspur City Unified · Larkspur Hills',
  'Washington Elementary | School · Larkspur City Unified · Old Mill',
  'Washington Elementary | School · Río Manso Elementary · Río Manso',
];

describe('<organization-picker>', () => {
  afterEach(() => setViewport({ width: 1280, height: 800 }));

  it('is a labeled field that says how to search, and nothing that opens by itself', async () => {
    const element = await picker();
    expect(text(element)).to.match(/^Find a school or district .*Type part of a name, district, city or code\./);
    field(element).focus();
    await element.updateComplete;
    expect([isOpen(element), field(element).ariaExpanded, field(element).value]).to.deep.equal([false, 'false', '']);
  });

  it('finds while a reader types, and tells those of one name apart', async () => {
    const element = await picker();
    await type(element, 'washingtn elem');
    expect(options(element)).to.deep.equal(washingtons);
    expect(popup(element).innerText).to.include('3 matches with a similar spelling');
    expect([field(element).ariaExpanded, active(element)]).to.deep.equal(['true', undefined]);
  });

  it('is walked by arrows around the ends, by pages, and left for the text', async () => {
    const element = await picker();
    await type(element, 'larkspur');
    const names = all(element, '[role=option] b').map((name) => name.innerText.replace(/,$/, ''));
    const walk = async (...keys: string[]): Promise<(string | undefined)[]> => {
      const found: (string | undefined)[] = [];
      for (const key of keys) {
        await press(element, key);
        found.push(active(element));
      }
      return found;
    };
    const last = names.at(-1);
    expect(await walk('ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowDown')).to.deep.equal([
      names[0],
      names[1],
      names[0],
      last,
      names[0],
    ]);
    expect(await walk('PageDown', 'PageUp', 'End', 'ArrowUp', 'Home', 'ArrowDown', 'ArrowLeft')).to.deep.equal([
      last,
      names[0],
      undefined,
      last,
      undefined,
      names[0],
      undefined,
    ]);
    expect(field(element).value, 'the text stays').to.equal('larkspur');
  });

  it('Enter chooses what is active, or the only match, and nothing otherwise', async () => {
    const element = await picker();
    const chosen = choices(element);
    await type(element, 'washington elem');
    await press(element, 'Enter');
    expect(chosen).to.deep.equal([]);
    await press(element, 'ArrowDown', 'ArrowDown', 'Enter');
    expect(chosen).to.deep.equal([{ organization: '99100011000002' }]);
    expect([element.organization, isOpen(element)]).to.deep.equal(['99100011000002', false]);
    expect(field(element).value).to.equal('Washington Elementary');
    expect(text(element), 'where it is').to.include('School · Larkspur City Unified · Old Mill');
    await sendKeys({ type: 'chavez' });
    expect(field(element).value, 'what was chosen is replaced').to.equal('chavez');
    await press(element, 'Enter');
    expect(element.organization).to.equal('99100021000004');
  });

  it('Tab leaves without a choice, also from the list', async () => {
    const element = await picker({ organization: '99100021000004' });
    const chosen = choices(element);
    await type(element, 'washington');
    await press(element, 'Tab');
    expect([chosen, isOpen(element)]).to.deep.equal([[], false]);
    expect(element.shadowRoot!.activeElement, 'the button that clears').to.equal(one(element, '.clear'));
    await press(element, 'Tab');
    expect(field(element).value, 'the choice is shown again').to.equal('César Chávez Elementary');
    await type(element, 'manzanita high');
    await press(element, 'ArrowDown', 'Tab');
    expect([chosen, isOpen(element)]).to.deep.equal([[], false]);
    expect(element.shadowRoot!.activeElement, 'the button that clears').to.equal(one(element, '.clear'));
  });

  it('Escape closes the list, then takes back what was typed, and is then left to the page', async () => {
    const element = await picker({ organization: '99100021000004' });
    const left: boolean[] = [];
    element.addEventListener('keydown', (event) => left.push(!event.defaultPrevented));
    await type(element, 'wash');
    left.length = 0;
    await press(element, 'Escape');
    expect([isOpen(element), field(element).value]).to.deep.equal([false, 'wash']);
    await press(element, 'Escape');
    expect(field(element).value).to.equal('César Chávez Elementary');
    await press(element, 'Escape');
    expect([left, element.organization]).to.deep.equal([[false, false, true], '99100021000004']);
  });

  it('Alt and an arrow open and close the list; an arrow alone goes into it', async () => {
    const element = await picker();
    field(element).focus();
    await sendKeys({ down: 'Alt' });
    await press(element, 'ArrowDown');
    expect([isOpen(element), active(element)]).to.deep.equal([true, undefined]);
    await press(element, 'ArrowUp');
    await sendKeys({ up: 'Alt' });
    expect(isOpen(element)).to.equal(false);
    await press(element, 'ArrowUp');
    expect(active(element), 'the last one').to.equal('Larkspur County Court School');
  });

  it('keeps its hands off a word that is still being written', async () => {
    const element = await picker();
    await type(element, 'chavez');
    const enter = new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true });
    field(element).dispatchEvent(enter);
    expect([enter.defaultPrevented, element.organization]).to.deep.equal([false, undefined]);
  });

  it('a press on the field opens the list, one on an option chooses it, and the focus stays', async () => {
    const element = await picker();
    field(element).focus();
    field(element).click();
    await element.updateComplete;
    expect(options(element)).to.have.lengthOf(13);
    const option = all(element, '[role=option]')[5]!;
    const down = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    option.dispatchEvent(down);
    option.click();
    await element.updateComplete;
    expect(down.defaultPrevented, 'the list would close under the finger').to.equal(true);
    expect([element.organization, isOpen(element)]).to.deep.equal([allOrganizations[6]!.id, false]);
    expect(element.shadowRoot!.activeElement).to.equal(field(element));
  });

  it('is cleared by its button, which is there when there is something to clear', async () => {
    const element = await picker({ organization: '99100021000004' });
    const chosen = choices(element);
    const clear = one(element, '.clear');
    clear.click();
    await element.updateComplete;
    expect([chosen, element.organization, field(element).value]).to.deep.equal([
      [{ organization: undefined }],
      undefined,
      '',
    ]);
    expect(clear.checkVisibility()).to.equal(false);
    expect(element.shadowRoot!.activeElement).to.equal(field(element));
    await type(element, 'abc');
    expect(clear.checkVisibility()).to.equal(true);
    clear.click();
    await element.updateComplete;
    expect([field(element).value, chosen.length]).to.deep.equal(['', 1]);
  });

  it('leaves the choice to a page that cancels the event', async () => {
    const element = await picker();
    element.addEventListener('vital-signs-select', (event) => event.preventDefault());
    await type(element, 'chavez');
    await press(element, 'Enter');
    expect([element.organization, field(element).value]).to.deep.equal([undefined, '']);
  });

  it('says how many there are when the reader pauses, once for several letters', async () => {
    const element = await picker();
    const status = one(element, '[role=status]');
    const said: string[] = [];
    new MutationObserver(() => said.push(status.textContent!.trim())).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await type(element, 'washington');
    await waitUntil(() => said.length > 0, 'nothing is said', { timeout: 3000 });
    expect(said).to.deep.equal(['4 matches']);
    await press(element, 'ArrowDown', 'Enter');
    await waitUntil(() => said.length > 1, 'the choice is not said', { timeout: 3000 });
    expect(said.at(-1)).to.equal('Washington Elementary is chosen');
  });

  it('has filters for what the feed knows, and says how many they leave', async () => {
    const element = await picker();
    const selects = all<HTMLSelectElement>(element, 'select');
    const names = selects.map((select) => select.labels[0]!.innerText.split('\n')[0]!.trim());
    expect(names).to.deep.equal([
      'District or county office',
      'Charter or district-run',
      'Grade',
      'Alternative schools',
    ]);
    const set = async (at: number, value: string): Promise<void> => {
      selects[at]!.value = value;
      selects[at]!.dispatchEvent(new Event('change', { bubbles: true }));
      await element.updateComplete;
    };
    expect(text(element)).to.include('13 to choose from');
    await set(0, '99100010000000');
    await set(2, '5');
    expect(text(element)).to.include('2 of 13 left to choose from');
    await waitUntil(() => one(element, '[role=status]').textContent!.includes('2 of 13 left'), 'not said');
    await type(element, 'washington');
    expect(options(element)).to.deep.equal(washingtons.slice(0, 2));
    control(element, 'Remove filters').click();
    await element.updateComplete;
    expect([...selects].map(({ value }) => value)).to.deep.equal(['', '', '', '']);
    expect(text(element)).to.include('13 to choose from');
    expect(element.shadowRoot!.activeElement, 'not lost with the button').to.equal(selects[0]);
  });

  it('has no filters where names are all that is known', async () => {
    const organizations = allOrganizations.map(({ id, kind, name }) => ({ id, kind, name }));
    expect(all(await picker({ organizations }), 'select, .filters')).to.deep.equal([]);
  });

  it('lets a page choose the kinds and the label', async () => {
    const element = await picker({ kinds: ['district'], label: 'Your district' });
    expect(field(element).labels![0]!.innerText).to.equal('Your district');
    field(element).click();
    await element.updateComplete;
    expect(options(element)).to.have.lengthOf(3);
    element.setAttribute('kinds', 'state, district');
    await element.updateComplete;
    expect(options(element)).to.have.lengthOf(4);
  });

  it('shows names as text, whatever they hold', async () => {
    const name = '<img src=x onerror="window.broken=1">\u202e${alert(1)}';
    const organizations = [...allOrganizations, { id: 'x', kind: 'school' as const, name, city: '"><script>' }];
    const element = await picker({ organizations });
    await type(element, 'onerror');
    expect(options(element)[0]).to.include('<img src=x').and.include('"><script>');
    await press(element, 'Enter');
    expect(field(element).value).to.equal(name);
    expect(all(element, 'img, script')).to.deep.equal([]);
    expect(everything(element)).not.to.include('<img');
  });

  it('speaks Spanish, from right to left where the page does', async () => {
    const element = await picker({}, html`<div lang="es" dir="rtl"></div>`);
    await waitUntil(() => text(element).includes('Buscar una escuela'), 'no Spanish');
    await type(element, 'chavez');
    await nextFrame();
    expect(popup(element).innerText.replaceAll(/[\u2068\u2069]/g, ''))
      .to.include('1 resultado')
      .and.include('Escuela · Río Manso Elementary');
    const box = field(element).getBoundingClientRect();
    expect(popup(element).getBoundingClientRect().right).to.be.closeTo(box.right, 1);
    expect(one(element, '.clear').getBoundingClientRect().left).to.be.closeTo(box.left, 2);
  });
});

describe('the open list of <organization-picker>', () => {
  it('has nothing that axe finds fault with while the list is open, in forced colors too', async () => {
    const element = await picker({ organization: '99100011000002' });
    await type(element, 'larkspur');
    await press(element, 'ArrowDown');
    await expect(element).to.be.accessible();
    await emulateMedia({ forcedColors: 'active' });
    try {
      await expect(element).to.be.accessible();
      expect(getComputedStyle(one(element, '[aria-selected=true]')).outlineStyle).to.equal('solid');
    } finally {
      await emulateMedia({ forcedColors: 'none' });
    }
  });
});

describe('the list of <organization-picker>', () => {
  afterEach(() => setViewport({ width: 1280, height: 800 }));

  /** Everything of the list is in the window, and nothing stands in front of it. */
  function isSeen(element: Element): void {
    const box = popup(element).getBoundingClientRect();
    expect(box.left).to.be.at.least(0);
    expect(box.right).to.be.at.most(innerWidth);
    expect(box.top).to.be.at.least(0);
    expect(box.bottom).to.be.at.most(innerHeight);
    for (const y of [box.top + 8, box.bottom - 8])
      expect(document.elementFromPoint(box.left + box.width / 2, y), 'in front').to.equal(element);
  }

  for (const width of [320, 1280]) {
    it(`is not cut by a box around it, at ${width} px, below the field or above`, async () => {
      await setViewport({ width, height: 640 });
      const place = html`<div style="overflow: hidden; block-size: 120px; transform: translateY(40px)"></div>`;
      const element = await picker({}, place);
      await type(element, 'larkspur');
      isSeen(element);
      const below = popup(element).getBoundingClientRect().top;
      expect(below).to.be.at.least(field(element).getBoundingClientRect().bottom);
      element.parentElement!.style.transform = 'translateY(480px)';
      dispatchEvent(new Event('resize'));
      isSeen(element);
      expect(popup(element).getBoundingClientRect().bottom).to.be.at.most(field(element).getBoundingClientRect().top);
    });
  }

  it('ends where the keyboard of a phone begins', async () => {
    await setViewport({ width: 360, height: 640 });
    const element = await picker();
    await type(element, 'larkspur');
    const isHigh = popup(element).getBoundingClientRect().bottom > 320;
    Object.defineProperty(visualViewport, 'height', { value: 320, configurable: true });
    try {
      visualViewport!.dispatchEvent(new Event('resize'));
      expect([isHigh, popup(element).getBoundingClientRect().bottom <= 320]).to.deep.equal([true, true]);
      isSeen(element);
    } finally {
      Reflect.deleteProperty(visualViewport!, 'height');
    }
  });

  it('stands in the page where the window has no room for it', async () => {
    await setViewport({ width: 400, height: 180 });
    const element = await picker();
    await type(element, 'washington');
    await nextFrame();
    expect(popup(element).matches(':popover-open')).to.equal(false);
    expect(getComputedStyle(popup(element)).position).to.equal('static');
    expect(options(element)).to.have.lengthOf(4);
  });

  it('has options and controls of 44 px, and keeps the active one in sight', async () => {
    const organizations = Array.from({ length: 500 }, (_, at) => ({
      id: `s${at}`,
      kind: 'school' as const,
      name: `School ${at}`,
    }));
    const element = await picker({ organizations });
    await type(element, 'school');
    expect(popup(element).innerText).to.include('500 matches').and.include('460 more: type to narrow');
    for (const control of all(element, '[role=option], input, .clear'))
      expect(control.getBoundingClientRect().height, control.className).to.be.at.least(43.9);
    await press(element, 'ArrowUp');
    const list = one(element, '[role=listbox]').getBoundingClientRect();
    const last = one(element, '[aria-selected=true]').getBoundingClientRect();
    expect(last.bottom).to.be.at.most(list.bottom + 1);
    expect(scrollY).to.equal(0);
  });

  it('is gone with its element, and leaves nothing open', async () => {
    const element = await picker();
    await type(element, 'washington');
    const parent = element.parentElement!;
    element.remove();
    await aTimeout(0);
    parent.append(element);
    await loaded(element);
    expect([isOpen(element), field(element).value]).to.deep.equal([false, '']);
  });

  it('on a narrow page filters wait behind a button', async () => {
    await setViewport({ width: 320, height: 640 });
    const element = await picker();
    const select = one(element, 'select');
    expect(select.checkVisibility()).to.equal(false);
    const toggle = control(element, 'Filters');
    toggle.click();
    await element.updateComplete;
    expect([select.checkVisibility(), toggle.ariaExpanded]).to.deep.equal([true, 'true']);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
  });
});
