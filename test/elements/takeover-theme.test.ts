import { aTimeout, expect, nextFrame, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { LiveHost } from './takeover-fixture.ts';
import { trend } from './takeover-fixture.ts';
import { colourAt, live } from './takeover-live.ts';

/** Colour of the second line of the fixture, which a page may set as --vs-second. */
const second = (host: LiveHost): string => colourAt(host, 1, 0).slice(0, 3).join();

const painted = (host: LiveHost, colour: string): Promise<void> =>
  waitUntil(() => second(host) === colour, `is painted in ${colour}`);

function styles(text: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = text;
  document.head.append(style);
  return style;
}

describe('a live chart follows the theme of its page', () => {
  let added: HTMLStyleElement[] = [];
  afterEach(() => {
    added.forEach((style) => style.remove());
    added = [];
    document.body.removeAttribute('class');
    document.documentElement.removeAttribute('data-theme');
  });

  it('a class on the body', async () => {
    added.push(styles('.night { --vs-second: rgb(90, 91, 92) }'));
    const host = await live();
    expect(second(host)).to.equal('4,5,6');
    document.body.classList.add('night');
    await painted(host, '90,91,92');
    document.body.classList.remove('night');
    await painted(host, '4,5,6');
  });

  it('an attribute on the root', async () => {
    added.push(styles('[data-theme=night] { --vs-second: rgb(80, 81, 82) }'));
    const host = await live();
    document.documentElement.dataset['theme'] = 'night';
    await painted(host, '80,81,82');
  });

  it('a style sheet that comes and goes', async () => {
    const host = await live();
    const style = styles('take-over-host { --vs-second: rgb(70, 71, 72) }');
    added.push(style);
    await painted(host, '70,71,72');
    style.disabled = true;
    await painted(host, '4,5,6');
  });

  it('a custom property on the widget', async () => {
    const host = await live();
    host.style.setProperty('--vs-second', 'rgb(60, 61, 62)');
    await painted(host, '60,61,62');
  });

  it('a class inside a shadow tree around the widget', async () => {
    const host = await live();
    const outer = document.createElement('div');
    const inner = document.createElement('div');
    outer.attachShadow({ mode: 'closed' }).append(inner);
    inner.attachShadow({ mode: 'closed' }).append(host);
    document.body.append(outer);
    await nextFrame();
    await nextFrame();
    expect(host.live).to.equal(true);
    inner.style.setProperty('--vs-second', 'rgb(50, 51, 52)');
    await painted(host, '50,51,52');
    outer.remove();
  });

  it('a color scheme that the page sets, and one that the reader sets', async () => {
    const host = await live();
    host.style.colorScheme = 'dark';
    await waitUntil(() => colourAt(host, 0, 2)[0] === 201, 'painted for dark');
    host.style.colorScheme = 'light dark';
    await waitUntil(() => colourAt(host, 0, 2)[0] === 1, 'painted for light');
    await emulateMedia({ colorScheme: 'dark' });
    try {
      await waitUntil(() => colourAt(host, 0, 2)[0] === 201, 'painted for dark again');
    } finally {
      await emulateMedia({ colorScheme: 'light' });
    }
  });

  it('a page that fades to its new colours, until they are there', async () => {
    added.push(styles('@property --vs-second { syntax: "<color>"; inherits: true; initial-value: rgb(4, 5, 6) }'));
    const host = await live();
    host.style.transition = '--vs-second 60ms';
    await nextFrame();
    host.style.setProperty('--vs-second', 'rgb(200, 5, 6)');
    await painted(host, '200,5,6');
  });

  it('what changes nothing about its colours draws nothing', async () => {
    const host = await live();
    let drawn = 0;
    const update = host.chart.update.bind(host.chart);
    host.chart.update = (...words) => {
      drawn += 1;
      update(...words);
    };
    document.body.classList.add('other');
    host.style.setProperty('--other', 'red');
    await aTimeout(60);
    expect(drawn).to.equal(0);
  });

  it('a change of theme moves no mark, and keeps what is pointed at', async () => {
    const host = await live();
    host.point('pointermove', 0.5, 0.1);
    host.style.setProperty('--vs-second', 'rgb(60, 61, 62)');
    await painted(host, '60,61,62');
    expect(host.tip?.[0]).to.equal('Group b');
    expect(host.chart.getActiveElements()).to.have.length(1);
  });

  it('a chart that goes with its theme on the way leaves no error behind', async () => {
    const host = await live();
    host.style.setProperty('--vs-second', 'rgb(60, 61, 62)');
    expect(getComputedStyle(host).getPropertyValue('--vs-second')).to.equal('rgb(60, 61, 62)');
    requestAnimationFrame(() => host.remove());
    await aTimeout(100);
    expect(host.canvases).to.have.length(0);
  });

  it('another direction of reading mirrors the marks at once', async () => {
    const host = await live();
    const place = (): number => {
      const { left, width } = host.chart.chartArea;
      return (host.chart.getDatasetMeta(0).data[1]!.x - left) / width;
    };
    expect(place()).to.be.closeTo(0.25, 1e-6);
    host.spec = trend({ rtl: true });
    await host.updateComplete;
    expect(place()).to.be.closeTo(0.75, 1e-6);
    host.point('pointermove', 0.02, 0.1);
    expect(host.tip?.slice(0, 2)).to.deep.equal(['Group a', '2024']);
  });
});
