import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import '../../src/define/measure-distribution.ts';
import '../../src/define/vital-signs-feed.ts';
import type { MeasureDistribution } from '../../src/define/measure-distribution.ts';
import type { Feed } from '../../src/feed/types.ts';
import {
  alternativeCountyFeed,
  countyFeed,
  observation,
  oneSchoolFeed,
  suppressedCountyFeed,
} from '../../stories/strip-feeds.ts';
import { answers } from './network.ts';
import { afterSpeech, cursor, focused, plotOf, press, said, saidAfter, saying, tip } from './exploring.ts';
import { all, control, dataTable, loaded, one, text } from './reading.ts';

type Detail = Record<string, string>;

async function strip(
  feed: Feed = countyFeed(40),
  organization = 's0',
  metric = 'absence',
): Promise<MeasureDistribution> {
  const element = document.createElement('measure-distribution');
  element.organization = organization;
  element.metric = metric;
  element.data = feed;
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  holder.append(element);
  return loaded(element);
}

/** Goes into the plot, and waits until keys are answered. */
async function entered(element: MeasureDistribution): Promise<MeasureDistribution> {
  plotOf(element).focus();
  await waitUntil(() => all(element, '.speech').length > 0, 'the chart cannot be walked', { timeout: 8000 });
  return element;
}

/** What the page is told of choices. */
function choicesOf(element: MeasureDistribution, prevent = false): Detail[] {
  const found: Detail[] = [];
  element.addEventListener('vital-signs-select', (event) => {
    found.push((event as CustomEvent<Detail>).detail);
    if (prevent) event.preventDefault();
  });
  return found;
}

const points = (element: MeasureDistribution) => {
  const { state } = element;
  return state.status === 'loaded' ? state.view.strip!.strips.flatMap((strip) => strip.points) : [];
};

/** The place on the screen of a school's dot. */
function placeOf(element: MeasureDistribution, id: string): [number, number] {
  const box = plotOf(element).getBoundingClientRect();
  const { x, y } = points(element).find((point) => point.id === id)!;
  return [Math.round(box.left + x * box.width), Math.round(box.top + y * box.height)];
}

/** A school with nobody near it, for a pointer to find. */
function lonely(element: MeasureDistribution): { id: string; name: string } {
  return points(element).at(-1)!;
}

const outlines = (element: MeasureDistribution, look: string): number =>
  all<SVGElement>(element, `.marks .dots.${look}`).flatMap((path) => path.getAttribute('d')!.match(/M/g)!).length;

describe('<measure-distribution>', () => {
  beforeEach(() => setViewport({ width: 900, height: 900 }));

  it('shows every school as a dot, small groups hollow, the chosen one as another shape with its name', async () => {
    const element = await strip();
    expect([outlines(element, 'full'), outlines(element, 'small'), outlines(element, 'chosen')]).to.deep.equal([
      36, 3, 1,
    ]);
    expect(text(element))
      .to.match(/Willow Creek School: [\d.]+% in school year 2024-25. Compared with 39 other schools:/)
      .and.include('Lower is better')
      .and.include('Valley School District: 21.2%')
      .and.include('A school with few students');
    const names = all<SVGTextElement>(element, '.labels text').map((label) => label.textContent);
    expect(names).to.have.members(['Willow Creek School', 'District 21.2%', 'County office 23.1%', 'State 20.4%']);
  });

  it('keeps every dot inside the plot and off every other, in any width', async () => {
    for (const width of [320, 900]) {
      await setViewport({ width, height: 900 });
      const element = await strip(countyFeed(400));
      const box = plotOf(element).getBoundingClientRect();
      const drawing = one(element, '.marks').getBoundingClientRect();
      expect([drawing.width, drawing.height].map(Math.round)).to.deep.equal([box.width, box.height].map(Math.round));
      expect(box.height).to.be.greaterThan(90);
      const { state } = element;
      if (state.status !== 'loaded') throw new Error(state.status);
      const { radius, width: unit } = state.view.strip!;
      const places = points(element).map(({ x, y }) => [x * box.width, y * box.height] as const);
      const size = (radius * box.width) / unit;
      places.forEach(([x, y], index) => {
        const near = places.slice(index + 1).filter(([left, top]) => Math.hypot(left - x, top - y) < 2 * size);
        expect(near, `dots upon dot ${index}`).to.deep.equal([]);
      });
    }
  });

  it('is walked from the chosen school through every other, in the order of the numbers', async () => {
    const element = await entered(await strip());
    const expected = points(element).map(({ name, text: value }) => `${name}: ${value}`);
    const first = await said(element, () => press(element, 'ArrowRight'));
    expect(first)
      .to.match(
        /^Chart with 40 schools, from the lowest number to the highest\. Willow Creek School: [\d.]+%\. 240 students\./,
      )
      .and.match(/Valley School District\. Chosen school\. Enter chooses a school\.$/);
    expect(await said(element, () => press(element, 'Home'))).to.match(/No lower number\.$/);
    const walked = [
      saying(element),
      ...(await saidAfter(
        element,
        Array.from({ length: 39 }, () => 'ArrowRight'),
      )),
    ];
    expect(walked.map((sentence) => /^(.*?%)\./.exec(sentence)![1])).to.deep.equal(expected);
    expect(walked.at(-1)).to.match(/No higher number\.$/);
    expect(walked.join(' ')).not.to.match(/\d+ of 40/);
    // The mark goes where the dot is.
    const { x, y } = points(element).at(-1)!;
    expect(cursor(element)!.x).to.be.closeTo(x, 0.01);
    expect(cursor(element)!.y).to.be.closeTo(y, 0.02);
    expect(focused(element)).to.equal(plotOf(element));
  });

  it('takes one tab stop, whatever the number of schools', async () => {
    const element = await strip();
    expect(all(element, '.strip [tabindex]')).to.have.lengthOf(1);
    expect(plotOf(element).getAttribute('aria-label')).to.include('Chronic absenteeism');
  });

  it('goes to the alternative schools and back with up and down', async () => {
    const element = await entered(await strip(alternativeCountyFeed()));
    await said(element, () => press(element, 'End'));
    expect(await said(element, () => press(element, 'ArrowDown'))).to.match(
      /^Alternative schools \(2\)\. Poppy Court School: 54\.2%/,
    );
    expect(await said(element, () => press(element, 'ArrowUp'))).to.match(/^Schools \(40\)\./);
  });

  it('chooses with Enter, tells the page, and shows and says it', async () => {
    const element = await entered(await strip());
    const choices = choicesOf(element);
    await said(element, () => press(element, 'End'));
    const { id, name } = lonely(element);
    const sentence = await said(element, () => expect(press(element, 'Enter')).to.equal(true));
    expect(choices).to.deep.equal([{ organization: id }]);
    expect(sentence).to.include(name).and.include('Chosen school.');
    expect(one(element, '.takeaway').innerText).to.include(name);
    expect(focused(element)).to.equal(plotOf(element));
  });

  it('leaves the choice to a page that takes it', async () => {
    const element = await entered(await strip());
    const choices = choicesOf(element, true);
    await said(element, () => press(element, 'End'));
    press(element, 'Enter');
    await afterSpeech();
    expect(choices).to.have.lengthOf(1);
    expect(element.organization).to.equal('s0');
  });

  it('shows a school to a mouse, lets it rest on the tooltip, and chooses with a click', async () => {
    const element = await strip();
    const choices = choicesOf(element);
    const { id, name } = lonely(element);
    const place = placeOf(element, id);
    await sendMouse({ type: 'move', position: [place[0] - 40, place[1]] });
    await waitUntil(() => all(element, '.speech').length > 0, 'nothing came', { timeout: 8000 });
    await sendMouse({ type: 'move', position: place });
    await waitUntil(() => tip(element)?.[0] === name, 'no tooltip');
    expect(tip(element)).to.include('240 students');
    const box = one(element, '.tip').getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(box.left + 5), Math.round(box.top + 5)] });
    await aTimeout(50);
    expect(tip(element)![0], 'while the mouse is on it').to.equal(name);
    await sendKeys({ press: 'Escape' });
    expect(tip(element), 'after Escape').to.equal(undefined);
    await sendMouse({ type: 'click', position: place });
    await waitUntil(() => choices.length > 0);
    expect(choices).to.deep.equal([{ organization: id }]);
    await sendMouse({ type: 'move', position: [1, 1] });
    await waitUntil(() => tip(element) === undefined, 'the tooltip stays');
  });

  it('reads with the first tap and chooses with the second', async () => {
    const element = await entered(await strip());
    const choices = choicesOf(element);
    const { id, name } = lonely(element);
    const [clientX, clientY] = placeOf(element, id);
    const tap = (): void => {
      const more = {
        pointerType: 'touch',
        isPrimary: true,
        pointerId: 7,
        bubbles: true,
        composed: true,
        clientX,
        clientY,
      };
      for (const type of ['pointerdown', 'pointerup', 'click'])
        plotOf(element).dispatchEvent(new PointerEvent(type, more));
    };
    expect(await said(element, tap)).to.include(name);
    expect(tip(element)).to.include('Tap again to choose');
    expect(choices).to.deep.equal([]);
    tap();
    expect(choices).to.deep.equal([{ organization: id }]);
  });

  it('moves the tooltip with its school, and takes it away where the school is gone', async () => {
    const element = await entered(await strip());
    await said(element, () => press(element, 'End'));
    const before = cursor(element)!;
    const [name] = tip(element)!;
    const { id } = lonely(element);
    plotOf(element).blur();
    plotOf(element).focus();
    element.metric = 'reading';
    await element.updateComplete;
    expect(tip(element)![0]).to.equal(name);
    expect(tip(element)![1]).to.match(/points$/);
    expect(cursor(element)!.x).not.to.be.closeTo(before.x, 0.001);
    element.data = countyFeed(2);
    await loaded(element);
    await waitUntil(() => points(element).every((point) => point.id !== id));
    await element.updateComplete;
    expect(tip(element)).to.equal(undefined);
    expect(cursor(element)).to.equal(undefined);
  });

  it('takes the tooltip away when the drawing under the mouse becomes another', async () => {
    const element = await entered(await strip());
    const place = placeOf(element, lonely(element).id);
    plotOf(element).blur();
    await sendMouse({ type: 'move', position: place });
    await waitUntil(() => tip(element) !== undefined, 'no tooltip');
    element.data = countyFeed(2);
    await waitUntil(() => points(element).length === 2);
    await element.updateComplete;
    expect(tip(element)).to.equal(undefined);
    await sendMouse({ type: 'move', position: [1, 1] });
  });

  it('offers the measures and the schools in native lists', async () => {
    const element = await strip();
    const choices = choicesOf(element);
    const [measure, schools] = all<HTMLSelectElement>(element, 'select');
    const options = (list: HTMLSelectElement): string[] => [...list.options].map((option) => option.text);
    expect(options(measure!)).to.deep.equal(['Chronic absenteeism', 'Reading']);
    measure!.value = 'reading';
    measure!.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(choices).to.deep.equal([{ metric: 'reading' }]);
    expect(one(element, '.title').innerText).to.include('Reading');
    expect(one(element, '.better').innerText).to.include('Higher is better');
    schools!.value = 'charter';
    schools!.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(points(element)).to.have.lengthOf(7);
  });

  it('opens the table and the help by their keys', async () => {
    const element = await entered(await strip());
    press(element, '?');
    await waitUntil(() => focused(element)?.matches('.keyboard-help') === true, 'no help');
    expect(one(element, '.keyboard-help').innerText).to.include('Chooses this school');
    press(element, 't');
    await waitUntil(() => one<HTMLDetailsElement>(element, 'details.table').open, 'no table');
  });

  it('says of hidden schools how many they are, and puts bounds at the bound', async () => {
    const element = await strip(suppressedCountyFeed(), 's10');
    expect(text(element)).to.include('Not on the chart: 3 schools (to protect privacy)');
    const table = await dataTable(element);
    expect(table.find(([name]) => name === 'Willow Creek School')!.slice(2)).to.deep.equal([
      'Not shown, to protect privacy',
      '',
    ]);
    expect(table.find(([name]) => name === 'Aspen Creek School')![2]).to.equal('below 5.0%');
    expect(all(element, '.marks .small')[1]!.getAttribute('d')!.match(/z/g)).to.have.lengthOf(2);
  });

  it('sorts its table', async () => {
    const element = await strip();
    await dataTable(element);
    await waitUntil(() => all(element, 'th button').length === 4, 'no headers that sort');
    control(element, 'school year 2024-25').click();
    await element.updateComplete;
    const [, first] = all(element, 'tbody tr').map((row) => [...row.children].map((cell) => cell.textContent.trim()));
    expect(Number.parseFloat(first![2]!)).to.be.greaterThan(35);
  });

  it('offers its picture, and no sound, which is made for courses over the years', async () => {
    const element = await strip();
    control(element, 'More options').click();
    await waitUntil(() => all(element, '.tools button').length > 0, 'no tools');
    const names = all(element, '.tools button').map((button) => button.innerText.trim());
    expect(names).to.include('Picture (SVG)').and.not.include('Listen to the chart');
  });

  it('follows the page around it, and tells it what a reader chooses', async () => {
    const portal = document.createElement('vital-signs-feed');
    portal.data = countyFeed(40);
    portal.organization = 's3';
    portal.metric = 'reading';
    const element = document.createElement('measure-distribution');
    portal.append(element);
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    holder.append(portal);
    await loaded(element);
    expect(one(element, '.title').innerText).to.include('Reading');
    expect(points(element).find(({ chosen }) => chosen)!.id).to.equal('s3');
    await entered(element);
    await said(element, () => press(element, 'End'));
    press(element, 'Enter');
    const { id } = lonely(element);
    await waitUntil(() => points(element).find(({ chosen }) => chosen)!.id === id, 'the chosen school is not marked');
    expect(portal.organization).to.equal(id);
    expect(element.organization, 'its own attribute').to.equal(undefined);
    expect(all(element, 'select')).to.have.lengthOf(2);
    // A measure of its own is not for the reader to change.
    element.metric = 'absence';
    await element.updateComplete;
    expect(all(element, 'select')).to.have.lengthOf(1);
  });

  it('takes the latest year from the index, and another group from the file of the measure', async () => {
    const parts = [{ href: 'organizations/{organization}.json' }, { href: 'measures/{metric}.json', insteadOf: 8 }];
    const ofGroup = countyFeed(12).organizations.filter(({ kind }) => kind === 'school');
    const observations = ofGroup.map(({ id }, index) => observation(id, 30 + index, { group: 'EL', count: 60 }));
    const network = answers({
      'index.json': { body: JSON.stringify(countyFeed(12, { parts })) },
      'absence.json': { body: JSON.stringify({ format: 'vital-signs/1', observations }) },
    });
    try {
      const element = document.createElement('measure-distribution');
      element.src = '/index.json';
      element.metric = 'absence';
      const holder = await fixture<HTMLElement>(html`<div></div>`);
      holder.append(element);
      await loaded(element);
      expect(points(element)).to.have.lengthOf(12);
      expect(network.asked).to.have.lengthOf(1);
      element.groups = ['EL'];
      await waitUntil(() => points(element)[0]?.text === '30.0%', 'the group is not shown');
      expect(network.asked.map((url) => new URL(url).pathname)).to.deep.equal([
        '/index.json',
        '/measures/absence.json',
      ]);
      expect(one(element, '.subtitle').innerText).to.include('English learners');
    } finally {
      network.stop();
    }
  });

  it('is a mirror image from right to left', async () => {
    const places = async (dir: string) => {
      document.documentElement.dir = dir;
      document.documentElement.lang = dir === 'rtl' ? 'ar' : 'en';
      const element = await entered(await strip(oneSchoolFeed()));
      await said(element, () => press(element, 'Home'));
      const { x, box } = cursor(element)!;
      // The mark is where the drawing has the school.
      const drawn = one(element, '.marks .chosen').getBoundingClientRect();
      expect(drawn.left + drawn.width / 2).to.be.closeTo(box.left + box.width / 2, 1);
      return x;
    };
    try {
      const [left, right] = [await places('ltr'), await places('rtl')];
      expect(left + right).to.be.closeTo(1, 0.01);
      expect(left).not.to.be.closeTo(0.5, 0.005);
    } finally {
      document.documentElement.dir = '';
      document.documentElement.lang = 'en';
    }
  });

  it('draws ten thousand schools with a few elements', async () => {
    const element = await strip(countyFeed(10_000));
    expect(points(element)).to.have.lengthOf(10_000);
    expect(all(element, '*').length).to.be.lessThan(150);
    expect(text(element)).to.include('Compared with 9,999 other schools');
  });
});
