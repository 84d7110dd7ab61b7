import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define/all.ts';
import '../../src/define/county-overview.ts';
import '../../src/define/measure-distribution.ts';
import '../../src/define/organization-picker.ts';
import '../../src/define/school-comparison.ts';
import { hostileFeed } from '../../stories/hostile-feed.ts';
import { hugeFeed } from '../../stories/huge-feed.ts';
import { everything, openAll, reached, text, type Stateful } from './reading.ts';
import { stickingOut } from './sticking-out.ts';
import { watchPage } from './watching.ts';

const elements = [
  'school-scorecard',
  'achievement-gap-chart',
  'satisfaction-gauge',
  'metric-trend',
  'county-overview',
  'measure-distribution',
  'school-comparison',
  'organization-picker',
];

/** What the feed switch of Storybook puts in place of a story's own feed. */
describe('feeds that nobody means well with', () => {
  before(() => setViewport({ width: 360, height: 900 }));

  for (const [name, feed, said] of [
    ['hostile', hostileFeed(), '<script>alert(2)</script>'],
    ['huge', hugeFeed(), 'School 1'],
  ] as const) {
    for (const tag of elements) {
      it(`${tag} shows a ${name} feed as text, and in its place`, async () => {
        const page = watchPage();
        const widget = document.createElement(tag) as Stateful;
        const [first, second] = feed.organizations;
        Object.assign(widget, { data: feed, organization: first!.id, compare: [second!.id] });
        const holder = await fixture(html`<main></main>`);
        holder.append(widget);
        await reached(widget, 'loaded');
        await openAll(widget);
        await nextFrame();
        expect(text(widget) + widget.shadowRoot!.querySelector('input')?.value).to.include(said);
        expect(widget.shadowRoot!.querySelectorAll('script, img[onerror], [onmouseover]')).to.have.lengthOf(0);
        expect(everything(widget)).not.to.include('undefined').and.not.to.include('NaN');
        expect(stickingOut(widget)).to.deep.equal([]);
        expect([...page.errors, ...page.uncaught]).to.deep.equal([]);
        page.stop();
      });
    }
  }
});
