import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { VitalSignsFeed } from '../../src/define/vital-signs-feed.ts';
import '../../src/define/organization-picker.ts';
import '../../src/define/vital-signs-feed.ts';
import { course, district, school, schoolFeed, willow } from '../../stories/school-feed.ts';
import { answers, type Network } from './network.ts';
import { loaded, reached, text, type AnyWidget } from './reading.ts';
import { watchPage, type Noticed } from './watching.ts';

const other = { ...school, id: 'oak-grove', name: 'Oak Grove School' };
const feed = schoolFeed({
  organizations: [district, school, other],
  observations: [
    ...course(willow('absence'), 2023, [30.1, 28.2]),
    ...course({ ...willow('absence'), organization: other.id }, 2023, [12.5, 11.4]),
    ...course({ ...willow('climate'), group: 'families' }, 2024, [71]),
  ],
});

/** A feed element with what stands in it, as in the markup of a page. */
async function portal(markup: string): Promise<VitalSignsFeed> {
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  holder.innerHTML = markup;
  return holder.querySelector('vital-signs-feed')!;
}

const widgetsIn = (place: Element): AnyWidget[] => [
  ...place.querySelectorAll<AnyWidget>('school-scorecard, metric-trend, satisfaction-gauge, achievement-gap-chart'),
];

function choose(place: Element, detail: unknown): boolean {
  return place.dispatchEvent(
    new CustomEvent('vital-signs-select', { detail, bubbles: true, composed: true, cancelable: true }),
  );
}

describe('<vital-signs-feed>', () => {
  let page: Noticed;
  let network: Network;
  const address = location.href;
  beforeEach(() => {
    page = watchPage();
    network = answers({ 'feed.json': { body: JSON.stringify(feed) } });
  });
  afterEach(() => {
    network.stop();
    page.stop();
    history.replaceState(null, '', address);
  });

  it('gives the widgets inside its feed and its organization, with one request', async () => {
    const place = await portal(`<vital-signs-feed src="/feed.json" organization="oak-grove">
      <school-scorecard></school-scorecard><div><metric-trend metric="absence"></metric-trend></div></vital-signs-feed>`);
    for (const widget of widgetsIn(place)) {
      await loaded(widget);
      expect(text(widget)).to.include('Oak Grove School');
    }
    expect(network.asked.filter((url) => url.includes('feed.json'))).to.have.lengthOf(1);
    expect(page.errors).to.deep.equal([]);
  });

  it('lets the attributes of a widget win', async () => {
    const place = await portal(`<vital-signs-feed src="/feed.json" organization="oak-grove">
      <metric-trend metric="absence" organization="willow-creek"></metric-trend></vital-signs-feed>`);
    const [trend] = widgetsIn(place);
    await loaded(trend!);
    expect(text(trend!)).to.include('Willow Creek School').and.not.include('Oak Grove');
    choose(trend!, { organization: 'oak-grove' });
    await aTimeout(50);
    expect(text(trend!)).to.include('Willow Creek School');
  });

  it('takes a choice from a widget and hands it to all others', async () => {
    const place = await portal(`<vital-signs-feed src="/feed.json" organization="willow-creek">
      <school-scorecard></school-scorecard><metric-trend metric="absence"></metric-trend></vital-signs-feed>`);
    const [scorecard, trend] = widgetsIn(place);
    await Promise.all([loaded(scorecard!), loaded(trend!)]);
    const heard: unknown[] = [];
    document.addEventListener('vital-signs-select', (event) => heard.push((event as CustomEvent).detail), {
      once: true,
    });
    expect(choose(scorecard!, { organization: 'oak-grove' })).to.equal(false);
    await waitUntil(() => text(scorecard!).includes('Oak Grove School'));
    await waitUntil(() => text(trend!).includes('11.4%'));
    expect(place.organization).to.equal('oak-grove');
    expect(heard).to.deep.equal([{ organization: 'oak-grove' }]);
  });

  it('keeps everything as it is when a listener of the page cancels the choice', async () => {
    const place = await portal(`<vital-signs-feed src="/feed.json" organization="willow-creek"><main>
      <metric-trend metric="absence"></metric-trend></main></vital-signs-feed>`);
    place.querySelector('main')!.addEventListener('vital-signs-select', (event) => event.preventDefault());
    choose(widgetsIn(place)[0]!, { organization: 'oak-grove' });
    await aTimeout(20);
    expect(place.organization).to.equal('willow-creek');
  });

  it('knows nothing of another one on the page, nor of one around it', async () => {
    const place = await portal(`<vital-signs-feed src="/feed.json" organization="willow-creek">
      <metric-trend metric="absence"></metric-trend>
      <vital-signs-feed src="/feed.json" organization="oak-grove"><metric-trend metric="absence"></metric-trend></vital-signs-feed>
      </vital-signs-feed>`);
    const [outer, inner] = widgetsIn(place);
    await Promise.all([loaded(outer!), loaded(inner!)]);
    expect(text(outer!)).to.include('Willow Creek');
    expect(text(inner!)).to.include('Oak Grove');
    choose(inner!, { organization: 'valley' });
    await aTimeout(20);
    expect(place.organization).to.equal('willow-creek');
    expect(place.querySelector('vital-signs-feed')!.organization).to.equal('valley');
  });

  it('has charts follow a chosen measure, and leaves the scorecard all of them', async () => {
    const place = await portal(`<vital-signs-feed src="/feed.json" organization="willow-creek">
      <metric-trend></metric-trend><school-scorecard></school-scorecard></vital-signs-feed>`);
    const [trend, scorecard] = widgetsIn(place);
    await Promise.all([loaded(trend!), loaded(scorecard!)]);
    expect(text(trend!)).to.include('Chronic absenteeism');
    choose(trend!, { metric: 'climate' });
    await waitUntil(() => text(trend!).includes('People like our school'));
    expect(text(scorecard!)).to.include('Chronic absenteeism').and.include('People like our school');
  });

  it('lets widgets without student groups, and without others beside them, leave what is chosen of these', async () => {
    const place = await portal(`<vital-signs-feed src="/feed.json" organization="willow-creek">
      <school-scorecard></school-scorecard><satisfaction-gauge></satisfaction-gauge><metric-trend metric="absence"></metric-trend></vital-signs-feed>`);
    const widgets = widgetsIn(place);
    await Promise.all(widgets.map(loaded));
    const before = widgets.map(text);
    choose(place.firstElementChild!, { metric: 'absence', groups: ['families'], compare: ['oak-grove'] });
    await aTimeout(50);
    const [scorecard, gauge, trend] = widgets.map(text);
    expect([scorecard, gauge]).to.deep.equal(before.slice(0, 2));
    expect(trend).not.to.include('Oak Grove');
  });

  it('leaves out a student group of an old link that the feed does not have', async () => {
    const place = await portal(`<vital-signs-feed src="/feed.json" organization="willow-creek" groups="ALL gone">
      <metric-trend metric="absence"></metric-trend></vital-signs-feed>`);
    const [trend] = widgetsIn(place);
    await loaded(trend!);
    const before = text(trend!);
    place.groups = ['gone'];
    await aTimeout(50);
    expect(text(trend!)).to.equal(before);
    expect(trend!.state.status).to.equal('loaded');
    expect(page.errors).to.deep.equal([]);
  });

  it('has charts say that there is no data for a chosen measure, and a typing error of the page told', async () => {
    const place = await portal(`<vital-signs-feed src="/feed.json" organization="willow-creek">
      <metric-trend></metric-trend><achievement-gap-chart></achievement-gap-chart></vital-signs-feed>`);
    const charts = widgetsIn(place);
    await loaded(charts[0]!);
    choose(charts[0]!, { organization: 'oak-grove', metric: 'climate' });
    for (const chart of charts) await waitUntil(() => text(chart).includes('There is no data for this measure.'));
    expect(page.errors).to.deep.equal([]);
    place.metric = 'climat';
    await waitUntil(() => page.errors.join().includes('climat'));
  });

  it('gives a feed from a script', async () => {
    const place = document.createElement('vital-signs-feed');
    place.append(document.createElement('metric-trend'));
    Object.assign(place, { data: feed, organization: 'oak-grove' });
    (await fixture<HTMLElement>(html`<div></div>`)).append(place);
    await waitUntil(() => text(widgetsIn(place)[0]!).includes('Oak Grove School'));
  });

  it('lets a widget that leaves it say that it has no feed, and takes it in again', async () => {
    const place = await portal(
      '<vital-signs-feed src="/feed.json" organization="oak-grove"><metric-trend></metric-trend></vital-signs-feed>',
    );
    const [trend] = widgetsIn(place);
    await loaded(trend!);
    place.after(trend!);
    trend!.requestUpdate();
    await reached(trend!, 'error');
    await waitUntil(() => page.errors.some((line) => line.includes('has neither src nor data')));
    place.append(trend!);
    await loaded(trend!);
  });

  it('tells no webmaster of an element that is taken from the page', async () => {
    const place = await portal(
      '<vital-signs-feed src="/feed.json"><organization-picker></organization-picker></vital-signs-feed>',
    );
    const picker = place.querySelector('organization-picker')!;
    await loaded(picker);
    picker.remove();
    picker.requestUpdate();
    await aTimeout(50);
    expect(page.errors).to.deep.equal([]);
    place.append(picker);
    await loaded(picker);
  });

  it('tells the reader, and no webmaster, where the chosen year suits other widgets only', async () => {
    const place = await portal(`<vital-signs-feed src="/feed.json" organization="willow-creek" period="2023-24">
      <satisfaction-gauge metric="climate"></satisfaction-gauge><school-scorecard></school-scorecard></vital-signs-feed>`);
    const [gauge, scorecard] = widgetsIn(place);
    await reached(gauge!, 'empty');
    await loaded(scorecard!);
    await waitUntil(() => text(gauge!).includes('There is no data for this year.'));
    expect(page.errors).to.deep.equal([]);
  });

  it('says once which organization is not in the feed', async () => {
    const place = await portal(
      '<vital-signs-feed src="/feed.json" organization="elsewhere"><metric-trend></metric-trend></vital-signs-feed>',
    );
    await reached(widgetsIn(place)[0]!, 'error');
    expect(text(widgetsIn(place)[0]!)).to.include('There is no data for this school or district.');
    await waitUntil(() => page.errors.length > 0);
    expect(page.errors.join()).to.include('elsewhere');
  });

  describe('with several feeds', () => {
    const markup = (src: string): string =>
      `<vital-signs-feed src="${src}" organization="willow-creek"><metric-trend metric="absence"></metric-trend></vital-signs-feed>`;
    const second = schoolFeed({
      publisher: { name: 'State' },
      organizations: [district, { ...school, city: 'Galt' }, { ...other, id: 'elm', name: 'Elm School' }],
      observations: [
        ...course(willow('absence'), 2023, [31.5, 28.2]),
        ...course({ ...willow('absence'), organization: 'elm' }, 2023, [9, 8.8]),
      ],
    });

    it('shows them as one, and tells where they differ with both sources', async () => {
      network.stop();
      network = answers({
        'feed.json': { body: JSON.stringify(feed) },
        'state.json': { body: JSON.stringify(second), delay: 30 },
      });
      const place = await portal(markup('/feed.json  /state.json'));
      const [trend] = widgetsIn(place);
      expect(trend!.state.status).to.equal('loading');
      await loaded(trend!);
      expect(text(trend!)).to.include('28.2%');
      await waitUntil(() => place.shadowRoot!.querySelector('summary'));
      expect(place.shadowRoot!.querySelector('summary')!.textContent).to.equal(
        'The sources of this page differ in 1 place',
      );
      expect(place.shadowRoot!.querySelector('li')!.textContent).to.equal(
        'Willow Creek School, Chronic absenteeism, school year 2023-24: 30.1% (Willow Creek School), 31.5% (State). The first is shown.',
      );
      choose(trend!, { organization: 'elm' });
      await waitUntil(() => text(trend!).includes('Elm School'));
      place.lang = 'es';
      await waitUntil(() => place.shadowRoot!.querySelector('li')!.textContent.endsWith('Se muestra lo primero.'));
    });

    it('shows what came where one of them cannot be had, says so, and tells the webmaster which', async () => {
      network.stop();
      network = answers({ 'feed.json': { body: JSON.stringify(feed) }, 'gone.json': { status: 404 } });
      const place = await portal(markup('/gone.json /feed.json'));
      await loaded(widgetsIn(place)[0]!);
      await waitUntil(() => place.shadowRoot!.querySelector('[role="status"]'));
      expect(place.shadowRoot!.textContent).to.include('A part of the data could not be loaded just now');
      expect(page.errors.join()).to.include('gone.json').and.include('404');
    });

    it('lets the widgets say what is wrong where none can be had', async () => {
      network.stop();
      network = answers({ 'gone.json': { status: 404 }, 'lost.json': { status: 404 } });
      const place = await portal(markup('/gone.json /lost.json'));
      await reached(widgetsIn(place)[0]!, 'error');
      expect(text(widgetsIn(place)[0]!)).to.include('The data for this chart could not be found.');
    });
  });

  describe('with sync="url"', () => {
    it('opens with what the address says, and only text of it', async () => {
      history.replaceState(null, '', `${address.split('?')[0]}?keep=1&organization=oak-grove`);
      const place = await portal(
        '<vital-signs-feed src="/feed.json" organization="willow-creek" sync="url"><metric-trend metric="absence"></metric-trend></vital-signs-feed>',
      );
      await loaded(widgetsIn(place)[0]!);
      expect(text(widgetsIn(place)[0]!)).to.include('Oak Grove School');
      expect(location.search).to.equal('?keep=1&organization=oak-grove');
    });

    it('writes a choice into the address, and the back button takes it back', async () => {
      history.replaceState({ router: 7 }, '', `${address.split('?')[0]}?keep=1`);
      const place = await portal(
        '<vital-signs-feed src="/feed.json" organization="willow-creek" sync="url"><metric-trend metric="absence"></metric-trend></vital-signs-feed>',
      );
      await loaded(widgetsIn(place)[0]!);
      expect(location.search).to.equal('?keep=1');
      choose(place.firstElementChild!, { organization: 'oak-grove' });
      await waitUntil(() => location.search === '?keep=1&organization=oak-grove');
      expect(history.state).to.deep.equal({ router: 7 });
      history.back();
      await waitUntil(() => place.organization === 'willow-creek');
      await waitUntil(() => text(widgetsIn(place)[0]!).includes('Willow Creek School'));
      expect(location.search).to.equal('?keep=1');
      history.forward();
      await waitUntil(() => place.organization === 'oak-grove');
      history.back();
      await waitUntil(() => location.search === '?keep=1');
    });

    it('goes back to what the page has chosen also after it was moved on the page', async () => {
      history.replaceState(null, '', address.split('?')[0]);
      const place = await portal(
        '<vital-signs-feed src="/feed.json" organization="willow-creek" sync="url"></vital-signs-feed>',
      );
      choose(place, { organization: 'oak-grove' });
      await waitUntil(() => location.search === '?organization=oak-grove');
      place.parentElement!.append(document.createElement('p'), place);
      await aTimeout(20);
      expect(location.search).to.equal('?organization=oak-grove');
      history.back();
      await waitUntil(() => place.organization === 'willow-creek');
    });

    it('makes no step of the back button of a year, also after a choice that changed nothing', async () => {
      history.replaceState(null, '', address.split('?')[0]);
      const place = await portal(
        '<vital-signs-feed src="/feed.json" organization="willow-creek" sync="url"></vital-signs-feed>',
      );
      for (const detail of [{ organization: 'willow-creek' }, { compare: [] }]) {
        choose(place, detail);
        await place.updateComplete;
      }
      const { length } = history;
      choose(place, { period: '2023-24' });
      await waitUntil(() => location.search === '?period=2023-24');
      expect(history.length).to.equal(length);
    });

    it('makes a step of a choice that is taken back', async () => {
      history.replaceState(null, '', `${address.split('?')[0]}?organization=oak-grove`);
      const place = await portal('<vital-signs-feed src="/feed.json" sync="url"></vital-signs-feed>');
      choose(place, { organization: undefined });
      await waitUntil(() => location.search === '');
      history.back();
      await waitUntil(() => place.organization === 'oak-grove');
    });

    it('keeps in the address that a reader has taken the choice of the page back', async () => {
      history.replaceState(null, '', address.split('?')[0]);
      const markup =
        '<vital-signs-feed src="/feed.json" organization="oak-grove" sync="url"><metric-trend metric="absence"></metric-trend></vital-signs-feed>';
      const place = await portal(markup);
      choose(place.firstElementChild!, { organization: undefined });
      await waitUntil(() => location.search === '?organization=');
      const again = await portal(markup);
      expect(again.organization).to.equal(undefined);
      place.remove();
      again.remove();
      history.back();
      await waitUntil(() => location.search === '');
    });

    it('keeps two portals apart by their identifiers, and warns where they have none', async () => {
      history.replaceState(null, '', address.split('?')[0]);
      const holder = await portal(`<vital-signs-feed src="/feed.json" sync="url" id="north"></vital-signs-feed>
        <vital-signs-feed src="/feed.json" sync="url" id="south"></vital-signs-feed>`);
      const south = holder.nextElementSibling as VitalSignsFeed;
      choose(south, { organization: 'oak-grove' });
      await waitUntil(() => location.search === '?south.organization=oak-grove');
      expect(holder.organization).to.equal(undefined);
      expect(page.warnings).to.deep.equal([]);
      await portal('<vital-signs-feed sync="url"></vital-signs-feed><vital-signs-feed sync="url"></vital-signs-feed>');
      expect(page.warnings.join()).to.include('give each an id of its own');
      history.back();
      await waitUntil(() => location.search === '');
    });
  });
});
