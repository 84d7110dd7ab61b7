import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Feed, Observation } from '../../src/feed/types.ts';
import { oneDatumFeed } from '../../stories/feeds.ts';
import { absence, climate, course, groups, schoolFeed, survey, willow } from '../../stories/school-feed.ts';
import { all, dataTable, everything, loaded, openAll, reached, tags, text, type AnyWidget } from './reading.ts';
import { watchPage, type Noticed } from './watching.ts';

/** Input that is allowed, and unusual. */
describe('unusual input', () => {
  let page: Noticed;
  beforeEach(() => {
    page = watchPage();
  });
  afterEach(() => {
    page.stop();
    expect([...page.errors, ...page.uncaught]).to.deep.equal([]);
  });

  async function mounted(tag: (typeof tags)[number], data: Feed, metric = ''): Promise<AnyWidget> {
    const widget = Object.assign(document.createElement(tag), { data, ...(metric ? { metric } : {}) });
    (await fixture(html`<div></div>`)).append(widget);
    return loaded(widget);
  }

  it('one observation: each widget says it, and compares with nothing', async () => {
    for (const [tag, value] of [
      ['school-scorecard', '19.7%'],
      ['achievement-gap-chart', '19.7%'],
      ['satisfaction-gauge', '84.0%'],
      ['metric-trend', '19.7%'],
    ] as const) {
      const widget = await mounted(tag, oneDatumFeed(), tag === 'achievement-gap-chart' ? 'absence' : '');
      expect(text(widget), tag).to.include(value);
      expect(text(widget), tag).not.to.match(/NaN|undefined|null|Infinity/);
    }
  });

  it('5,000 observations for one widget: drawn soon, and all in the table', async () => {
    const many = Array.from({ length: 625 }, (_, index) => ({
      id: `G${index}`,
      name: `Group ${index}`,
      family: 'program' as const,
    }));
    const observations = many.flatMap(({ id }, index) =>
      course(willow('absence', id), 2017, [20, 21, 22, 23, 22, 21, 20, (index % 90) + 5], 80),
    );
    expect(observations).to.have.lengthOf(5000);
    const data = schoolFeed({ groups: [...groups, ...many], observations, targets: [] });
    for (const tag of ['metric-trend', 'achievement-gap-chart', 'school-scorecard'] as const) {
      const started = performance.now();
      const widget = await mounted(tag, data, 'absence');
      const spent = performance.now() - started;
      // Far above what it takes on a slow machine; a widget that is quadratic in its groups takes longer.
      expect(spent, `${tag} took ${spent.toFixed(0)} ms`).to.be.below(4000);
      expect(text(widget)).to.include('Chronic absenteeism');
      if (tag === 'achievement-gap-chart') expect(await dataTable(widget)).to.have.lengthOf(626);
      widget.remove();
    }
  });

  it('a number where a program would fall over: huge, tiny, negative, many decimals', async () => {
    const observations = course(willow('absence'), 2021, [1e15, -1e15, 1e-12, 33.333333333333336]);
    const data = schoolFeed({ metrics: [{ ...absence, unit: 'points', range: undefined }], observations, targets: [] });
    for (const tag of ['school-scorecard', 'metric-trend', 'achievement-gap-chart'] as const) {
      const widget = await mounted(tag, data, 'absence');
      expect(text(widget))
        .to.include('33.3')
        .and.not.match(/NaN|undefined|e\+15/);
    }
  });

  it('attributes with white space, commas and unknown companions', async () => {
    const widget = await fixture<AnyWidget>(
      html`<metric-trend
        metric="absence"
        groups=" ALL,  EL "
        compare="district , state"
        .data=${schoolFeed()}
      ></metric-trend>`,
    );
    await loaded(widget);
    expect(text(widget)).to.include('English learners');
  });

  it('lists that a framework sets as text, or takes away', async () => {
    for (const tag of ['school-scorecard', 'achievement-gap-chart', 'metric-trend'] as const) {
      const groups = ' ALL,  EL ';
      const widget = document.createElement(tag) as AnyWidget;
      Object.assign(widget, { data: schoolFeed(), groups, compare: 'district , state', metrics: 'absence' });
      (await fixture(html`<div></div>`)).append(widget);
      await loaded(widget);
      if (tag === 'metric-trend') expect(text(widget)).to.include('English learners');
      Object.assign(widget, { groups: undefined, compare: null, metrics: undefined });
      await widget.updateComplete;
      expect(text(widget), tag).not.to.match(/undefined|null/);
    }
  });

  it('code in every text is shown as text, and never runs', async () => {
    const data = hostileFeed();
    for (const tag of tags) {
      const metric = tag === 'satisfaction-gauge' ? 'climate' : 'absence';
      const widget = await mounted(tag, data, tag === 'school-scorecard' ? '' : metric);
      await openAll(widget);
      if (tag === 'achievement-gap-chart') {
        widget.setAttribute('view', 'time');
        await waitUntil(() => all(widget, '.courses').length > 0);
      }
      expect(text(widget), tag).to.include('<script>globalThis.executed = true</script>');
      expect(all(widget, 'script, img, iframe, object, [onclick], [onerror], [onload]'), tag).to.deep.equal([]);
      for (const link of all<HTMLAnchorElement>(widget, 'a')) expect(link.protocol).to.match(/^https?:$/);
      expect(everything(widget)).not.to.match(/href="?\s*(javascript|data|vbscript):/i);
    }
    expect('executed' in globalThis).to.equal(false);
  });

  it('a feed that says "javascript:" where an address belongs is refused', async () => {
    const data = schoolFeed({ publisher: { name: 'X', url: 'javascript:alert(1)' } });
    const widget = Object.assign(document.createElement('metric-trend'), { data });
    (await fixture(html`<div></div>`)).append(widget);
    await reached(widget, 'error');
    await waitUntil(() => page.errors.length > 0);
    expect(page.errors.splice(0)[0]).to.include('/publisher/url');
    expect(everything(widget)).not.to.include('javascript:');
  });
});

const script = '<script>globalThis.executed = true</script>';
const picture = '<img src="x" onerror="globalThis.executed = true">';
const link = 'javascript:globalThis.executed=true';
const attack = `${script} ${picture} ${link} "' onclick=globalThis.executed=true {0} \${1} &lt;b&gt;`;

/** The school with code in every text that a feed may have, and quotes in every address. */
function hostileFeed(): Feed {
  const usual = schoolFeed();
  const url = `https://evil.example/"onmouseover="globalThis.executed=true`;
  const observations: Observation[] = [
    ...(usual.observations as Observation[]),
    ...course(willow('climate', 'students'), 2024, [survey(61)]),
  ];
  return {
    ...usual,
    title: attack,
    license: attack,
    publisher: { name: attack, url, email: 'data@evil.example' },
    organizations: usual.organizations.map((one) => ({ ...one, name: attack, shortName: attack, url })),
    groups: groups.map((one) => ({ ...one, name: attack, shortName: attack })),
    scales: usual.scales!.map((scale) => ({
      ...scale,
      name: attack,
      levels: scale.levels.map((level) => ({ ...level, name: attack, label: attack })),
    })),
    goals: usual.goals!.map((goal) => ({ ...goal, name: attack, description: attack })),
    metrics: [absence, climate].map((metric) => ({
      ...metric,
      name: attack,
      shortName: attack,
      question: attack,
      description: attack,
      definition: { id: 'x', name: attack, url },
      source: { name: attack, url },
      ...(metric.bands ? { bands: metric.bands.map((band) => ({ ...band, name: attack })) } : {}),
      ...(metric.survey
        ? {
            survey: {
              favorable: attack,
              name: attack,
              options: metric.survey.options!.map((o) => ({ ...o, name: attack })),
            },
          }
        : {}),
    })),
    targets: usual.targets!.map((target) => ({ ...target, label: attack })),
    notes: [
      { period: '2024-25', kind: 'caution', text: attack },
      { metric: 'absence', period: '2023-24', kind: 'break', text: attack },
    ],
    observations,
  };
}
