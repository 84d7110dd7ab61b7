import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { countyFeed, guardedCountyFeed, manySchoolsFeed } from '../../stories/county-feed.ts';
import type { CountyOverview } from '../../src/define/county-overview.ts';
import type { Feed, Observation } from '../../src/feed/types.ts';
import '../../src/define/vital-signs-feed.ts';
import { shown } from './mounting.ts';
import { answers } from './network.ts';
import { all, cells, control, everything, loaded, one, text } from './reading.ts';

const overview = (feed: Feed = countyFeed(), attributes: Record<string, string> = {}): Promise<CountyOverview> =>
  shown('county-overview', feed, attributes);

const table = (widget: Element, section = 'main'): HTMLElement => one(widget, `[data-section=${section}] table`);
const names = (widget: Element, section = 'main'): string[] =>
  all(widget, `[data-section=${section}] tbody .name`).map((name) => name.innerText);
const header = (widget: Element, name: string): HTMLElement => {
  const found = all(widget, '[data-section=main] th .sort').find((button) => button.innerText.trim() === name);
  if (!found) throw new Error(`no header ${name}`);
  return found;
};
const focusedText = (widget: Element): string | undefined =>
  (widget.shadowRoot!.activeElement as HTMLElement | null)?.innerText.trim();
const order = (widget: Element): string => one(widget, '[data-section=main] .order').innerText.trim();

async function press(widget: CountyOverview, name: string): Promise<void> {
  header(widget, name).click();
  await widget.updateComplete;
}

function picker(widget: Element, label: string): HTMLSelectElement {
  const found = all<HTMLLabelElement>(widget, 'label').find((one) => one.innerText.trim().startsWith(label));
  return found!.querySelector('select')!;
}

async function pick(widget: CountyOverview, label: string, option: string): Promise<void> {
  const select = picker(widget, label);
  select.value = [...select.options].find(({ text: name }) => name === option)!.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await widget.updateComplete;
}

async function find(widget: CountyOverview, words: string): Promise<void> {
  const field = one<HTMLInputElement>(widget, 'input[type=search]');
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await widget.updateComplete;
}

const inFeedOrder = ['Willow Creek School', 'Oak Grove School', 'Áster Charter', 'Summit High', 'Meadow School'];

before(() => setViewport({ width: 1100, height: 800 }));

describe('the overview of a county', () => {
  it('is a table with a row for each school and a column for each measure that most have', async () => {
    const widget = await overview();
    const [head, ...rows] = cells(table(widget));
    expect(head!.map((name) => name.split(' ')[0])).to.deep.equal(['School', 'Chronic', 'Reading']);
    expect(rows.map(([name]) => name)).to.deep.equal([
      'Willow Creek School Valley School District District-run school · Grades kindergarten to 8',
      'Oak Grove School Valley School District District-run school · Grades kindergarten to 5',
      'Áster Charter Valley School District Charter school, funded directly by the state · Grades 6 to 12',
      'Summit High Hills Unified District-run school · Grades 9 to 12',
      'Meadow School Hills Unified District-run school · Grades kindergarten to 8',
    ]);
    expect(rows[0]![1]).to.equal(
      '19.7% Yellow Yellow, level 3 of 5 300 students Fell 1.3 percentage points (within the margin of error)',
    );
    expect(rows[0]![2]).to.equal('−9.3 points Yellow Yellow, level 3 of 5 300 students Rose 3.1 points (better)');
    for (const cell of table(widget).querySelectorAll('tbody th')) expect(cell.getAttribute('scope')).to.equal('row');
  });

  it('shows alternative schools apart, with measures of their own', async () => {
    const widget = await overview();
    expect(names(widget, 'alternative')).to.deep.equal(['River Court School']);
    const [head] = cells(table(widget, 'alternative'));
    expect(head!.map((name) => name.split(' ')[0])).to.deep.equal(['School', 'Chronic', 'Graduation']);
    expect(names(widget)).not.to.include('River Court School');
    expect(text(widget)).to.include('Their numbers are not compared with other schools.');
  });

  it('keeps headers and names in sight in both tables', async () => {
    const widget = await overview();
    widget.style.width = '600px';
    const box = (section: string): HTMLElement => one(widget, `[data-section=${section}] .scroll`);
    for (const section of ['main', 'alternative']) {
      const table = one(widget, `[data-section=${section}] table`);
      table.style.minWidth = '2000px';
      await waitUntil(() => box(section).classList.contains('sticks'), section);
      box(section).scrollIntoView();
      // So far that cells are where the names are.
      box(section).scrollLeft = 1000;
      const { left } = box(section).getBoundingClientRect();
      for (const name of [...table.querySelectorAll('th:first-child')]) {
        const { left: start, top, height } = name.getBoundingClientRect();
        expect(start, section).to.be.closeTo(left, 2);
        const seen = widget.shadowRoot!.elementFromPoint(left + 300, top + height / 2)!;
        expect(seen.closest('th') === name, `${section}: ${name.textContent.trim()} lies uncovered`).to.equal(true);
      }
    }
  });

  it('says why a number is missing, marks small groups, and tells bounds as bounds', async () => {
    const widget = await overview(guardedCountyFeed());
    const column = cells(table(widget))
      .slice(1)
      .map((row) => row[1]);
    expect(column).to.deep.equal([
      'Not shown, to protect privacy',
      'Not shown, to protect the privacy of another group',
      'below 5.0% 300 students',
      '28.6% small group · 14 students',
      'Not collected',
    ]);
  });

  it('has a name, a role and an order for everything that a screen reader meets', async () => {
    const widget = await overview();
    const box = one(widget, '[data-section=main] .scroll');
    expect(box.getAttribute('aria-label')).to.equal('Schools, River County Office of Education');
    expect(all(widget, '[data-section=main] thead th').map((one) => one.getAttribute('aria-sort'))).to.deep.equal([
      'none',
      'none',
      'none',
    ]);
    await expect(widget).to.be.accessible();
  });

  it('draws the course of a measure with its years', async () => {
    const widget = await overview();
    const course = one(widget, '[data-section=main] tbody td [role=img]');
    expect(course.getAttribute('aria-label')).to.equal('Course from 2022-23 to 2024-25');
  });
});

describe('sorting an overview', () => {
  it('goes highest first, lowest first and back, says so, and puts rows without a number last in both', async () => {
    const widget = await overview();
    expect(order(widget)).to.equal('In the publisher’s order.');
    await press(widget, 'Chronic absenteeism');
    expect(names(widget)).to.deep.equal([
      'Oak Grove School',
      'Summit High',
      'Willow Creek School',
      'Áster Charter',
      'Meadow School',
    ]);
    expect(order(widget)).to.equal(
      'Sorted by Chronic absenteeism, highest first. 1 has no number for that year and comes last.',
    );
    expect(header(widget, 'Chronic absenteeism').closest('th')!.getAttribute('aria-sort')).to.equal('descending');
    await press(widget, 'Chronic absenteeism');
    expect(names(widget)[0]).to.equal('Áster Charter');
    expect(names(widget).at(-1)).to.equal('Meadow School');
    await press(widget, 'Chronic absenteeism');
    expect(names(widget)).to.deep.equal(inFeedOrder);
    expect(order(widget)).to.equal('In the publisher’s order.');
  });

  it('sorts names as readers look them up, and a number of another year is none', async () => {
    const widget = await overview();
    await press(widget, 'School');
    expect(names(widget)[0]).to.equal('Áster Charter');
    expect(order(widget)).to.equal('Sorted by School, A to Z.');
    await press(widget, 'Reading');
    expect(names(widget).at(-1)).to.equal('Summit High');
    const row = cells(table(widget)).find(([name]) => name!.startsWith('Summit'))!;
    expect(row[2]).to.match(/^5\.0 points from 2023-24/);
  });

  it('is told by one voice, however many tables it sorts', async () => {
    const widget = await overview();
    await press(widget, 'Reading');
    const [voice, ...others] = all(
      widget,
      '.content [role=status], [data-section] [aria-live], .heard[role=status]:not([part])',
    );
    expect(others).to.deep.equal([]);
    expect(voice!.textContent).to.equal(
      'Sorted by Reading, highest first. 1 has no number for that year and comes last. ' +
        'Alternative schools: In the publisher’s order.',
    );
    await press(widget, 'School');
    expect(voice!.textContent).to.equal('Sorted by School, A to Z.');
  });

  it('works by keyboard, and the focus stays on the header', async () => {
    const widget = await overview();
    header(widget, 'Reading').focus();
    await sendKeys({ press: 'Enter' });
    await widget.updateComplete;
    expect(widget.shadowRoot!.activeElement).to.equal(header(widget, 'Reading'));
    expect(names(widget)[0]).to.equal('Áster Charter');
  });

  it('says that a bound stands beside its number', async () => {
    const widget = await overview(guardedCountyFeed());
    await press(widget, 'Chronic absenteeism');
    expect(order(widget)).to.include('A value such as “above 95%” stands next to 95%.');
    expect(names(widget).slice(0, 2)).to.deep.equal(['Summit High', 'Áster Charter']);
  });
});

describe('choosing in an overview', () => {
  it('finds schools by name, district or identifier, however it is typed', async () => {
    const widget = await overview();
    await find(widget, 'aster');
    expect(names(widget)).to.deep.equal(['Áster Charter']);
    expect(order(widget)).to.include('Showing 1 of 5.');
    await find(widget, 'hills');
    expect(names(widget)).to.deep.equal(['Summit High', 'Meadow School']);
    await find(widget, 'meadow hills');
    expect(names(widget)).to.deep.equal(['Meadow School']);
    await find(widget, 'nobody');
    expect(order(widget)).to.equal('Nothing here fits what you chose.');
  });

  it('narrows by district, by who runs a school and by grade', async () => {
    const widget = await overview();
    await pick(widget, 'District', 'Hills Unified');
    expect(names(widget)).to.deep.equal(['Summit High', 'Meadow School']);
    await pick(widget, 'District', 'All districts');
    await pick(widget, 'Run by', 'Charter schools');
    expect(names(widget)).to.deep.equal(['Áster Charter']);
    await pick(widget, 'Run by', 'District or county');
    await pick(widget, 'Grade', '7');
    expect(names(widget)).to.deep.equal(['Willow Creek School', 'Meadow School']);
  });

  it('groups by district under the published numbers of each, never a sum', async () => {
    const widget = await overview();
    one(widget, '.controls input[type=checkbox]').click();
    await widget.updateComplete;
    expect(names(widget)).to.deep.equal([
      'Valley School District',
      ...inFeedOrder.slice(0, 3),
      'Hills Unified',
      ...inFeedOrder.slice(3),
    ]);
    const district = cells(table(widget))[1]!;
    expect(district[0]).to.equal('Valley School District Own published numbers 3 schools');
    expect(district[1]).to.include('20.9%');
    expect(district[2]).to.equal('No data');
  });

  it('lists districts in place of schools', async () => {
    const widget = await overview();
    await pick(widget, 'Show', 'Districts');
    expect(names(widget).slice(0, 2)).to.deep.equal(['Valley School District', 'Hills Unified']);
  });

  it('shows another student group, and tells the page which', async () => {
    const widget = await overview();
    const told: unknown[] = [];
    widget.addEventListener('vital-signs-select', ({ detail }) => told.push(detail));
    await pick(widget, 'Student group', 'English learners');
    expect(told).to.deep.equal([{ groups: ['EL'] }]);
    const column = cells(table(widget))
      .slice(1)
      .map((row) => row[1]);
    expect(column.slice(0, 2)).to.deep.equal([
      '30.4% Orange Orange, level 2 of 5 84 students Rose 0.2 percentage points (within the margin of error)',
      'Not shown, to protect privacy',
    ]);
    expect(cells(table(widget))[0]![1]).to.include('English learners');
  });

  it('shows another year, and no number of a year that was not asked for', async () => {
    const widget = await overview();
    await pick(widget, 'Year', '2023-24');
    expect(cells(table(widget))[1]![1]).to.match(/^21\.0%/);
    await pick(widget, 'Year', 'Latest');
    expect(cells(table(widget))[1]![1]).to.match(/^19\.7%/);
    await pick(widget, 'Year', '2022-23');
    expect(cells(table(widget)).find(([name]) => name!.startsWith('Oak'))![2]).to.equal('No data');
  });

  it('shows the measures that a reader chooses', async () => {
    const widget = await overview();
    control(widget, 'Choose measures').click();
    await waitUntil(() => all(widget, 'fieldset').length > 0);
    const box = (name: string): HTMLElement =>
      all(widget, 'fieldset label').find((label) => label.innerText.trim() === name)!;
    box('Graduation rate').click();
    await widget.updateComplete;
    box('Chronic absenteeism').click();
    await widget.updateComplete;
    expect(cells(table(widget))[0]!.map((name) => name.split(' ')[0])).to.deep.equal([
      'School',
      'Reading',
      'Graduation',
    ]);
  });

  it('chooses an organization for the page by the button with its name', async () => {
    const widget = await overview();
    const told: unknown[] = [];
    widget.addEventListener('vital-signs-select', ({ detail }) => told.push(detail));
    all(widget, 'tbody .name')[1]!.click();
    await widget.updateComplete;
    expect(told).to.deep.equal([{ organization: 'oak' }]);
    expect(all(widget, '[aria-current=true]').map((name) => name.innerText)).to.deep.equal(['Oak Grove School']);
  });

  it('leaves a choice to a page that takes care of it', async () => {
    const widget = await overview();
    widget.addEventListener('vital-signs-select', (event) => event.preventDefault());
    all(widget, 'tbody .name')[1]!.click();
    await widget.updateComplete;
    expect(all(widget, '[aria-current=true]')).to.have.lengthOf(0);
  });
});

describe('an overview in a narrow place', () => {
  before(() => setViewport({ width: 320, height: 800 }));
  after(() => setViewport({ width: 1100, height: 800 }));

  it('has cards with the same facts, and no table', async () => {
    const widget = await overview();
    expect(all(widget, 'table')).to.have.lengthOf(0);
    const [card] = all(widget, '[data-section=main] .cards > li');
    expect(card!.innerText.replaceAll(/\s+/g, ' ').trim()).to.equal(
      'Willow Creek School Valley School District District-run school · Grades kindergarten to 8 ' +
        'Chronic absenteeism 2024-25 19.7% Yellow Yellow, level 3 of 5 300 students Fell 1.3 percentage points ' +
        '(within the margin of error) ' +
        'Reading 2024-25 −9.3 points Yellow Yellow, level 3 of 5 300 students Rose 3.1 points (better)',
    );
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await expect(widget).to.be.accessible();
  });

  it('is sorted by a list of orders, and says so', async () => {
    const widget = await overview();
    control(widget, 'Filters and years').click();
    await waitUntil(() => all(widget, 'select').length > 0);
    await pick(widget, 'Order', 'Reading, lowest first');
    expect(all(widget, '[data-section=main] .name')[0]!.innerText).to.equal('Oak Grove School');
    expect(order(widget)).to.include('Sorted by Reading, lowest first.');
  });

  it('shows more cards on request, and the focus goes to the first of them', async () => {
    const widget = await overview(manySchoolsFeed());
    expect(all(widget, '[data-section=main] .cards > li')).to.have.lengthOf(12);
    control(widget, 'Show 12 more').click();
    await waitUntil(() => all(widget, '[data-section=main] .cards > li').length === 24);
    await nextFrame();
    expect((widget.shadowRoot!.activeElement as HTMLElement).innerText).to.equal('School 13');
  });

  it('becomes a table when there is room', async () => {
    const widget = await overview();
    await setViewport({ width: 1100, height: 800 });
    await waitUntil(() => all(widget, '[data-section=main] tbody tr').length === 5);
    expect(all(widget, '.cards')).to.have.lengthOf(0);
  });
});

describe('an overview of several feeds', () => {
  it('asks for no file for each of many schools, and says so', async () => {
    const { organizations, observations, ...about } = manySchoolsFeed(30);
    const index = (some: Feed['organizations']): string =>
      JSON.stringify({
        ...about,
        organizations: some,
        observations: (observations as Observation[]).filter((row) => some.some(({ id }) => id === row.organization)),
        parts: [{ href: 'organizations/{organization}.json' }],
      });
    const network = answers({
      'many.json': { body: index(organizations.filter(({ id }) => id !== 'school-1')) },
      'one.json': { body: index(organizations.filter(({ id }) => id === 'school-1')) },
      'school-1.json#1': { body: JSON.stringify({ format: 'vital-signs/1', observations: [] }) },
    });
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    holder.innerHTML =
      '<vital-signs-feed src="/many.json /one.json"><county-overview></county-overview></vital-signs-feed>';
    const widget = holder.querySelector('county-overview')!;
    await loaded(widget);
    await pick(widget, 'Student group', 'English learners');
    await waitUntil(() => text(widget).includes('are in a file for each school, and are not loaded here'));
    network.stop();
    expect(network.asked.slice(2).map((url) => new URL(url).pathname)).to.deep.equal(['/organizations/school-1.json']);
  });
});

describe('an overview of more rows than are on the page', () => {
  const rows = (widget: Element): HTMLElement[] => all(widget, '[data-section=main] tbody tr:not(.space)');
  const box = (widget: Element): HTMLElement => one(widget, '[data-section=main] .scroll');

  /** With the code that knows which rows are in sight. */
  async function many(count = 400): Promise<CountyOverview> {
    const widget = await overview(manySchoolsFeed(count));
    await waitUntil(() => rows(widget).some((row) => row.dataset.index !== undefined), 'no virtualizer');
    return widget;
  }

  it('says how many rows there are, and the place of each that is there', async () => {
    const widget = await many();
    expect(table(widget).getAttribute('aria-rowcount')).to.equal('401');
    expect(rows(widget).length).to.be.within(10, 60);
    expect(rows(widget)[0]!.getAttribute('aria-rowindex')).to.equal('2');
    expect(text(widget)).to.include('Look for a name here, not with your browser’s search.');
    await expect(widget).to.be.accessible();
  });

  it('shows the rows that a reader scrolls to, with their places', async () => {
    const widget = await many();
    box(widget).scrollTo(0, box(widget).scrollHeight);
    await waitUntil(() => names(widget).includes('School 400'), 'the last row did not come');
    expect(names(widget)).not.to.include('School 1');
    expect(rows(widget).at(-1)!.getAttribute('aria-rowindex')).to.equal('401');
  });

  it('keeps the row that has the focus, however far a reader scrolls, and in the order of the table', async () => {
    const widget = await many();
    all(widget, '[data-section=main] tbody .name')[2]!.focus();
    box(widget).scrollTo(0, box(widget).scrollHeight / 2);
    await waitUntil(() => !names(widget).includes('School 1') && names(widget).length > 15, 'no scrolling');
    const focused = widget.shadowRoot!.activeElement as HTMLElement;
    expect(focused.innerText).to.equal('School 3');
    expect(names(widget)[0]).to.equal('School 3');
    await sendKeys({ press: 'Tab' });
    expect((widget.shadowRoot!.activeElement as HTMLElement).className).to.equal('name');
  });

  it('goes from row to row by keyboard beyond what was on the page', async () => {
    const widget = await many();
    const last = all(widget, '[data-section=main] tbody .name').at(-1)!;
    const number = Number(last.innerText.split(' ')[1]);
    last.focus();
    await waitUntil(() => names(widget).includes(`School ${number + 2}`), 'nothing behind the last row');
    await sendKeys({ press: 'Tab' });
    expect((widget.shadowRoot!.activeElement as HTMLElement).innerText).to.equal(`School ${number + 1}`);
  });

  it('can be passed by keyboard, however many names it has', async () => {
    const widget = await many();
    const pass = all(widget, 'button').find((button) => button.textContent.trim() === 'Skip this list')!;
    pass.focus();
    const isSeen = (): boolean => getComputedStyle(pass).clipPath === 'none';
    expect([isSeen(), pass.offsetHeight >= 24], 'seen with the focus').to.deep.equal([true, true]);
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    expect(focusedText(widget)).to.equal('Download CSV');
    pass.blur();
    expect(isSeen()).to.equal(false);
    expect(all(await overview(), 'button').map(({ innerText }) => innerText)).not.to.include('Skip this list');
  });

  it('sorts all rows, not only those on the page, and goes to the top', async () => {
    const widget = await many();
    box(widget).scrollTo(0, 5000);
    await nextFrame();
    await press(widget, 'Chronic absenteeism');
    await waitUntil(() => names(widget)[0] === 'School 8', 'not sorted');
    expect(box(widget).scrollTop).to.equal(0);
    await press(widget, 'Reading');
    expect(order(widget)).to.include('40 have no number for that year and come last.');
  });

  it('goes to the top for what a reader looks for, with the rows that are found at once', async () => {
    const widget = await many();
    box(widget).scrollTo(0, 5000);
    await waitUntil(() => !names(widget).includes('School 1'), 'no scrolling');
    await find(widget, 'school 1');
    expect([box(widget).scrollTop, names(widget)[0]]).to.deep.equal([0, 'School 1']);
    await find(widget, '');
    expect(names(widget).slice(0, 3)).to.deep.equal(['School 1', 'School 2', 'School 3']);
  });

  it('shows another group at once in the rows that a reader sees, and soon in all', async () => {
    const widget = await many();
    const none = (row: HTMLElement): boolean => row.querySelector('td')!.innerText.trim() === 'No data';
    const top = box(widget).getBoundingClientRect();
    const seen = rows(widget).filter((row) => {
      const { top: start, bottom: end } = row.getBoundingClientRect();
      return end > Math.max(0, top.top) && start < Math.min(innerHeight, top.bottom);
    });
    await nextFrame();
    await nextFrame();
    expect([seen.length > 2, rows(widget).filter(none).length]).to.deep.equal([true, 0]);
    await pick(widget, 'Student group', 'English learners');
    expect(seen.every(none), 'what is seen').to.equal(true);
    expect(rows(widget).every(none), 'and nothing else yet').to.equal(false);
    await waitUntil(() => rows(widget).every(none), 'rows that were left behind');
  });

  it('is whole with few rows left, where the browser’s search finds all', async () => {
    const widget = await many();
    await find(widget, 'valley school 11');
    await waitUntil(() => table(widget).getAttribute('aria-rowcount') === null);
    await waitUntil(() => names(widget).length > 7);
    expect(names(widget)).to.deep.equal([
      'School 11',
      'School 111',
      'School 113',
      'School 115',
      'School 117',
      'School 119',
      'School 211',
      'School 311',
    ]);
    expect(text(widget)).not.to.include('browser');
    expect(box(widget).scrollHeight, 'no room for rows that are not shown').to.be.below(1500);
  });

  it('is whole on paper, in the order and with the rows that a reader sees', async () => {
    const widget = await many();
    await press(widget, 'Chronic absenteeism');
    window.dispatchEvent(new Event('beforeprint'));
    expect(rows(widget)).to.have.lengthOf(400);
    expect(names(widget)[0]).to.equal('School 8');
    expect(all(widget, '.space')).to.have.lengthOf(0);
    window.dispatchEvent(new Event('afterprint'));
    await widget.updateComplete;
    await waitUntil(() => rows(widget).length < 100);
  });

  it('leaves no row behind when it is taken from the page and comes back', async () => {
    const widget = await many();
    const place = widget.parentElement!;
    widget.remove();
    place.append(widget);
    await widget.updateComplete;
    box(widget).scrollTo(0, box(widget).scrollHeight);
    await waitUntil(() => names(widget).includes('School 400'), 'dead after a move');
  });
});

describe('the file of an overview', () => {
  it('has what is shown, in its order, and nothing else', async () => {
    const widget = await overview();
    await press(widget, 'Chronic absenteeism');
    await find(widget, 'valley');
    if (widget.state.status !== 'loaded') throw new Error(widget.state.status);
    const { records, table: copied } = widget.state.view;
    expect(
      records.series.map(({ organization, metric, groups, periods }) =>
        [organization, metric, groups, periods].join(' '),
      ),
    ).to.deep.equal([
      'oak absence ALL 2024-25',
      'oak reading ALL 2024-25',
      'willow absence ALL 2024-25',
      'willow reading ALL 2024-25',
      'aster absence ALL 2024-25',
      'aster reading ALL 2024-25',
    ]);
    expect(copied.rows.map(([name]) => name!.split(' · ')[0])).to.deep.equal([
      'Oak Grove School',
      'Willow Creek School',
      'Áster Charter',
    ]);
  });
});

describe('hidden numbers in an overview', () => {
  it('are nowhere in it', async () => {
    const feed = guardedCountyFeed();
    const secret = {
      ...feed,
      observations: (feed.observations as object[]).map((row) =>
        (row as { state?: string }).state?.startsWith('suppressed')
          ? { ...row, value: 77.7, count: 7, change: 3.3 }
          : row,
      ),
    } as Feed;
    const widget = await overview(secret);
    await press(widget, 'Chronic absenteeism');
    expect(everything(widget)).to.equal(everything(await pressed(feed)));
  });

  async function pressed(feed: Feed): Promise<CountyOverview> {
    const widget = await overview(feed);
    await press(widget, 'Chronic absenteeism');
    return widget;
  }
});
