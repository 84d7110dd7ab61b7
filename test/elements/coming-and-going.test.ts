import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { schoolFeed } from '../../stories/school-feed.ts';
import { countHolds } from './held.ts';
import { loaded, tags, type AnyWidget } from './reading.ts';
import { watchPage } from './watching.ts';

describe('coming and going', () => {
  it('twenty times: no listener and no observer is left', async () => {
    const page = watchPage();
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    const data = schoolFeed();
    const { held, stop } = countHolds();
    try {
      for (let round = 0; round < 20; round++) {
        const widgets = tags.map((tag): AnyWidget => Object.assign(document.createElement(tag), { data }));
        holder.append(...widgets);
        // Every second round the widgets are drawn; in the others they leave before they are.
        if (round % 2 === 0) await Promise.all(widgets.map((widget) => loaded(widget)));
        holder.replaceChildren();
      }
      await aTimeout(0);
      expect([...held].filter(([, left]) => left !== 0)).to.deep.equal([]);
      expect(held.has('beforeprint'), 'the count counts').to.equal(true);
      expect([...page.errors, ...page.uncaught]).to.deep.equal([]);
    } finally {
      stop();
      page.stop();
    }
  });

  it('a live chart that goes takes its listeners along', async () => {
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    const { held, stop } = countHolds();
    try {
      for (let round = 0; round < 5; round++) {
        const widget = Object.assign(document.createElement('metric-trend'), {
          data: schoolFeed(),
          metric: 'absence',
          interactive: 'eager' as const,
        });
        holder.append(widget);
        await loaded(widget);
        for (let wait = 0; wait < 100 && !widget.shadowRoot!.querySelector('canvas'); wait++) await aTimeout(20);
        expect(widget.shadowRoot!.querySelector('canvas'), 'a live chart').not.to.equal(null);
        holder.replaceChildren();
        await aTimeout(0);
      }
      expect([...held].filter(([, left]) => left !== 0)).to.deep.equal([]);
    } finally {
      stop();
    }
  });
});
