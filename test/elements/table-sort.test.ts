import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { suppressedFeed } from '../../stories/feeds.ts';
import { absence, course, schoolFeed, willow } from '../../stories/school-feed.ts';
import { shown } from './mounting.ts';
import { all, cells, control, dataTable, one, type AnyWidget } from './reading.ts';

const table = (widget: AnyWidget): HTMLElement => one(widget, '.table table');
const headers = (widget: AnyWidget): HTMLElement[] => all(widget, '.table thead th');
const orders = (widget: AnyWidget): (string | null)[] =>
  headers(widget).map((header) => header.getAttribute('aria-sort'));
const firstCells = (widget: AnyWidget): string[] =>
  cells(table(widget))
    .slice(1)
    .map(([name]) => name!);
const told = (widget: AnyWidget): string => one(widget, '[role=status]').textContent.trim();

/** Opens the table and waits for the buttons in its headers. */
async function opened<W extends AnyWidget>(widget: W): Promise<W> {
  await dataTable(widget);
  await waitUntil(() => all(widget, 'th button').length > 0, 'no button in a header');
  return widget;
}

async function press(widget: AnyWidget, name: string): Promise<void> {
  one(
    widget,
    `th:nth-child(${headers(widget).findIndex((header) => header.innerText.trim() === name) + 1}) button`,
  ).click();
  await widget.updateComplete;
}

/** Three groups, of which one is hidden. */
const gap = async (): Promise<AnyWidget> =>
  opened(
    await shown(
      'achievement-gap-chart',
      schoolFeed({
        observations: [
          ...course(willow('absence'), 2024, [20]),
          ...course(willow('absence', 'EL'), 2024, [{ value: undefined, state: 'suppressed' }]),
          ...course(willow('absence', 'SWD'), 2024, [9.5]),
        ],
      }),
      { metric: 'absence' },
    ),
  );
const year = 'school year 2024-25';

describe('a table that readers sort', () => {
  it('is plain until somebody opens it, and its headers are buttons then', async () => {
    const widget = await shown('achievement-gap-chart', schoolFeed(), { metric: 'absence' });
    window.dispatchEvent(new Event('beforeprint'));
    expect(all(widget, '.table th')).not.to.have.lengthOf(0);
    expect(all(widget, '.table th button')).to.have.lengthOf(0);
    window.dispatchEvent(new Event('afterprint'));
    await opened(widget);
    expect(orders(widget)).to.deep.equal(headers(widget).map(() => 'none'));
    for (const button of all(widget, '.table th button')) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height), button.innerText).to.be.at.least(24);
    }
  });

  it('goes highest first, lowest first and back, and cells without a number are always last', async () => {
    const widget = await gap();
    const original = ['All students', 'English learners', 'Students with disabilities'];
    expect(firstCells(widget)).to.deep.equal(original);

    await press(widget, year);
    expect(firstCells(widget)).to.deep.equal(['All students', 'Students with disabilities', 'English learners']);
    expect(orders(widget)).to.deep.equal(['none', 'descending', 'none']);
    expect(told(widget)).to.equal('Sorted by school year 2024-25, highest first');

    await press(widget, year);
    expect(firstCells(widget)).to.deep.equal(['Students with disabilities', 'All students', 'English learners']);
    expect(orders(widget)).to.deep.equal(['none', 'ascending', 'none']);
    expect(told(widget)).to.equal('Sorted by school year 2024-25, lowest first');

    await press(widget, year);
    expect(firstCells(widget)).to.deep.equal(original);
    expect(orders(widget)).to.deep.equal(['none', 'none', 'none']);
    expect(told(widget)).to.equal('Back in the original order');

    await press(widget, 'Student group');
    expect(told(widget)).to.equal('Sorted by Student group, A to Z');
    await press(widget, 'Student group');
    expect(firstCells(widget)).to.deep.equal(original.toReversed());
  });

  it('whole rows move: each name keeps its own numbers', async () => {
    const widget = await gap();
    const before = cells(table(widget));
    await press(widget, year);
    const after = cells(table(widget));
    expect(after).not.to.deep.equal(before);
    const lines = (rows: string[][]): string[] => rows.map((row) => row.join()).toSorted();
    expect(lines(after)).to.deep.equal(lines(before));
  });

  it('works with the keyboard, and the focus stays on the header', async () => {
    const widget = await gap();
    all(widget, 'th button')[1]!.focus();
    await sendKeys({ press: 'Enter' });
    await widget.updateComplete;
    expect(orders(widget)[1]).to.equal('descending');
    expect(widget.shadowRoot!.activeElement).to.equal(all(widget, 'th button')[1]);
    await sendKeys({ press: 'Space' });
    await widget.updateComplete;
    expect(orders(widget)[1]).to.equal('ascending');
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    expect(widget.shadowRoot!.activeElement).to.equal(all(widget, 'th button')[0]);
  });

  it('keeps the order while the section is closed, the data changes and the language does', async () => {
    const widget = await gap();
    await press(widget, year);
    await press(widget, year);
    control(widget, 'Data table').click();
    await waitUntil(() => all(widget, '.table table').length === 0);
    await dataTable(widget);
    expect(firstCells(widget)[0]).to.equal('Students with disabilities');

    widget.lang = 'es';
    await waitUntil(() => headers(widget)[0]?.innerText.includes('Grupo'));
    expect(firstCells(widget)[0]).to.equal('Estudiantes con discapacidades');
    expect(orders(widget)[1]).to.equal('ascending');
    expect(told(widget), 'what was said in English').to.equal('');

    widget.data = schoolFeed({
      observations: ['ALL', 'EL', 'SWD'].flatMap((group, at) => course(willow('absence', group), 2024, [30 - at])),
    });
    await waitUntil(() => cells(table(widget))[1]!.join(' ').includes('28'));
    expect(firstCells(widget)).to.deep.equal([
      'Estudiantes con discapacidades',
      'Aprendices de inglés',
      'Todos los estudiantes',
    ]);
  });

  it('a column that goes takes its order along, and brings it back', async () => {
    const widget = await opened(await shown('metric-trend', schoolFeed(), { metric: 'absence', groups: 'ALL EL' }));
    await press(widget, 'English learners');
    const inOrder = firstCells(widget);
    widget.setAttribute('groups', 'ALL');
    await waitUntil(() => headers(widget).length === 2);
    expect(orders(widget)).to.deep.equal(['none', 'none']);
    expect(firstCells(widget)).to.deep.equal(firstCells(widget).toSorted().toReversed());
    widget.setAttribute('groups', 'EL ALL');
    await waitUntil(() => headers(widget).length === 3);
    expect(orders(widget)).to.deep.equal(['none', 'descending', 'none']);
    expect(firstCells(widget).filter((name) => inOrder.includes(name))).to.deep.equal(inOrder);
  });

  it('prints in the order that is seen, with headers as text', async () => {
    const widget = await gap();
    await press(widget, year);
    await press(widget, year);
    await emulateMedia({ media: 'print' });
    try {
      window.dispatchEvent(new Event('beforeprint'));
      expect(firstCells(widget)[0]).to.equal('Students with disabilities');
      expect(headers(widget).map((header) => header.innerText.trim())).to.include('Student group');
      expect(all(widget, 'th svg').filter((mark) => mark.checkVisibility())).to.have.lengthOf(0);
    } finally {
      window.dispatchEvent(new Event('afterprint'));
      await emulateMedia({ media: 'screen' });
    }
  });

  it('carries no hidden number to sort by', async () => {
    const widget = await opened(await shown('achievement-gap-chart', suppressedFeed(), { metric: 'absence' }));
    await press(widget, 'Student group');
    await expect(widget).to.be.accessible();
  });

  it('shows its order by shape', async () => {
    const widget = await gap();
    const shape = (): string => one(widget, 'th:nth-child(2) path').getAttribute('d')!;
    const shapes = [shape()];
    for (let time = 0; time < 2; time++) {
      await press(widget, year);
      shapes.push(shape());
    }
    expect(new Set(shapes).size).to.equal(3);
  });
});

describe('a table that is larger than its place', () => {
  const wide = (width: number): Promise<HTMLElement> =>
    fixture<HTMLElement>(html`<div .style=${`inline-size: ${width}px`}></div>`);

  async function trendIn(holder: HTMLElement, groups: string): Promise<AnyWidget> {
    const widget = document.createElement('metric-trend');
    Object.assign(widget, { data: schoolFeed({ metrics: [absence] }), metric: 'absence', groups: groups.split(' ') });
    holder.append(widget);
    await waitUntil(() => widget.state.status === 'loaded');
    return opened(widget);
  }

  it('is a stop for the keyboard with a name, and none where nothing scrolls', async () => {
    const box = (widget: AnyWidget): HTMLElement => one(widget, '.table .scroll');
    const narrow = await trendIn(await wide(300), 'ALL EL SWD');
    await waitUntil(() => box(narrow).classList.contains('sticks'));
    expect(box(narrow).tabIndex).to.equal(0);
    expect(box(narrow).getAttribute('role')).to.equal('region');
    expect(box(narrow).getAttribute('aria-label')).to.include('Chronic absenteeism');

    const roomy = await trendIn(await wide(900), 'ALL');
    await waitUntil(() => !box(roomy).hasAttribute('tabindex'), 'a stop that does nothing');
    roomy.parentElement!.style.inlineSize = '120px';
    await waitUntil(() => box(roomy).tabIndex === 0, 'no stop');
    expect(box(roomy).getAttribute('role')).to.equal('region');
  });

  it('keeps names and years in sight, on a ground in the colour of the page', async () => {
    const holder = await wide(300);
    holder.style.backgroundColor = 'rgb(10, 20, 30)';
    const widget = await trendIn(holder, 'ALL EL SWD');
    const box = one(widget, '.table .scroll');
    await waitUntil(() => box.classList.contains('sticks'));
    box.scrollTo(90, 0);
    await nextFrame();
    await nextFrame();
    expect(box.scrollLeft).to.be.above(0);
    const name = one(widget, 'tbody th');
    expect(name.getBoundingClientRect().left).to.be.closeTo(box.getBoundingClientRect().left, 1);
    expect(getComputedStyle(name).backgroundColor).to.equal('rgb(10, 20, 30)');
    holder.style.backgroundColor = 'rgb(200, 220, 255)';
    box.scrollTo(10, 0);
    await waitUntil(() => getComputedStyle(name).backgroundColor === 'rgb(200, 220, 255)', 'another ground');
  });

  it('a header that is reached by keyboard does not rest under the names', async () => {
    const widget = await trendIn(await wide(280), 'ALL EL SWD');
    const box = one(widget, '.table .scroll');
    await waitUntil(() => box.classList.contains('sticks'));
    box.scrollTo(1000, 0);
    all(widget, 'th button').at(-1)!.focus();
    for (const button of all(widget, 'th button').slice(1).toReversed()) {
      button.focus();
      await nextFrame();
      const names = one(widget, 'thead th').getBoundingClientRect().right;
      expect(button.getBoundingClientRect().left, button.innerText).to.be.at.least(names - 1);
    }
  });
});
