import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import * as gap from '../../stories/achievement-gap-chart.stories.ts';
import * as overview from '../../stories/county-overview.stories.ts';
import * as distribution from '../../stories/measure-distribution.stories.ts';
import * as comparison from '../../stories/school-comparison.stories.ts';
import * as trend from '../../stories/metric-trend.stories.ts';
import * as gauge from '../../stories/satisfaction-gauge.stories.ts';
import * as picker from '../../stories/organization-picker.stories.ts';
import * as scorecard from '../../stories/school-scorecard.stories.ts';
import * as feed from '../../stories/vital-signs-feed.stories.ts';
import type { Story } from '../../stories/vocabulary.ts';
import { openAll, reached, type Stateful } from './reading.ts';
import { stickingOut } from './sticking-out.ts';
import { watchPage } from './watching.ts';

export const files = [scorecard, gap, gauge, trend, overview, distribution, comparison, picker, feed];

export function storiesOf(file: (typeof files)[number]): [string, Story][] {
  return Object.entries(file).filter(([name]) => name !== 'default') as [string, Story][];
}

/** Every story in a place of this width: it comes to rest, fits, is clean to axe, and says nothing unexpected. */
export function lookAtStories(width: 360 | 1280): void {
  before(() => setViewport({ width, height: 900 }));

  for (const file of files) {
    for (const [name, story] of storiesOf(file)) {
      it(`${file.default.component}: ${name}`, async () => {
        const { state = 'loaded', reports = false } = story.parameters ?? {};
        const page = watchPage();
        const undo = story.beforeEach?.();
        try {
          const holder = await fixture(html`<main>${story.render()}</main>`);
          const widgets = widgetsIn(holder, file.default.component);
          for (const widget of widgets) await reached(widget, state);
          await expectFits(widgets);
          const opens = state === 'loaded';
          // What is wrong while sections are closed is wrong in any width.
          if (!opens || width === 360) await expect(holder).to.be.accessible();
          if (opens) {
            for (const widget of widgets) await openAll(widget);
            await expectFits(widgets);
            await expect(holder).to.be.accessible();
          }
          // A report comes a moment after the state: its words are a chunk of their own.
          if (reports) await waitUntil(() => page.errors.length > 0);
          else expect(page.errors).to.deep.equal([]);
          expect(page.warnings.filter((line) => !line.includes('Lit is in dev mode'))).to.deep.equal([]);
          expect(page.uncaught).to.deep.equal([]);
        } finally {
          undo?.();
          page.stop();
        }
      });
    }
  }
}

/** The element of the story, or the widgets inside where it shows nothing itself. */
function widgetsIn(holder: Element, component: string): Stateful[] {
  const element = holder.querySelector(component)!;
  const widgets = [element, ...element.querySelectorAll('*')].filter((one): one is Stateful => 'state' in one);
  expect(widgets, `widgets of <${component}>`).not.to.have.lengthOf(0);
  return widgets;
}

async function expectFits(widgets: readonly Element[]): Promise<void> {
  await nextFrame();
  expect(widgets.flatMap(stickingOut), 'beside the widget').to.deep.equal([]);
  expect(document.documentElement.scrollWidth, 'width of the page').to.be.at.most(innerWidth);
}
