import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Feed } from '../../src/feed/types.ts';
import { emptyFeed } from '../../stories/feeds.ts';
import { course, schoolFeed, willow } from '../../stories/school-feed.ts';
import { placed } from './mounting.ts';
import { answers, type Answer, type Network } from './network.ts';
import { loaded, reached, tags, text, type AnyWidget } from './reading.ts';
import { watchPage, type Noticed } from './watching.ts';

const content = '<p id="readable">Readable text.</p>';
const readable = (widget: Element): boolean => widget.querySelector('#readable')!.checkVisibility();
const body = (feed: Feed): Answer => ({ body: JSON.stringify(feed) });

describe('loading', () => {
  let page: Noticed;
  let network: Network;
  beforeEach(() => {
    page = watchPage();
    network = answers({
      'feed.json': body(schoolFeed()),
      'later.json': { ...body(schoolFeed()), delay: 80 },
      'other.json': body(schoolFeed({ observations: course(willow('absence'), 2023, [44.4, 33.3]) })),
      'empty.json': body(emptyFeed()),
    });
  });
  afterEach(() => {
    network.stop();
    page.stop();
  });

  for (const tag of tags) {
    it(`<${tag}> keeps the readable text until the data is there, and says each state once`, async () => {
      const states: string[] = [];
      const note = (event: Event): void => void states.push((event as CustomEvent<{ status: string }>).detail.status);
      addEventListener('vital-signs-state', note);
      try {
        const widget = await placed(tag, { src: '/later.json' }, { content });
        await widget.updateComplete;
        expect(widget.state.status).to.equal('loading');
        expect(readable(widget)).to.equal(true);
        await loaded(widget);
        expect(readable(widget)).to.equal(false);
        expect(text(widget)).not.to.include('Loading data');
        expect(states).to.deep.equal(['loading', 'loaded']);
      } finally {
        removeEventListener('vital-signs-state', note);
      }
    });
  }

  it('says that data is loading only when that takes a while', async () => {
    const widget = await placed('metric-trend', { src: '/never.json' }, { content });
    await widget.updateComplete;
    expect(text(widget)).not.to.include('Loading data');
    await waitUntil(() => text(widget).includes('Loading data'));
    expect(readable(widget)).to.equal(true);
  });

  it('keeps room while it loads, and exactly the room that a page asks for', async () => {
    const widget = await placed('metric-trend', { src: '/never.json' }, { content });
    await widget.updateComplete;
    expect(widget.getBoundingClientRect().height).to.equal(928);
    widget.style.setProperty('--vs-room', '900px');
    expect(widget.getBoundingClientRect().height).to.equal(900);
    widget.src = '/feed.json';
    await loaded(widget);
    expect(widget.getBoundingClientRect().height).to.equal(900);
  });

  it('ten widgets of one feed ask once', async () => {
    const all = await fixture<HTMLElement>(
      html`<div>
        ${Array.from({ length: 10 }, () => html`<metric-trend src="/later.json" metric="absence"></metric-trend>`)}
      </div>`,
    );
    await Promise.all([...all.children].map((widget) => loaded(widget as AnyWidget)));
    expect(network.asked).to.have.lengthOf(1);
  });

  it('follows its attributes', async () => {
    const widget = await placed('school-scorecard', { src: '/feed.json', metrics: 'absence' }, { content });
    await loaded(widget);
    widget.setAttribute('organization', 'valley');
    await widget.updateComplete;
    expect(text(widget)).to.include('20.9%');
    widget.setAttribute('period', '2021-22');
    await widget.updateComplete;
    expect(text(widget)).to.include('24.0%');
    widget.setAttribute('src', '/other.json');
    widget.removeAttribute('period');
    widget.removeAttribute('organization');
    await waitUntil(() => text(widget).includes('33.3%'), 'the other feed');
    widget.setAttribute('organization', 'nowhere');
    await reached(widget, 'error');
    expect(readable(widget), 'readable text comes back').to.equal(true);
    widget.setAttribute('organization', 'willow-creek');
    await loaded(widget);
    expect(readable(widget)).to.equal(false);
  });

  it('of two addresses the last one wins, however late the first one comes', async () => {
    const widget = await placed('metric-trend', { src: '/later.json', metric: 'absence' });
    await widget.updateComplete;
    widget.src = '/other.json';
    await loaded(widget);
    await aTimeout(150);
    expect(text(widget)).to.include('33.3%').and.not.include('19.7%');
    expect(network.aborted.map((url) => url.split('/').at(-1))).to.deep.equal(['later.json']);
  });

  it('takes a feed as data, and another one', async () => {
    const widget = await placed('metric-trend', { metric: 'absence' }, { content, data: schoolFeed() });
    await loaded(widget);
    expect(text(widget)).to.include('19.7%');
    widget.data = schoolFeed({ observations: course(willow('absence'), 2023, [44.4, 33.3]) });
    await waitUntil(() => text(widget).includes('33.3%'));
    widget.data = emptyFeed();
    await reached(widget, 'empty');
    expect(readable(widget)).to.equal(true);
    expect(network.asked).to.deep.equal([]);
  });

  it('a widget that is moved stays what it is, also while it loads', async () => {
    const [first, second] = [
      await fixture<HTMLElement>(html`<div></div>`),
      await fixture<HTMLElement>(html`<div></div>`),
    ];
    for (const src of ['/feed.json', '/later.json']) {
      const widget = document.createElement('metric-trend');
      widget.setAttribute('src', src);
      first.append(widget);
      await widget.updateComplete;
      if (src === '/feed.json') await loaded(widget);
      second.append(widget);
      await loaded(widget);
      first.append(widget);
      await aTimeout(0);
      expect(widget.state.status).to.equal('loaded');
      expect(text(widget)).to.include('19.7%');
    }
    expect(page.errors).to.deep.equal([]);
  });

  it('a widget that is removed while it loads gives up its request, and loads when it comes back', async () => {
    const widget = await placed('metric-trend', { src: '/later.json' });
    const place = widget.parentElement!;
    await widget.updateComplete;
    widget.remove();
    await aTimeout(150);
    expect(network.aborted).to.have.lengthOf(1);
    expect(widget.state.status).to.equal('loading');
    place.append(widget);
    await loaded(widget);
    expect(page.errors).to.deep.equal([]);
    expect(page.uncaught).to.deep.equal([]);
  });

  it('one widget that leaves does not stop the others', async () => {
    const leaving = await placed('metric-trend', { src: '/later.json' });
    const staying = await placed('school-scorecard', { src: '/later.json' });
    await staying.updateComplete;
    leaving.remove();
    await loaded(staying);
    expect(network.asked).to.have.lengthOf(1);
    expect(network.aborted).to.have.lengthOf(0);
  });
});
