import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { suppressedFeed } from '../../stories/feeds.ts';
import { schoolFeed } from '../../stories/school-feed.ts';
import type { MetricTrend } from '../../src/define/metric-trend.ts';
import { shown, type Tag } from './mounting.ts';
import { all, control, one, openAll } from './reading.ts';
import type { Feed } from '../../src/feed/types.ts';

/** Tones that were asked for, in Hz. */
let tones: number[] = [];
const createOscillator = Reflect.get(AudioContext.prototype, 'createOscillator') as (
  this: AudioContext,
) => OscillatorNode;

async function listening(tag: Tag, data: Feed, attributes: Record<string, string> = {}) {
  const widget = await shown(tag, data, attributes);
  await openAll(widget);
  control(widget, 'Listen to the chart').click();
  await waitUntil(() => all(widget, '.sound-chart').length > 0, 'no sound');
  return widget;
}

const press = (element: Element, key: string): boolean =>
  element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

describe('sound', () => {
  before(() => {
    AudioContext.prototype.createOscillator = function (this: AudioContext) {
      const oscillator = createOscillator.call(this);
      const start = oscillator.start.bind(oscillator);
      oscillator.start = (when?: number) => {
        tones.push(Math.round(oscillator.frequency.value));
        start(when);
      };
      return oscillator;
    };
  });
  after(() => {
    AudioContext.prototype.createOscillator = createOscillator;
  });
  beforeEach(() => {
    tones = [];
  });

  it('is offered for charts only', async () => {
    for (const tag of ['metric-trend', 'achievement-gap-chart', 'satisfaction-gauge', 'school-scorecard'] as const) {
      const widget = await shown(tag, schoolFeed());
      await openAll(widget);
      const offered = all(widget, '.tools button').some((button) => button.textContent === 'Listen to the chart');
      expect(offered, tag).to.equal(tag === 'metric-trend' || tag === 'achievement-gap-chart');
    }
  });

  it('speaks and writes each point as the arrow keys reach it, and sounds it', async () => {
    const widget = await listening('metric-trend', schoolFeed(), { metric: 'absence' });
    const chart = one(widget, '.sound-chart');
    expect(widget.shadowRoot!.activeElement).to.equal(chart);
    expect(chart.getAttribute('aria-label')).to.include('Chronic absenteeism');
    press(chart, 'ArrowRight');
    await waitUntil(() => /2\d{3}-\d\d, \d+\.\d%/.test(chart.textContent), chart.textContent);
    expect(tones.length).to.be.greaterThan(0);
    expect(chart.querySelector('[aria-live]')).to.not.equal(null);
  });

  it('says why a point is missing, and gives it no tone and no number', async () => {
    const widget = await listening('achievement-gap-chart', suppressedFeed(), { metric: 'absence' });
    const chart = one(widget, '.sound-chart');
    const rows = all(widget, '.rows li');
    const hidden = rows.findIndex((row) => row.querySelector('.value.none'));
    expect(hidden).to.be.greaterThan(-1);
    press(chart, 'Home');
    for (let step = 0; step < hidden; step++) {
      tones = [];
      press(chart, 'ArrowRight');
    }
    expect(tones).to.deep.equal([]);
    await waitUntil(() => chart.textContent.includes('Not shown, to protect privacy'), chart.textContent);
    expect(chart.textContent).to.include(rows[hidden]!.querySelector('.name')!.textContent);
    press(chart, 'Home');
    expect(tones.length, 'a row with a number sounds').to.be.greaterThan(0);
  });

  it('plays a line with a button, for a mouse or a finger, and stops', async () => {
    const widget = await listening('metric-trend', schoolFeed(), { metric: 'absence', groups: 'ALL EL' });
    control(widget, 'Play').click();
    await waitUntil(() => tones.length >= 2, 'no tones', { timeout: 4000 });
    control(widget, 'Next line').click();
    await waitUntil(() => one(widget, '.sound-chart').textContent.length > 0);
    control(widget, 'Stop').click();
    await aTimeout(100);
    const heard = tones.length;
    await aTimeout(700);
    expect(tones.length).to.equal(heard);
  });

  it('closes by its button, and when the chart shows something else', async () => {
    const widget = await listening('metric-trend', schoolFeed(), { metric: 'absence' });
    control(widget, 'Close').click();
    expect(all(widget, '.sound')).to.have.lengthOf(0);
    control(widget, 'Listen to the chart').click();
    await waitUntil(() => all(widget, '.sound').length === 1);
    (widget as MetricTrend).groups = ['EL'];
    await waitUntil(() => all(widget, '.sound').length === 0, 'still there');
  });

  it('opens once, however often it is asked for', async () => {
    const widget = await listening('metric-trend', schoolFeed(), { metric: 'absence' });
    control(widget, 'Listen to the chart').click();
    await aTimeout(50);
    expect(all(widget, '.sound')).to.have.lengthOf(1);
  });

  it('speaks the reader’s language where the library has it', async () => {
    const { soundLanguage } = await import('../../src/charts/sound/sound-panel.ts');
    expect(['es-US', 'en', 'fr', 'ar', 'hmn'].map(soundLanguage)).to.deep.equal(['es', 'en', 'fr', 'en', 'hmn']);
  });
});
