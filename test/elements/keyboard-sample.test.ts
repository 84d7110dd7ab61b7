import { expect, waitUntil } from '@open-wc/testing';
import type { Feed } from '../../src/feed/types.ts';
import type { GapSpec, TrendSpec } from '../../src/model/view.ts';
import { liveCharts } from '../../src/charts/interactive/painter.ts';
import { cursor, entered, focused, isLive, plotOf, press, saidAfter, tip } from './exploring.ts';
import { placed, type Tag } from './mounting.ts';
import { all, loaded, type AnyWidget } from './reading.ts';

type Chart = 'metric-trend' | 'achievement-gap-chart';

/** Where the reader is, as the screen tells it: name and year of the tooltip, and the middle of the mark. */
function place(widget: AnyWidget): string {
  const { x, y } = cursor(widget)!;
  const words = tip(widget)!;
  return [words[0], words[1], x.toFixed(3), y.toFixed(3)].join(' | ');
}

/** All places that a key comes to from here, until it comes to no other. */
function along(widget: AnyWidget, key: string): string[] {
  const places = [place(widget)];
  for (;;) {
    press(widget, key);
    const next = place(widget);
    if (next === places.at(-1)) return places;
    places.push(next);
    expect(places.length, 'a walk without an end').to.be.below(200);
  }
}

/** Every place of a trend: each line from its first year to its last, line by line. */
function walkTrend(widget: AnyWidget, lines: number): string[] {
  const places: string[] = [];
  for (let line = 0; line < lines; line++) press(widget, 'ArrowUp');
  for (let line = 0; line < lines; line++) {
    if (line > 0) press(widget, 'ArrowDown');
    press(widget, 'Home');
    places.push(...along(widget, 'ArrowRight'));
  }
  return places;
}

/** What the chart says of its points in other ways: the name of a line and a year, or the name of a group. */
function expected(chart: TrendSpec | GapSpec): string[] {
  if (chart.kind === 'gap') return chart.rows.map(({ name, text }) => `${name} | ${text}`);
  return chart.series.flatMap(({ name, points, gaps }) =>
    [...points, ...gaps].map(({ period }) => `${name} | ${period}`),
  );
}

const named = (places: readonly string[]): string[] =>
  places.map((one) => one.split(' | ').slice(0, 2).join(' | ')).toSorted();

const feed = (await (await fetch('/demo/feeds/sample-unified.json')).json()) as Feed;

describe('the charts of the sample, by keyboard', () => {
  after(async () => {
    document.querySelectorAll('metric-trend, achievement-gap-chart').forEach((widget) => widget.remove());
    await waitUntil(() => liveCharts() === 0, 'charts are left behind');
  });

  async function chartOf(tag: Chart, attributes: Record<string, string>): Promise<AnyWidget> {
    return placed(tag as Tag, attributes, { data: feed });
  }

  for (const tag of ['metric-trend', 'achievement-gap-chart'] as const) {
    const walked: string[] = [];

    for (const { id: organization } of feed.organizations) {
      it(`<${tag}> of ${organization}: every point of every measure is visited once`, async () => {
        const widget = await chartOf(tag, { organization, ...(tag === 'metric-trend' ? { groups: 'ALL SWD' } : {}) });
        for (const { id: metric } of feed.metrics) {
          widget.metric = metric;
          await waitUntil(() => widget.state.status !== 'loading');
          await widget.updateComplete;
          if (widget.state.status !== 'loaded' || all(widget, '.plot').length === 0) continue;
          if (focused(widget) !== plotOf(widget)) await entered(widget);
          expect(isLive(widget), `${metric} is not live`).to.equal(true);
          const { chart } = widget.state.view as unknown as { chart: TrendSpec | GapSpec };
          press(widget, 'Home');
          const places = chart.kind === 'trend' ? walkTrend(widget, chart.series.length) : along(widget, 'ArrowDown');
          expect(named(places), metric).to.deep.equal(expected(chart).toSorted());
          expect(new Set(places).size, `${metric}: two points in one place`).to.equal(places.length);
          walked.push(...places);
        }
      });
    }

    it(`<${tag}> has points to visit`, () => {
      expect(walked.length).to.be.above(300);
    });
  }

  it('says each point of a trend', async () => {
    const widget = await chartOf('metric-trend', {
      organization: '99202021000004',
      metric: 'suspension',
      groups: 'ALL SWD',
    });
    await entered(await loaded(widget));
    const keys = [...Array.from({ length: 8 }, () => 'ArrowRight'), 'ArrowDown', 'Home'];
    expect(await saidAfter(widget, keys)).to.deep.equal([
      'Line chart with 2 lines and 8 years. All: 2.3%, 2017-18. 1,716 students. 1 of 8.',
      '1.7%, 2018-19. 1,734 students. 2 of 8.',
      '1.8%, 2019-20. 1,751 students. 3 of 8.',
      '0.0%, 2020-21. 1,762 students. ' +
        'Break in the series: Most students learned from home, so that hardly anyone was suspended. 4 of 8.',
      '2.2%, 2021-22. 1,736 students. Break in the series: No color was given: only the status of this year was ' +
        'published, and it is not compared with the years before. 5 of 8.',
      '2.0%, 2022-23. 1,709 students. 6 of 8.',
      '2.2%, 2023-24. 1,694 students. 7 of 8.',
      '1.5%, 2024-25. 1,673 students. 8 of 8.',
      'With disabilities: 4.4%, 2024-25. 203 students. Line 2 of 2.',
      'No data, 2017-18. 1 of 8.',
    ]);
  });

  it('says each group of a gap chart', async () => {
    const widget = await chartOf('achievement-gap-chart', { organization: '99202021000004', metric: 'suspension' });
    await entered(await loaded(widget));
    const told = await saidAfter(
      widget,
      Array.from({ length: 17 }, () => 'ArrowDown'),
    );
    expect(told.slice(0, 4)).to.deep.equal([
      'Chart with 17 groups in school year 2024-25, compared with All students. ' +
        'All students: 1.5%. 1,673 students. Reference group. 1 of 17.',
      'American Indian or Alaska Native: Not shown, to protect privacy. Cannot be compared. 2 of 17.',
      'Asian: 0.4%. 242 students. 1.1 percentage points lower: too close to tell apart. 3 of 17.',
      'Black or African American: 5.4%. 186 students. 3.9 percentage points higher (likely 1.4 to 8.2). 4 of 17.',
    ]);
    expect(told[14]).to.equal(
      'Foster youth: 12.5%. 16 students, small group. 11.0 percentage points higher (likely 2.0 to 34.5). 15 of 17.',
    );
    expect(told.map((text) => text.split(' ').slice(-3).join(' '))).to.deep.equal(
      Array.from({ length: 17 }, (_, index) => `${index + 1} of 17.`),
    );
  });
});
