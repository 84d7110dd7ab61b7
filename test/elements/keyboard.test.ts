import { expect, waitUntil } from '@open-wc/testing';
import { liveCharts } from '../../src/charts/interactive/painter.ts';
import { missingYearsFeed, oneDatumFeed, suppressedFeed } from '../../stories/feeds.ts';
import { course, schoolFeed, willow } from '../../stories/school-feed.ts';
import { cursor, entered, focused, plotOf, press, saidAfter, saying, tip } from './exploring.ts';
import { shown } from './mounting.ts';
import { all } from './reading.ts';

const trend = async (attributes = {}, feed = schoolFeed()) =>
  entered(await shown('metric-trend', feed, { metric: 'absence', groups: 'ALL EL SWD', ...attributes }));

const gap = async (attributes = {}, feed = schoolFeed()) =>
  entered(await shown('achievement-gap-chart', feed, { metric: 'absence', ...attributes }));

describe('the keyboard on a chart', () => {
  afterEach(async () => {
    document.documentElement.removeAttribute('dir');
    document.querySelectorAll('metric-trend, achievement-gap-chart').forEach((widget) => widget.remove());
    await waitUntil(() => liveCharts() === 0, 'charts are left behind');
  });

  it('tells the points of a trend as arrows come to them', async () => {
    const widget = await trend();
    expect(await saidAfter(widget, ['ArrowRight', 'ArrowRight', 'ArrowDown', 'End', '[', ']', 'Home'])).to.deep.equal([
      'Line chart with 3 lines and 4 years. Target line: Plan goal: 15% by 2026-27. All students: 25.1%, 2021-22. ' +
        '300 students. 10.1 percentage points above the target line. 1 of 4.',
      '22.4%, 2022-23. 300 students. 7.4 percentage points above the target line. 2 of 4.',
      'English learners: 31.0%, 2022-23. 84 students. 16.0 percentage points above the target line. Line 2 of 3.',
      '30.4%, 2024-25. 84 students. 15.4 percentage points above the target line. 4 of 4.',
      '30.2%, 2023-24. 84 students. 15.2 percentage points above the target line. 3 of 4.',
      '33.0%, 2021-22. 84 students. 18.0 percentage points above the target line. 1 of 4.',
      '33.0%, 2021-22. 84 students. 18.0 percentage points above the target line. 1 of 4.',
    ]);
  });

  it('tells the groups of a gap chart from top to bottom, and what belongs to one from its value on', async () => {
    const widget = await gap();
    const texts = await saidAfter(widget, ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'End']);
    expect(texts[0]).to.match(
      /^Chart with 3 groups in school year 2024-25, compared with All students. All students: /,
    );
    expect(texts[1]).to.match(/^English learners: 30.4%. 84 students. 10.7 percentage points higher .* 2 of 3.$/);
    expect(texts[2]).to.match(/^Margin of error: likely between .* 2 of 3.$/);
    expect(texts[3]).to.match(/^30.2% in school year 2023-24. 2 of 3.$/);
    expect(texts[4], 'nothing is further to the right').to.equal(texts[3]);
    expect(texts[5]).to.match(/^Students with disabilities: .* 3 of 3.$/);
  });

  it('marks the point, with the tooltip that a mouse would get', async () => {
    const widget = await trend();
    expect(cursor(widget)).to.equal(undefined);
    press(widget, 'ArrowRight');
    expect(cursor(widget)!.x).to.be.closeTo(0, 0.01);
    expect(tip(widget)?.slice(0, 3)).to.deep.equal(['All students', '2021-22', '25.1%']);
    press(widget, 'ArrowRight');
    expect(cursor(widget)!.x).to.be.closeTo(1 / 3, 0.01);
    const height = cursor(widget)!.y;
    press(widget, 'ArrowDown');
    expect(cursor(widget)!.y, 'a higher value').to.be.below(height);
    const style = getComputedStyle(all(widget, '.cursor')[0]!);
    expect(Number.parseFloat(style.borderTopWidth)).to.be.at.least(2);
    expect(style.borderTopColor).to.equal(getComputedStyle(widget).color);
    expect(Number.parseFloat(style.outlineWidth)).to.be.at.least(2);
    expect(style.outlineColor).not.to.equal(style.borderTopColor);
  });

  it('goes where the arrow points, also from right to left', async () => {
    document.documentElement.dir = 'rtl';
    const widget = await trend();
    const places = ['ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowRight'].map((key) => {
      press(widget, key);
      return cursor(widget)!.x;
    });
    expect(places.map((x) => Math.round(3 * x))).to.deep.equal([3, 2, 1, 2]);
    await waitUntil(() => saying(widget).endsWith('2 of 4.'));
  });

  it('comes to years without a number, and says why', async () => {
    const missing = await trend({ groups: 'ALL' }, missingYearsFeed());
    const years = await saidAfter(missing, ['ArrowRight', 'ArrowRight', 'ArrowRight']);
    expect(years[2]).to.equal('Not collected, 2019-20. 3 of 8.');
    const { box } = cursor(missing)!;
    expect(box.height, 'a frame around the whole year').to.be.closeTo(plotOf(missing).clientHeight, 1);
    expect(getComputedStyle(all(missing, '.cursor')[0]!).borderTopStyle).to.equal('dashed');
    expect(tip(missing)?.at(-1)).to.equal('Not collected');
    expect(await saidAfter(missing, ['ArrowRight'])).to.deep.equal(['No data, 2020-21. 4 of 8.']);

    const hidden = await gap({}, suppressedFeed());
    const texts = await saidAfter(hidden, ['End']);
    expect(texts[0]).to.match(/Students with disabilities: Not shown, to protect .* Cannot be compared\. 3 of 3\.$/);
    expect(cursor(hidden)!.box.width, 'a frame around the whole row').to.be.closeTo(plotOf(hidden).clientWidth, 1);
  });

  it('walks a line on which every year is hidden, with a reason for each', async () => {
    const hidden = { value: null, count: null, state: 'suppressed' } as const;
    const observations = [
      ...course(willow('absence'), 2022, [25.1, 22.4, 21]),
      ...course(willow('absence', 'EL'), 2022, [hidden, hidden, hidden], 84),
    ];
    const widget = await trend({ groups: 'ALL EL' }, schoolFeed({ observations, targets: [] }));
    press(widget, 'ArrowRight');
    expect(await saidAfter(widget, ['ArrowDown', 'ArrowRight', 'ArrowRight', ']'])).to.deep.equal([
      'Line chart with 2 lines and 3 years. English learners: Not shown, to protect privacy, 2022-23. 1 of 3.',
      'Not shown, to protect privacy, 2023-24. 2 of 3.',
      'Not shown, to protect privacy, 2024-25. 3 of 3.',
      'Not shown, to protect privacy, 2024-25. 3 of 3.',
    ]);
    expect(cursor(widget)!.x).to.be.closeTo(1, 0.01);
  });

  it('stays on the one point that there is, and says it to every key', async () => {
    const widget = await trend({ groups: 'ALL' }, oneDatumFeed());
    const keys = ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End', '[', ']'];
    const [first, ...others] = await saidAfter(widget, keys);
    expect(first).to.equal('Line chart with 1 line and 1 year. All students: 19.7%, 2024-25. 300 students. 1 of 1.');
    expect([...new Set(others)]).to.deep.equal(['19.7%, 2024-25. 300 students. 1 of 1.']);
  });

  it('gives way to a mouse, and has its tooltip back when the mouse goes', async () => {
    const widget = await trend();
    press(widget, 'Home');
    const plot = plotOf(widget);
    const { left, right, top } = plot.getBoundingClientRect();
    const point = (type: string, clientX: number): boolean =>
      plot.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerType: 'mouse', clientX, clientY: top }));
    point('pointermove', right);
    expect(tip(widget)?.[1]).to.equal('2024-25');
    expect(cursor(widget)!.x, 'the ring stays').to.be.closeTo(0, 0.01);
    point('pointerleave', left);
    expect(tip(widget)?.[1]).to.equal('2021-22');
    point('pointermove', right);
    press(widget, 'ArrowRight');
    expect(tip(widget)?.[1]).to.equal('2022-23');
  });

  it('leaves a mouse alone when the data changes and nobody walks', async () => {
    const widget = await trend();
    const plot = plotOf(widget);
    const { right: clientX, top: clientY } = plot.getBoundingClientRect();
    plot.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, pointerType: 'mouse', clientX, clientY }));
    const before = tip(widget);
    expect(before?.[1]).to.equal('2024-25');
    widget.data = schoolFeed();
    await widget.updateComplete;
    expect(tip(widget)).to.deep.equal(before);
  });

  it('hides the tooltip with Escape, leaves the point with another, and keeps the focus', async () => {
    const widget = await trend();
    press(widget, 'End');
    expect(press(widget, 'Escape'), 'the first').to.equal(true);
    expect([tip(widget), cursor(widget) !== undefined]).to.deep.equal([undefined, true]);
    widget.requestUpdate();
    await widget.updateComplete;
    expect(tip(widget), 'a render does not bring it back').to.equal(undefined);
    press(widget, 'ArrowLeft');
    expect(tip(widget)?.[1]).to.equal('2023-24');
    press(widget, 'Escape');
    expect(press(widget, 'Escape'), 'the second').to.equal(true);
    expect([tip(widget), cursor(widget)]).to.deep.equal([undefined, undefined]);
    expect(press(widget, 'Escape'), 'with nothing left, it is not ours').to.equal(false);
    expect(focused(widget)).to.equal(plotOf(widget));
    await saidAfter(widget, ['ArrowRight']).then(([text]) => expect(text).to.match(/^Line chart .* 1 of 4\.$/));
  });

  it('takes its own keys from the page, and no others', async () => {
    const widget = await trend();
    const own = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', '[', ']'];
    expect(own.filter((key) => !press(widget, key))).to.deep.equal([]);
    const others = ['a', 'Tab', 'Enter', ' ', 'PageDown', 'F5', '1', 'Shift', 'Unidentified'];
    expect(others.filter((key) => press(widget, key))).to.deep.equal([]);
  });

  it('leaves combinations with other keys alone', async () => {
    const widget = await trend();
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey', 'shiftKey']) {
      const taken = ['ArrowRight', 'Home', 'T', '['].filter(
        (key) => press(widget, key, { [modifier]: true }) && !(modifier === 'shiftKey' && key === '['),
      );
      expect(taken, modifier).to.deep.equal([]);
    }
    widget.blur();
    expect(all(widget, 'details[open]')).to.deep.equal([]);
  });

  it('knows brackets and letters on keyboards of other countries', async () => {
    const widget = await trend();
    press(widget, 'Home');
    const at = (key: string, more: KeyboardEventInit): string | undefined => {
      press(widget, 'Home');
      return press(widget, key, more) ? tip(widget)?.[1] : 'not ours';
    };
    const german = { ctrlKey: true, altKey: true, modifierAltGraph: true };
    // Not every engine can be told in a test that AltGr is held.
    const told = new KeyboardEvent('keydown', german).getModifierState('AltGraph');
    expect(at('[', german)).to.equal(told ? '2024-25' : 'not ours');
    expect(at('х', { code: 'BracketLeft' }), 'Russian').to.equal('2024-25');
    expect(at('å', { code: 'BracketLeft' }), 'Danish, which has Latin letters').to.equal('not ours');
  });

  it('is not there where the chart stays a picture', async () => {
    const widget = await shown('metric-trend', schoolFeed(), { metric: 'absence', interactive: 'off' });
    const plot = plotOf(widget);
    expect(['tabindex', 'role', 'aria-label'].map((name) => plot.getAttribute(name))).to.deep.equal([null, null, null]);
    expect(all(widget, 'summary').map(({ textContent }) => textContent)).not.to.include('Keyboard help');
    plot.focus();
    expect(focused(widget)).to.equal(null);
  });

  it('ends when the chart becomes a picture', async () => {
    const widget = await trend();
    press(widget, 'End');
    widget.interactive = 'off';
    await widget.updateComplete;
    expect(cursor(widget)).to.equal(undefined);
    expect(press(widget, 'Home')).to.equal(false);
  });
});
