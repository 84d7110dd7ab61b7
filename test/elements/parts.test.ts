import { expect, waitUntil } from '@open-wc/testing';
import { course, schoolFeed, willow } from '../../stories/school-feed.ts';
import { placed } from './mounting.ts';
import { answers, type Answer, type Network } from './network.ts';
import { loaded, reached, text } from './reading.ts';
import { watchPage, type Noticed } from './watching.ts';

const headline = course({ organization: 'valley', metric: 'absence' }, 2023, [21.2, 20.9], 4100);
const index: Answer = {
  body: JSON.stringify(schoolFeed({ observations: headline, parts: [{ href: 'parts/{organization}.json' }] })),
};
const part = (observations: unknown): Answer => ({ body: JSON.stringify({ format: 'vital-signs/1', observations }) });

describe('a feed in parts', () => {
  let page: Noticed;
  let network: Network;
  const known: Record<string, Answer> = {};
  const names = (): string[] => network.asked.map((url) => url.split('/').at(-1)!);
  beforeEach(() => {
    page = watchPage();
    Object.assign(known, {
      'index.json': index,
      'willow-creek.json': part(course(willow('absence'), 2023, [21, 19.7])),
      'valley.json': part([]),
    });
    network = answers(known);
  });
  afterEach(() => {
    network.stop();
    page.stop();
  });

  it('loads only the part of the organization that is shown', async () => {
    const widget = await placed('metric-trend', { src: '/index.json', metric: 'absence' });
    await loaded(widget);
    expect(text(widget)).to.include('19.7%');
    expect(names()).to.deep.equal(['index.json', 'willow-creek.json']);
    widget.organization = 'valley';
    await waitUntil(() => text(widget).includes('20.9%'));
    expect(names()).to.deep.equal(['index.json', 'willow-creek.json', 'valley.json']);
    widget.organization = 'willow-creek';
    await waitUntil(() => text(widget).includes('19.7%'));
    expect(names()).to.have.lengthOf(3);
    expect([...page.errors, ...page.uncaught]).to.deep.equal([]);
  });

  it('a part that is missing is reported, and what is known is shown', async () => {
    known['valley.json'] = { status: 404 };
    const widget = await placed('metric-trend', { src: '/index.json', metric: 'absence', organization: 'valley' });
    await loaded(widget);
    expect(text(widget)).to.include('20.9%');
    await waitUntil(() => page.errors.length > 0);
    expect(page.errors[0]).to.include('valley.json').and.include('404');
  });

  it('where a missing part leaves nothing to show, the readable text stays', async () => {
    known['willow-creek.json'] = { status: 404 };
    const widget = await placed('metric-trend', { src: '/index.json' }, { content: '<p>Readable text.</p>' });
    await reached(widget, 'error');
    expect(widget.querySelector('p')!.checkVisibility()).to.equal(true);
    await waitUntil(() => page.errors.length > 0);
    expect(page.errors[0]).to.include('willow-creek.json');
    expect(page.uncaught).to.deep.equal([]);
  });
});
