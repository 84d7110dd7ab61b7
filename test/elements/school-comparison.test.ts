import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/define/school-comparison.ts';
import type { SchoolComparison } from '../../src/define/school-comparison.ts';
import '../../src/define/vital-signs-feed.ts';
import type { VitalSignsFeed } from '../../src/define/vital-signs-feed.ts';
import type { Selection } from '../../src/elements/shared/selection.ts';
import { besides } from '../../stories/beside-feed.ts';
import { course, schoolFeed, willow } from '../../stories/school-feed.ts';
import { all, cells, control, loaded, one, text } from './reading.ts';

const feed = besides(schoolFeed());
const two = { organization: 'willow-creek', compare: 'oak-grove' };

/** A comparison in the page, drawn. */
async function comparison(attributes: Record<string, string>, inside = ''): Promise<SchoolComparison> {
  const widget = document.createElement('school-comparison');
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  widget.innerHTML = inside;
  widget.data = feed;
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  holder.append(widget);
  return loaded(widget);
}

/** What is told of choices, as a page hears it. */
function heard(place: EventTarget): Selection[] {
  const choices: Selection[] = [];
  place.addEventListener('vital-signs-select', (event) => choices.push((event as CustomEvent<Selection>).detail));
  return choices;
}

const columns = (widget: SchoolComparison): string[] =>
  all(widget, 'thead th').map((header) => header.textContent.trim());

async function choose(widget: SchoolComparison, label: string, value: string): Promise<void> {
  const select = all<HTMLLabelElement>(widget, 'label')
    .find(({ textContent }) => textContent.trim().startsWith(label))!
    .querySelector('select')!;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await widget.updateComplete;
}

async function add(widget: SchoolComparison, id: string): Promise<void> {
  one<HTMLSelectElement>(widget, '.add select').value = id;
  control(widget, 'Add').click();
  await widget.updateComplete;
  await nextFrame();
}

const focused = (widget: SchoolComparison): string | null | undefined =>
  widget.shadowRoot!.activeElement?.getAttribute('aria-label') ?? widget.shadowRoot!.activeElement?.localName;

describe('<school-comparison>', () => {
  beforeEach(() => setViewport({ width: 1100, height: 900 }));

  it('is a table with a column for each school and the difference in words', async () => {
    const widget = await comparison(two);
    expect(text(widget)).to.include('Side by side: Willow Creek School and Oak Grove Charter School');
    expect(text(widget)).to.include('Of 2 measures, 1 differs and 1 is about the same.');
    expect(columns(widget)).to.deep.equal(['Measure', 'Willow Creek School', 'Oak Grove Charter School', 'In words']);
    const rows = cells(one(widget, '.compared')).map((row) => row.join(' | '));
    expect(rows[1]).to.match(
      /^About \| District-run school · Grades kindergarten to 8 Valley School District Remove \| Charter school, funded directly by the state · Grades kindergarten to 6/,
    );
    expect(rows[3]).to.match(
      /^Chronic absenteeism 2024-25 · Lower is better \| 19.7% Yellow, level 3 of 5 300 students Fell 1.3 percentage points since 2023-24 \(within the margin of error\) \| 13.7% /,
    );
    expect(rows[3]).to.match(
      /\| 6.0 percentage points lower at Oak Grove Charter School than at Willow Creek School \(likely \d.\d to 1\d.\d\)\. For orientation: Valley School District 20.9%$/,
    );
    expect(rows[4]).to.include(
      'People like our school Families · 2024-25 · Higher is better · Self-reported by the school',
    );
    expect(rows[4]).to.include('84.0% 121 responses · 42% of those asked');
  });

  it('has headers that name their rows and columns, on a phone as well', async () => {
    const widget = await comparison(two);
    const roles = () =>
      ['table', 'row', 'columnheader', 'rowheader', 'cell'].map(
        (role) => all(widget, `.compared[role=${role}], .compared [role=${role}]`).length,
      );
    const wide = roles();
    expect(wide).to.deep.equal([1, 5, 4, 4, 12]);
    expect(all(widget, '.compared th[scope=row], .compared th[scope=rowgroup]').length).to.equal(4);
    await setViewport({ width: 320, height: 800 });
    await nextFrame();
    expect(roles()).to.deep.equal(wide);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    const [first] = all(widget, '.measure');
    expect(first!.innerText.replaceAll(/\s+/g, ' ')).to.match(
      /^Chronic absenteeism .* Willow Creek School 19.7% .* Oak Grove Charter School 13.7% /,
    );
    await expect(widget).to.be.accessible();
  });

  it('says what to do while there is nobody or one to compare', async () => {
    const widget = await comparison({});
    expect(text(widget)).to.include('Compare schools').and.include('Choose two to four schools or districts.');
    expect(all(widget, 'table')).to.have.lengthOf(0);
    expect(text(widget)).not.to.include('Download CSV');
    await add(widget, 'oak-grove');
    expect(text(widget)).to.include(
      'Choose at least one more school or district to compare with Oak Grove Charter School.',
    );
    expect(text(widget)).to.include('13.7%').and.include('Download CSV');
    await add(widget, 'willow-creek');
    expect(columns(widget)).to.deep.equal(['Measure', 'Oak Grove Charter School', 'Willow Creek School', 'In words']);
  });

  it('tells what is added, lists the rest by district, and keeps the focus', async () => {
    const widget = await comparison(two);
    const choices = heard(document);
    const lists = all<HTMLOptGroupElement>(widget, 'optgroup').map(
      (group) => `${group.label}: ${[...group.children].map((option) => option.textContent).join(', ')}`,
    );
    expect(lists).to.deep.equal([
      'Districts, counties, state: Valley School District',
      'Valley School District: Elm Court School, Cedar High School',
    ]);
    control(widget, 'Add').focus();
    await add(widget, 'valley');
    expect(choices).to.deep.equal([{ organization: 'willow-creek', compare: ['oak-grove', 'valley'] }]);
    expect(columns(widget)).to.include('Valley School District');
    expect(one(widget, '[role=status]').textContent).to.equal('Valley School District added');
    expect(focused(widget)).to.equal('button');
    // The fourth takes the last place.
    await add(widget, 'cedar-high');
    expect(text(widget)).to.include('There is room for 4 side by side. Remove one to add another.');
    expect(focused(widget)).to.equal('Remove Cedar High School');
  });

  it('removes by a button in the column, says so, and puts the focus on the next one', async () => {
    const widget = await comparison({ ...two, compare: 'oak-grove valley' });
    const choices = heard(document);
    const remove = (name: string): void => one(widget, `[aria-label="Remove ${name}"]`).click();
    remove('Willow Creek School');
    await widget.updateComplete;
    expect(choices.at(-1)).to.deep.equal({ organization: 'oak-grove', compare: ['valley'] });
    expect(columns(widget)).to.deep.equal([
      'Measure',
      'Oak Grove Charter School',
      'Valley School District',
      'In words',
    ]);
    expect(one(widget, '[role=status]').textContent).to.equal('Willow Creek School removed');
    expect(focused(widget)).to.equal('Remove Oak Grove Charter School');
    remove('Valley School District');
    await widget.updateComplete;
    expect(focused(widget)).to.equal('Remove Oak Grove Charter School');
    remove('Oak Grove Charter School');
    await widget.updateComplete;
    expect(focused(widget)).to.equal('select');
    expect(text(widget)).to.include('Choose two to four schools');
  });

  it('works by keyboard alone', async () => {
    const widget = await comparison(two);
    one(widget, '.add select').focus();
    // The list jumps to what is typed; nothing is added before the button is pressed.
    await sendKeys({ type: 'Ced' });
    await widget.updateComplete;
    expect(columns(widget)).to.have.lengthOf(4);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await widget.updateComplete;
    expect(columns(widget)).to.include('Cedar High School');
    const stops: (string | null | undefined)[] = [];
    for (let press = 0; press < 6; press++) {
      await sendKeys({ press: 'Tab' });
      stops.push(focused(widget));
    }
    expect(stops).to.deep.equal([
      'select',
      'select',
      'Remove Willow Creek School',
      'Remove Oak Grove Charter School',
      'Remove Cedar High School',
      'summary',
    ]);
  });

  it('changes nothing when the event is cancelled', async () => {
    const widget = await comparison(two);
    widget.addEventListener('vital-signs-select', (event) => event.preventDefault());
    await add(widget, 'valley');
    one(widget, '[aria-label="Remove Willow Creek School"]').click();
    await widget.updateComplete;
    expect(columns(widget)).to.deep.equal(['Measure', 'Willow Creek School', 'Oak Grove Charter School', 'In words']);
  });

  it('takes the choice of a picker in its slot for one more column, and tells nobody else of the picker', async () => {
    const widget = await comparison(two, '<div slot="add"><button>Pick</button></div>');
    expect(all(widget, '.add')).to.have.lengthOf(0);
    const choices = heard(document);
    const picked = new CustomEvent('vital-signs-select', {
      detail: { organization: 'cedar-high' },
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    widget.querySelector('button')!.dispatchEvent(picked);
    await widget.updateComplete;
    expect(picked.defaultPrevented).to.equal(true);
    expect(columns(widget)).to.include('Cedar High School');
    expect(choices).to.deep.equal([{ organization: 'willow-creek', compare: ['oak-grove', 'cedar-high'] }]);
    // Taken away, the list of its own is back.
    widget.querySelector('div')!.remove();
    await waitUntil(() => all(widget, '.add').length === 1);
  });

  it('shows the year and the student group that a reader chooses', async () => {
    const widget = await comparison(two);
    const choices = heard(document);
    await choose(widget, 'Year', '2022-23');
    expect(text(widget)).to.include('22.4%').and.not.include('19.7%').and.not.include('People like our school');
    await choose(widget, 'Year', '');
    await choose(widget, 'Student group', 'EL');
    expect(text(widget))
      .to.include('30.4%')
      .and.include('English learners: no numbers for these measures: People like our school.');
    await choose(widget, 'Student group', 'ALL');
    expect(text(widget)).to.include('19.7%');
    expect(choices).to.deep.equal([
      { period: '2022-23' },
      { period: undefined },
      { groups: ['EL'] },
      { groups: undefined },
    ]);
  });

  it('leaves the page alone while it loads the part of a school that is added', async () => {
    const answer = window.fetch;
    const parts: string[] = [];
    const { observations: _, ...index } = feed;
    window.fetch = (input) => {
      const url = new URL(input instanceof Request ? input.url : input, location.href).pathname;
      parts.push(url);
      const organization = /organizations\/(.*)\.json/.exec(url)?.[1];
      const rows = (feed.observations as { organization: string }[]).filter((row) => row.organization === organization);
      const body = organization
        ? { format: 'vital-signs/1', observations: rows }
        : { ...index, observations: [], parts: [{ href: 'organizations/{organization}.json' }] };
      return Promise.resolve(new Response(JSON.stringify(body)));
    };
    try {
      const holder = await fixture<HTMLElement>(html`<div></div>`);
      const widget = document.createElement('school-comparison');
      widget.setAttribute('src', '/county/index.json');
      holder.append(widget);
      await loaded(widget);
      expect(parts).to.deep.equal(['/county/index.json']);
      await add(widget, 'willow-creek');
      await waitUntil(() => text(widget).includes('19.7%'));
      await add(widget, 'oak-grove');
      await waitUntil(() => columns(widget).length === 4);
      expect(parts.slice(1)).to.deep.equal([
        '/county/organizations/willow-creek.json',
        '/county/organizations/oak-grove.json',
      ]);
    } finally {
      window.fetch = answer;
    }
  });

  describe('in a feed element', () => {
    const address = location.href;
    afterEach(() => history.replaceState(null, '', address));

    async function portal(attributes: Record<string, string>, own = ''): Promise<[VitalSignsFeed, SchoolComparison]> {
      const holder = await fixture<HTMLElement>(html`<div></div>`);
      const place = document.createElement('vital-signs-feed');
      for (const [name, value] of Object.entries(attributes)) place.setAttribute(name, value);
      place.data = feed;
      place.innerHTML = `<school-comparison ${own}></school-comparison>`;
      holder.append(place);
      const widget = place.querySelector('school-comparison')!;
      await loaded(widget);
      return [place, widget];
    }

    it('shows what is chosen there, and hands its own choices up', async () => {
      const [place, widget] = await portal(two);
      expect(columns(widget)).to.include('Oak Grove Charter School');
      await add(widget, 'valley');
      expect(place.selection.compare).to.deep.equal(['oak-grove', 'valley']);
      await waitUntil(() => columns(widget).includes('Valley School District'));
      place.compare = ['cedar-high'];
      await waitUntil(() => columns(widget).includes('Cedar High School'));
    });

    it('lets the reader change what its own attributes began with', async () => {
      const [, widget] = await portal({}, 'organization="willow-creek" compare="oak-grove"');
      await add(widget, 'valley');
      await waitUntil(() => columns(widget).includes('Valley School District'));
      one(widget, '[aria-label="Remove Willow Creek School"]').click();
      await waitUntil(() => !columns(widget).includes('Willow Creek School'));
    });

    it('lets the reader choose another year and group than its own attributes', async () => {
      const [place, widget] = await portal(two, 'period="2023-24" groups="EL"');
      expect(text(widget)).to.include('2023-24 · Lower is better');
      // A page that stops the choice keeps what it has written.
      widget.addEventListener('vital-signs-select', (event) => event.preventDefault(), { once: true });
      await choose(widget, 'Year', '2024-25');
      expect(widget.period).to.equal('2023-24');
      await choose(widget, 'Year', '2024-25');
      await waitUntil(() => text(widget).includes('2024-25 · Lower is better'));
      await choose(widget, 'Student group', 'ALL');
      await waitUntil(() => text(widget).includes('300 students'));
      expect(place.selection.period).to.equal('2024-25');
      place.period = '2023-24';
      await waitUntil(() => text(widget).includes('2023-24 · Lower is better'));
    });

    it('opens an old link without those that are not in the feed any more', async () => {
      const [place, widget] = await portal({ organization: 'willow-creek', compare: 'closed-school oak-grove' });
      expect(columns(widget).slice(1, -1)).to.deep.equal(['Willow Creek School', 'Oak Grove Charter School']);
      place.organization = 'closed-school';
      await waitUntil(() => !columns(widget).includes('Willow Creek School'));
      expect(columns(widget)).to.include('Oak Grove Charter School');
    });

    it('copies a link that leads to the same comparison, only where the address is kept', async () => {
      const [, plain] = await portal(two);
      expect(all(plain, '[part=link]')).to.have.lengthOf(0);
      const [, widget] = await portal({ ...two, sync: 'url', id: 'north', groups: 'EL' });
      let written = '';
      const { clipboard } = navigator;
      const kept = {
        write: async ([item]: ClipboardItem[]) => {
          written = await (await item!.getType('text/plain')).text();
        },
      };
      Object.defineProperty(navigator, 'clipboard', { value: kept, configurable: true });
      try {
        control(widget, 'Copy link').click();
        await waitUntil(() => one(widget, '[role=status]').textContent !== '');
      } finally {
        Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
      }
      expect(one(widget, '[role=status]').textContent).to.equal('The link is copied. You can paste it now.');
      const { searchParams } = new URL(written);
      expect([...searchParams].filter(([name]) => name.startsWith('north.'))).to.deep.equal([
        ['north.organization', 'willow-creek'],
        ['north.groups', 'EL'],
        ['north.compare', 'oak-grove'],
      ]);
      // Whoever opens it sees the same.
      history.replaceState(null, '', written);
      const [, opened] = await portal({ sync: 'url', id: 'north' });
      expect(columns(opened)).to.deep.equal(columns(widget));
      expect(text(opened)).to.include('30.4%');
    });
  });

  it('prints its table once', async () => {
    const widget = await comparison(two);
    const isDrawn = (selector: string): boolean => one(widget, selector).getClientRects().length > 0;
    dispatchEvent(new Event('beforeprint'));
    await emulateMedia({ media: 'print' });
    try {
      expect(['.compared', 'details.table', '.remove', '.controls'].map(isDrawn)).to.deep.equal([
        true,
        false,
        false,
        false,
      ]);
    } finally {
      await emulateMedia({ media: 'screen' });
      dispatchEvent(new Event('afterprint'));
    }
  });

  it('says nothing of a number that is kept back, and no difference with it', async () => {
    const hidden = course({ ...willow('absence'), organization: 'oak-grove' }, 2024, [
      { value: 31.7, count: 300, state: 'suppressed' },
    ]);
    const widget = await comparison(two);
    widget.data = {
      ...feed,
      observations: [...course(willow('absence'), 2024, [19.7]), ...hidden],
    };
    await waitUntil(() => text(widget).includes('Not comparable'));
    expect(text(widget)).to.include('Not comparable: the number of Oak Grove Charter School is not shown.');
    expect(widget.shadowRoot!.innerHTML).not.to.include('31.7').and.not.include('12.0');
  });
});
