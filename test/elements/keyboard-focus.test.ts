import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { liveCharts } from '../../src/charts/interactive/painter.ts';
import { schoolFeed } from '../../stories/school-feed.ts';
import { cursor, entered, focused, isLive, plotOf, press, said, saidAfter, saying, tab, tip } from './exploring.ts';
import { placed, shown } from './mounting.ts';
import { all, control, loaded, one } from './reading.ts';

const sample = '/demo/feeds/sample-unified.json';
const school = { organization: '99202021000004', metric: 'suspension' };

/** What has the focus, across shadow roots, in words. */
function holder(): string {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const name = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  return element === document.body ? 'nothing' : `${element?.localName} ${name.trim().split(/\s+/, 2).join(' ')}`;
}

/** Goes on with the Tab key until the focus is on something with these words. */
async function journey(end: string, back = false): Promise<string[]> {
  const stops: string[] = [];
  while (stops.at(-1) !== end) {
    await tab(back);
    stops.push(holder());
    expect(stops.length, `no way out: ${stops.join(', ')}`).to.be.below(40);
  }
  return stops;
}

describe('the focus on a chart', () => {
  afterEach(async () => {
    document.documentElement.lang = 'en';
    document.querySelectorAll('metric-trend, achievement-gap-chart').forEach((widget) => widget.remove());
    await waitUntil(() => liveCharts() === 0, 'charts are left behind');
  });

  for (const tag of ['metric-trend', 'achievement-gap-chart'] as const) {
    it(`goes through <${tag}> with the Tab key and back, past one stop for the chart`, async () => {
      const widget = await shown(tag, schoolFeed(), { metric: 'absence' });
      const page = widget.parentElement!;
      page.prepend(Object.assign(document.createElement('button'), { textContent: 'Before' }));
      page.append(Object.assign(document.createElement('button'), { textContent: 'After' }));
      page.querySelector('button')!.focus();
      const forth = await journey('button After');
      expect(forth.filter((stop) => stop === 'div Chart: Chronic')).to.have.lengthOf(1);
      expect(forth).to.include('summary Keyboard help').and.to.include('summary Data table');
      await waitUntil(() => isLive(widget));
      await journey('div Chart: Chronic', true);
      for (const key of ['ArrowRight', 'ArrowDown', 'End', 'Escape', 'ArrowUp', 'Escape', 'Escape'])
        await sendKeys({ press: key });
      expect(holder()).to.equal('div Chart: Chronic');
      await journey('button After');
      const back = await journey('button Before', true);
      expect(back).to.deep.equal([...forth.slice(0, -1).toReversed(), 'button Before']);
    });
  }

  it('marks the plot itself, and brings the mark on the point back with it', async () => {
    const widget = await shown('metric-trend', schoolFeed(), { metric: 'absence' });
    while (focused(widget) !== plotOf(widget)) await tab();
    expect(Number.parseFloat(getComputedStyle(plotOf(widget)).outlineWidth)).to.be.at.least(2);
    await entered(widget);
    press(widget, 'End');
    await tab();
    expect([cursor(widget), tip(widget)]).to.deep.equal([undefined, undefined]);
    await tab(true);
    expect(cursor(widget)!.x).to.be.closeTo(1, 0.01);
    expect(tip(widget)?.[1]).to.equal('2024-25');
  });

  it('answers a key that is pressed before the code for it is here', async () => {
    const widget = await shown('metric-trend', schoolFeed(), { metric: 'absence' });
    plotOf(widget).focus();
    press(widget, 'Home');
    press(widget, 'End');
    await waitUntil(() => cursor(widget) !== undefined, 'the key is lost', { timeout: 8000 });
    expect(cursor(widget)!.x).to.be.closeTo(1, 0.01);
    await waitUntil(() => saying(widget).endsWith('4 of 4.'));
    await waitUntil(() => tip(widget)?.[1] === '2024-25', 'the tooltip comes with the painter');
  });

  it('asks nothing of a reader who has gone on before the code is here', async () => {
    const widget = await shown('metric-trend', schoolFeed(), { metric: 'absence' });
    plotOf(widget).focus();
    press(widget, 'End');
    control(widget, 'Data table').focus();
    await waitUntil(() => isLive(widget));
    await aTimeout(50);
    expect(cursor(widget)).to.equal(undefined);
    expect(focused(widget)).to.equal(control(widget, 'Data table'));
  });

  it('stays on the chart, and on its point, while the data is loaded anew', async () => {
    const widget = await placed('metric-trend', { src: sample, ...school, groups: 'ALL SWD' });
    await entered(await loaded(widget));
    await saidAfter(widget, ['End', 'ArrowDown', 'ArrowLeft']);
    const before = [cursor(widget)!.x, cursor(widget)!.y, tip(widget)];
    const plot = plotOf(widget);
    widget.src = `${sample}?again`;
    await widget.updateComplete;
    expect(widget.state.status).to.equal('loading');
    expect(all(widget, '.plot')).to.deep.equal([]);
    await loaded(widget);
    expect(plotOf(widget), 'another plot').not.to.equal(plot);
    expect(focused(widget)).to.equal(plotOf(widget));
    await waitUntil(() => tip(widget) !== undefined);
    expect([cursor(widget)!.x, cursor(widget)!.y, tip(widget)]).to.deep.equal(before);
    expect(await said(widget, () => press(widget, 'ArrowRight'))).to.match(/With disabilities: 4\.4%, 2024-25\./);
  });

  it('goes to the chart that takes the place of another', async () => {
    const widget = await entered(await shown('achievement-gap-chart', schoolFeed(), { metric: 'absence' }));
    press(widget, 'End');
    widget.view = 'time';
    await waitUntil(() => all(widget, '.trend').length === 1);
    expect(focused(widget)).to.equal(plotOf(widget));
    expect(cursor(widget), 'the point is not on this chart').to.equal(undefined);
    expect(await said(widget, () => press(widget, 'ArrowRight'))).to.match(/^Line chart with 3 lines and/);
  });

  it('keeps its point while the language changes, and goes on in it', async () => {
    const widget = await entered(await shown('metric-trend', schoolFeed(), { metric: 'absence', groups: 'ALL EL' }));
    await said(widget, () => press(widget, 'End'));
    document.documentElement.lang = 'es';
    await waitUntil(() => all(widget, '.plot')[0]?.ariaLabel?.startsWith('Gráfica: '), 'the name is not in Spanish');
    expect(focused(widget)).to.equal(plotOf(widget));
    expect(cursor(widget)!.x).to.be.closeTo(1, 0.01);
    expect(await said(widget, () => press(widget, 'ArrowLeft'))).to.match(/3 de 4\.$/);
  });

  it('goes to the nearest thing that is left of a point that is gone: the chart', async () => {
    const widget = await entered(await shown('metric-trend', schoolFeed(), { metric: 'absence', groups: 'ALL EL' }));
    for (const key of ['End', 'ArrowDown']) press(widget, key);
    widget.groups = ['ALL'];
    await widget.updateComplete;
    expect([cursor(widget), tip(widget)]).to.deep.equal([undefined, undefined]);
    expect(focused(widget)).to.equal(plotOf(widget));
  });

  it('is not taken back from a reader who went elsewhere in the meantime', async () => {
    const holderOfButton = await fixture<HTMLElement>(html`<p><button>Elsewhere</button></p>`);
    const widget = await placed('metric-trend', { src: sample, ...school });
    await entered(await loaded(widget));
    widget.src = `${sample}?once-more`;
    await widget.updateComplete;
    expect(widget.state.status).to.equal('loading');
    holderOfButton.querySelector('button')!.focus();
    await loaded(widget);
    await aTimeout(50);
    expect(holder()).to.equal('button Elsewhere');
  });

  it('does not take the keys of the controls around the chart', async () => {
    const widget = await entered(await shown('achievement-gap-chart', schoolFeed(), { metric: 'absence' }));
    const select = one<HTMLSelectElement>(widget, 'select');
    select.focus();
    expect(['ArrowDown', 't', '?', 'Escape', 'Home'].filter((key) => press(widget, key, {}, select))).to.deep.equal([]);
    expect(cursor(widget)).to.equal(undefined);
  });
});
