import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { liveCharts } from '../../src/charts/interactive/painter.ts';
import { schoolFeed } from '../../stories/school-feed.ts';
import { entered, focused, isLive, plotOf, press, tab } from './exploring.ts';
import { shown } from './mounting.ts';
import { all, control, one, type AnyWidget } from './reading.ts';

const help = (widget: AnyWidget): HTMLDetailsElement => one(widget, 'details.help');
const inside = (widget: AnyWidget): boolean => focused(widget)?.matches('.keyboard-help') === true;

/** Keys and what they do, line by line. */
const lines = (widget: AnyWidget): string[] =>
  all(widget, '.key-list dt').map((term) => {
    const keys = [...term.querySelectorAll('kbd')].map(({ textContent }) => textContent).join(' ');
    return `${keys || term.textContent.trim()}: ${term.nextElementSibling!.textContent.trim()}`;
  });

describe('the help to the keys of a chart', () => {
  afterEach(async () => {
    await emulateMedia({ media: 'screen' });
    document.documentElement.lang = 'en';
    document.querySelectorAll('metric-trend, achievement-gap-chart').forEach((widget) => widget.remove());
    await waitUntil(() => liveCharts() === 0, 'charts are left behind');
  });

  for (const tag of ['metric-trend', 'achievement-gap-chart'] as const) {
    it(`<${tag}> opens it with a question mark, and Escape leads back`, async () => {
      const widget = await entered(await shown(tag, schoolFeed(), { metric: 'absence' }));
      expect(press(widget, '?', { shiftKey: true })).to.equal(true);
      await waitUntil(() => inside(widget), 'the focus is not in the help');
      expect(lines(widget)).to.have.lengthOf(9);
      await expect(widget).to.be.accessible();
      await sendKeys({ press: 'Escape' });
      expect(help(widget).open).to.equal(false);
      expect(focused(widget)).to.equal(plotOf(widget));
      press(widget, '?');
      await waitUntil(() => inside(widget), 'it does not open again');
    });
  }

  it('leads back when its label closes it', async () => {
    const widget = await entered(await shown('metric-trend', schoolFeed(), { metric: 'absence' }));
    press(widget, '?');
    await waitUntil(() => inside(widget));
    await tab(true);
    expect(focused(widget)).to.equal(control(widget, 'Keyboard help'));
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused(widget) === plotOf(widget), 'the focus does not go back');
  });

  it('opens with a click before anything is live, for whoever sees its label, and keeps the focus there', async () => {
    const widget = await shown('achievement-gap-chart', schoolFeed(), { metric: 'absence' });
    control(widget, 'Keyboard help').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => lines(widget).length > 0, 'no help', { timeout: 8000 });
    expect(isLive(widget)).to.equal(false);
    expect(focused(widget)).to.equal(control(widget, 'Keyboard help'));
    expect(lines(widget).slice(0, 2)).to.deep.equal([
      'Up arrow Down arrow: The group above or below',
      'Left arrow Right arrow: Value, margin of error and year before of the group',
    ]);
    expect(getComputedStyle(one(widget, 'kbd')).borderTopStyle).to.equal('solid');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => !help(widget).open);
    expect(focused(widget)).to.equal(control(widget, 'Keyboard help'));
  });

  it('names every key that does something', async () => {
    const widget = await entered(await shown('metric-trend', schoolFeed(), { metric: 'absence' }));
    press(widget, '?');
    await waitUntil(() => inside(widget));
    expect(lines(widget)).to.deep.equal([
      'Left arrow Right arrow: The next point on that side',
      'Up arrow Down arrow: The line before or after',
      'Home End: The first or the last point',
      '[ ]: The lowest or the highest value',
      'T: Opens the data table',
      '?: Opens this help',
      'Esc: Hides the box with the numbers, then leaves the point. In this help: back to the chart',
      'Tab: Leaves the chart',
      'Finger: Tap a point, or slide along the chart',
    ]);
  });

  it('is in Spanish on a Spanish page', async () => {
    document.documentElement.lang = 'es';
    const widget = await entered(await shown('metric-trend', schoolFeed(), { metric: 'absence' }));
    press(widget, '?');
    await waitUntil(() => inside(widget));
    expect(lines(widget)[0]).to.equal('Flecha izquierda Flecha derecha: El punto siguiente de ese lado');
    expect(focused(widget)!.ariaLabel).to.equal('Ayuda del teclado');
  });

  it('is not printed', async () => {
    const widget = await entered(await shown('metric-trend', schoolFeed(), { metric: 'absence' }));
    press(widget, '?');
    await waitUntil(() => inside(widget));
    await emulateMedia({ media: 'print' });
    expect(help(widget).getBoundingClientRect().height).to.equal(0);
    expect(one(widget, '.speech').getBoundingClientRect().height).to.equal(0);
  });
});

describe('the key for the data table', () => {
  it('opens the table and goes into it; Escape leads back, and the table stays open', async () => {
    const widget = await entered(await shown('metric-trend', schoolFeed(), { metric: 'absence' }));
    expect(press(widget, 't')).to.equal(true);
    await waitUntil(() => focused(widget)?.closest('details.table .scroll'), 'the focus is not in the table');
    expect(all(widget, 'details.table td')).not.to.deep.equal([]);
    await sendKeys({ press: 'Escape' });
    expect(focused(widget)).to.equal(plotOf(widget));
    expect(one<HTMLDetailsElement>(widget, 'details.table').open).to.equal(true);
    press(widget, 'T');
    await waitUntil(() => focused(widget)?.closest('details.table .scroll'), 'not a second time');
  });

  it('goes to the headers of a table that has no need to scroll', async () => {
    const widget = await entered(await shown('metric-trend', schoolFeed(), { metric: 'absence' }));
    press(widget, 't');
    await waitUntil(() => all(widget, 'th button').length > 0, 'the headers are no buttons');
    await sendKeys({ press: 'Escape' });
    const box = one(widget, 'details.table .scroll');
    box.removeAttribute('tabindex');
    press(widget, 't');
    expect(focused(widget)?.localName).to.equal('button');
  });
});
