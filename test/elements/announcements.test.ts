import { expect, waitUntil } from '@open-wc/testing';
import { liveCharts } from '../../src/charts/interactive/painter.ts';
import { schoolFeed } from '../../stories/school-feed.ts';
import { afterSpeech, entered, plotOf, press, said, saying } from './exploring.ts';
import { shown } from './mounting.ts';
import { all, one, type AnyWidget } from './reading.ts';

const trend = async (attributes = {}) =>
  entered(await shown('metric-trend', schoolFeed(), { metric: 'absence', groups: 'ALL EL', ...attributes }));

const voice = (widget: AnyWidget): HTMLElement => one(widget, '.speech');

/** Everything that the live region says from now on. */
function listen(widget: AnyWidget): string[] {
  const heard: string[] = [];
  new MutationObserver(() => heard.push(saying(widget))).observe(voice(widget), { childList: true, subtree: true });
  return heard;
}

describe('the voice of a chart', () => {
  afterEach(async () => {
    document.documentElement.lang = 'en';
    document.querySelectorAll('metric-trend').forEach((widget) => widget.remove());
    await waitUntil(() => liveCharts() === 0, 'charts are left behind');
  });

  it('is one polite region, heard and not seen, there before it says anything', async () => {
    const widget = await trend();
    expect(all(widget, '[role=status]')).to.have.lengthOf(1);
    expect(saying(widget)).to.equal('');
    const region = voice(widget);
    await said(widget, () => press(widget, 'ArrowRight'));
    expect(voice(widget), 'the same region').to.equal(region);
    expect(region.getAttribute('role')).to.equal('status');
    const { width, height } = region.getBoundingClientRect();
    expect(Math.max(width, height), 'its size').to.be.at.most(1);
    expect(region.closest('[aria-hidden=true]')).to.equal(null);
  });

  it('says only where a quick reader ends, with the name of a line that is new to the ear', async () => {
    const widget = await trend();
    await said(widget, () => press(widget, 'ArrowRight'));
    const heard = listen(widget);
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight']) press(widget, key);
    await afterSpeech();
    expect(heard).to.have.lengthOf(1);
    expect(heard[0]).to.match(/^English learners: 30.2%, 2023-24\./);
  });

  it('says the same again when asked again', async () => {
    const widget = await trend();
    await said(widget, () => press(widget, 'End'));
    const once = await said(widget, () => press(widget, 'ArrowRight'));
    const heard = listen(widget);
    expect(await said(widget, () => press(widget, 'ArrowRight'))).to.equal(once);
    expect(await said(widget, () => press(widget, 'ArrowRight'))).to.equal(once);
    expect(heard).to.have.lengthOf(2);
  });

  it('falls silent when the reader leaves, also in the middle of a walk', async () => {
    const widget = await trend();
    await said(widget, () => press(widget, 'End'));
    press(widget, 'Home');
    plotOf(widget).blur();
    await afterSpeech();
    expect(saying(widget)).to.equal('');
  });

  it('tells the chart anew when the reader comes back to it', async () => {
    const widget = await trend();
    await said(widget, () => press(widget, 'End'));
    plotOf(widget).blur();
    plotOf(widget).focus();
    expect(await said(widget, () => press(widget, 'ArrowLeft'))).to.match(/^Line chart .* All students: .* 3 of 4\.$/);
  });

  it('says nothing by itself: not on focus, and not when data comes', async () => {
    const widget = await trend();
    const heard = listen(widget);
    widget.data = schoolFeed();
    await widget.updateComplete;
    await afterSpeech();
    expect(heard).to.deep.equal([]);
  });

  it('speaks the language of the page, and says which', async () => {
    document.documentElement.lang = 'es';
    const widget = await trend();
    expect(await said(widget, () => press(widget, 'End'))).to.match(
      /^Gráfica con 2 líneas y 4 años\..* Todos los estudiantes: 19.7%, 2024-25\. 300 estudiantes\. .* 4 de 4\.$/,
    );
    expect([voice(widget).lang, voice(widget).dir]).to.deep.equal(['es-US', 'ltr']);
  });
});
