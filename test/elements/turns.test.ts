import { aTimeout, expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import type { MetricTrend } from '../../src/define/metric-trend.ts';
import { schoolFeed } from '../../stories/school-feed.ts';
import { answers } from './network.ts';
import { all, reached, text } from './reading.ts';
import { watchPage, type Noticed } from './watching.ts';

const readable = (widget: Element): boolean => widget.querySelector('p')!.checkVisibility();
const hasPicture = (widget: Element): boolean => all(widget, '.marks path').length > 0;
const hasTable = (widget: Element): boolean => all(widget, 'table').length > 0;
const says =
  (words: string) =>
  (widget: Element): boolean =>
    text(widget).includes(words);

/** So many trends of one feed, put into the page in one go, with readable content. */
function crowd(holder: Element, size: number): MetricTrend[] {
  const data = schoolFeed();
  const widgets = Array.from({ length: size }, () => {
    const widget = Object.assign(document.createElement('metric-trend'), { data, metric: 'absence' });
    widget.innerHTML = '<p>Readable text.</p>';
    return widget;
  });
  holder.append(...widgets);
  return widgets;
}

/** Until every update is done that can be done in this task. */
async function firstTurns([first]: readonly MetricTrend[]): Promise<void> {
  await first!.updateComplete;
  await new Promise((resolve) => queueMicrotask(() => queueMicrotask(() => resolve(undefined))));
}

async function allLoaded(widgets: readonly MetricTrend[]): Promise<void> {
  await Promise.all(widgets.map((widget) => reached(widget, 'loaded')));
}

function printing(look: () => void): void {
  dispatchEvent(new Event('beforeprint'));
  try {
    look();
  } finally {
    dispatchEvent(new Event('afterprint'));
  }
}

// Lists of widgets are compared by number and place: a list that differs is written out, with all that widgets hold.
describe('widgets take turns', () => {
  let page: Noticed;
  let holder: HTMLElement;
  let drawn: MetricTrend[];
  const note = (event: Event): void => {
    if ((event as CustomEvent<{ status: string }>).detail.status === 'loaded') drawn.push(event.target as MetricTrend);
  };

  beforeEach(async () => {
    page = watchPage();
    drawn = [];
    addEventListener('vital-signs-state', note);
    holder = await fixture<HTMLElement>(html`<div></div>`);
    // What earlier tests drew must not count.
    await aTimeout(20);
  });
  afterEach(() => {
    removeEventListener('vital-signs-state', note);
    page.stop();
    scrollTo(0, 0);
    expect([...page.errors, ...page.warnings, ...page.uncaught]).to.deep.equal([]);
  });

  it('a handful is drawn in one go', async () => {
    const widgets = crowd(holder, 12);
    let task = false;
    setTimeout(() => (task = true));
    await Promise.all(widgets.map((widget) => widget.updateComplete));
    expect(task, 'another task came first').to.equal(false);
    expect(drawn.map((widget) => widgets.indexOf(widget))).to.deep.equal(Array.from(widgets, (_, index) => index));
    expect(widgets.every(hasPicture)).to.equal(true);
  });

  it('a crowd is not; who waits shows the readable text, in the room of a widget that loads', async () => {
    const widgets = crowd(holder, 100);
    await firstTurns(widgets);
    const last = widgets.at(-1)!;
    expect(drawn).to.have.lengthOf(12);
    expect(readable(last)).to.equal(true);
    expect(last.getBoundingClientRect().height).to.equal(928);
    expect(last.state.status).to.equal('loading');
    await allLoaded(widgets);
    expect(readable(last)).to.equal(false);
    expect(widgets.every(says('19.7%'))).to.equal(true);
    expect(drawn.length, 'each says so once').to.equal(100);
    expect(new Set(drawn).size).to.equal(100);
  });

  it('those that a reader is near to come first, the nearest in front, then all the others', async () => {
    const widgets = crowd(holder, 100);
    await firstTurns(widgets);
    scrollTo(0, 60 * 928);
    const middle = widgets.findIndex((widget) => widget.getBoundingClientRect().bottom > innerHeight / 2);
    await allLoaded(widgets);
    const order = drawn.map((widget) => widgets.indexOf(widget));
    expect(order.slice(0, 12), 'before anyone knows where the reader is').to.deep.equal(
      Array.from({ length: 12 }, (_, index) => index),
    );
    expect(order[12]).to.equal(middle);
    expect(middle).to.be.greaterThan(50);
    expect(order.toSorted((one, other) => one - other)).to.deep.equal(Array.from(widgets, (_, index) => index));
  });

  it('far from a reader there are words; the picture is there when the reader is', async () => {
    const widgets = crowd(holder, 60);
    await allLoaded(widgets);
    const last = widgets.at(-1)!;
    expect(says('19.7%')(last)).to.equal(true);
    expect(hasPicture(last)).to.equal(false);
    expect(hasPicture(widgets[0]!)).to.equal(true);
    const { height } = widgets[0]!.getBoundingClientRect();
    expect(last.getBoundingClientRect().height, 'its room is kept').to.equal(928);
    last.scrollIntoView();
    await waitUntil(() => hasPicture(last), 'the picture comes');
    expect(last.getBoundingClientRect().height, 'and the room it needs').to.be.closeTo(height, 1);
    scrollTo(0, 0);
    await nextFrame();
    await nextFrame();
    expect(hasPicture(last), 'and stays').to.equal(true);
  });

  it('also for a feed that comes after all of them have begun to load', async () => {
    const network = answers({ 'later.json': { body: JSON.stringify(schoolFeed()), delay: 80 } });
    try {
      const widgets = Array.from({ length: 40 }, () => document.createElement('metric-trend'));
      for (const widget of widgets) widget.src = '/later.json';
      holder.append(...widgets);
      await Promise.all(widgets.map((widget) => widget.updateComplete));
      await allLoaded(widgets);
      expect(widgets.map(hasPicture)).to.include(true).and.include(false);
      expect(network.asked).to.have.lengthOf(1);
    } finally {
      network.stop();
    }
  });

  it('print waits for no turn: everything is there, with picture and table', async () => {
    const widgets = crowd(holder, 60);
    await firstTurns(widgets);
    expect(widgets.at(-1)!.state.status).to.equal('loading');
    printing(() => expect(widgets.every((widget) => hasPicture(widget) && hasTable(widget))).to.equal(true));
  });

  it('print shows the pictures of those that are far away, too', async () => {
    const widgets = crowd(holder, 60);
    await allLoaded(widgets);
    const pictures = widgets.filter(hasPicture).length;
    expect(pictures).to.be.lessThan(60);
    printing(() => {
      expect(widgets.every((widget) => hasPicture(widget) && hasTable(widget))).to.equal(true);
      expect(widgets.some(hasPicture)).to.equal(true);
    });
    await Promise.all(widgets.map((widget) => widget.updateComplete));
    expect(widgets.filter(hasPicture).length, 'and goes back').to.equal(pictures);
  });

  it('who is removed leaves the queue, and comes back with the next connection', async () => {
    const widgets = crowd(holder, 60);
    await firstTurns(widgets);
    const [far, gone, moved] = widgets.slice(-3) as [MetricTrend, MetricTrend, MetricTrend];
    gone.remove();
    holder.prepend(moved);
    await allLoaded(widgets.filter((widget) => widget !== gone));
    await aTimeout(50);
    expect(drawn.includes(moved)).to.equal(true);
    expect(gone.state.status).to.equal('loading');
    expect(text(gone)).to.equal('');
    holder.append(gone);
    await reached(gone, 'loaded');
    expect(says('19.7%')(gone)).to.equal(true);
    expect(hasPicture(far)).to.equal(false);
    far.remove();
    holder.prepend(far);
    await waitUntil(() => hasPicture(far), 'the picture comes where a reader is');
  });

  it('nobody waits for ever: on a page that is never idle, and after one that fails', async () => {
    let busy = true;
    const work = (): void => {
      const until = performance.now() + 20;
      while (performance.now() < until);
      if (busy) requestAnimationFrame(work);
    };
    work();
    const widgets = crowd(holder, 24);
    const broken = widgets[15]!;
    Object.assign(broken, {
      render: () => {
        throw new Error('broken');
      },
    });
    const failure = broken.updateComplete.then(
      () => undefined,
      (cause: Error) => cause.message,
    );
    await allLoaded(widgets.filter((widget) => widget !== broken));
    busy = false;
    expect(await failure).to.equal('broken');
    page.uncaught.length = 0;
  });

  it('a change that all follow is taken in turns too, and leaves every picture where it is', async () => {
    const widgets = crowd(holder, 40);
    await allLoaded(widgets);
    const pictures = widgets.filter(hasPicture);
    for (const widget of widgets) widget.organization = 'valley';
    await Promise.all(widgets.map((widget) => widget.updateComplete));
    expect(widgets.every(says('20.9%'))).to.equal(true);
    expect(pictures.every(hasPicture)).to.equal(true);
  });
});
