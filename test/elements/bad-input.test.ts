import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { html as staticHtml, literal } from 'lit/static-html.js';
import { brokenFeed, emptyFeed } from '../../stories/feeds.ts';
import { schoolFeed } from '../../stories/school-feed.ts';
import { answers, type Answer, type Network } from './network.ts';
import { all, reached, tags, text, type AnyWidget } from './reading.ts';
import { watchPage, type Noticed } from './watching.ts';

interface Case {
  name: string;
  answer?: Answer;
  attributes?: Record<string, string>;
  /** What the reader is told. */
  calm: RegExp;
  /** What the webmaster is told: all of these are in one line of the console. */
  cause: string[];
}

const feed = JSON.stringify(schoolFeed());
const rows = (observations: unknown) => JSON.stringify({ ...schoolFeed(), observations });

const cases: Case[] = [
  { name: 'no src', attributes: { src: '' }, calm: /not been set up/, cause: ['src', 'data'] },
  { name: '404', answer: { status: 404 }, calm: /could not be found/, cause: ['feed.json', '404'] },
  {
    name: 'a web page instead of JSON',
    answer: { body: '<!doctype html><title>Welcome</title>' },
    calm: /cannot be read right now/,
    cause: ['feed.json', 'web page'],
  },
  {
    name: 'JSON that breaks off',
    answer: { body: feed.slice(0, 400) },
    calm: /cannot be read right now/,
    cause: ['feed.json', 'not valid JSON'],
  },
  { name: 'an empty file', answer: { body: '' }, calm: /cannot be read right now/, cause: ['feed.json', 'empty'] },
  {
    name: 'a later version',
    answer: { body: feed.replace('vital-signs/1', 'vital-signs/2') },
    calm: /newer form/,
    cause: ['vital-signs/2', 'vital-signs/1'],
  },
  {
    name: 'another kind of document',
    answer: { body: '["not", "a", "feed"]' },
    calm: /mistake/,
    cause: ['feed.json', 'not a valid feed'],
  },
  {
    name: 'mistakes in the feed',
    answer: { body: feed.replaceAll('"percent"', '"percnt"') },
    calm: /mistake/,
    cause: ['/metrics/0/unit', '"percnt"', 'percent'],
  },
  {
    name: 'a wrong cell in a table of rows',
    answer: {
      body: rows({
        fields: ['organization', 'metric', 'period', 'value'],
        rows: [['willow-creek', 'absence', '2024-25', '19.7 %']],
      }),
    },
    calm: /mistake/,
    cause: ['/observations/rows/0/3', 'text', 'number'],
  },
  {
    name: 'an unknown organization',
    answer: { body: feed },
    attributes: { organization: 'willow-crek' },
    calm: /no data for this school or district/,
    cause: ['organization="willow-crek"', 'willow-creek'],
  },
  {
    name: 'an unknown metric',
    answer: { body: feed },
    attributes: { metric: 'abscence' },
    calm: /no data for this measure/,
    cause: ['metric="abscence"', 'absence'],
  },
];

describe('bad input', () => {
  let page: Noticed;
  let network: Network | undefined;

  beforeEach(() => {
    page = watchPage();
  });
  afterEach(() => {
    network?.stop();
    page.stop();
  });

  async function mounted(tag: (typeof tags)[number], attributes: Record<string, string>): Promise<AnyWidget> {
    const widget: AnyWidget = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
    widget.innerHTML = '<p>Readable <b>text</b>.</p>';
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    holder.append(widget);
    return widget;
  }

  function expectFallback(widget: AnyWidget): void {
    expect(widget.innerHTML).to.equal('<p>Readable <b>text</b>.</p>');
    expect(widget.querySelector('p')!.checkVisibility(), 'fallback is shown').to.equal(true);
    expect(widget.querySelector('p')!.getBoundingClientRect().height).to.be.above(10);
  }

  for (const tag of tags) {
    for (const { name, answer, attributes, calm, cause } of cases) {
      it(`<${tag}>: ${name}`, async () => {
        network = answers(answer ? { 'feed.json': answer } : {});
        const widget = await mounted(tag, { src: '/feed.json', ...attributes });
        await reached(widget, 'error');
        // The exact sentence comes with its chunk; until then there is a general one.
        await waitUntil(() => calm.test(text(widget)), `${calm} is not in: ${text(widget)}`);
        expectFallback(widget);
        await waitUntil(() => page.errors.length > 0, 'nothing in the console');
        expect(page.errors).to.have.lengthOf(1);
        for (const part of [`<${tag}`, ...cause]) expect(page.errors[0]).to.include(part);
        expect(page.uncaught).to.deep.equal([]);
      });
    }

    it(`<${tag}>: no observations`, async () => {
      network = answers({ 'feed.json': { body: JSON.stringify(emptyFeed()) } });
      const widget = await mounted(tag, { src: '/feed.json' });
      await reached(widget, 'empty');
      expect(text(widget)).to.match(/no data to show here yet/);
      expectFallback(widget);
      expect([...page.errors, ...page.uncaught]).to.deep.equal([]);
    });

    it(`<${tag}>: an object that is no feed, as data`, async () => {
      const widget = await fixture<AnyWidget>(
        staticHtml`<${literalTag(tag)} .data=${brokenFeed()}><p>Readable <b>text</b>.</p></${literalTag(tag)}>`,
      );
      await reached(widget, 'error');
      await waitUntil(() => page.errors.length > 0);
      expect(page.errors[0]).to.include('vital-signs/0');
      expect(page.uncaught).to.deep.equal([]);
    });
  }

  it('a network that is away is asked again, and the reader can ask once more', async () => {
    const known: Record<string, Answer> = { 'feed.json': { status: 503 } };
    network = answers(known);
    const widget = await mounted('metric-trend', { src: '/feed.json' });
    await waitUntil(() => widget.state.status === 'error', 'no error', { timeout: 5000 });
    await widget.updateComplete;
    expect(network.asked.length).to.equal(3);
    expectFallback(widget);
    await waitUntil(() => page.errors.length > 0);
    expect(page.errors[0]).to.include('503');
    known['feed.json'] = { body: feed };
    all(widget, 'button')[0]!.click();
    await reached(widget, 'loaded');
    expect(text(widget)).to.include('19.7%');
    expect(page.uncaught).to.deep.equal([]);
  });

  it('a feed that never comes is given up, and the reader can try again', async () => {
    // The limit of 15 seconds per attempt is the rule, not the test's patience.
    const usual = AbortSignal.timeout.bind(AbortSignal);
    AbortSignal.timeout = (limit) => usual(limit / 100);
    try {
      network = answers({});
      const widget = await mounted('satisfaction-gauge', { src: '/feed.json' });
      await waitUntil(() => text(widget).includes('Loading data'));
      await waitUntil(() => widget.state.status === 'error', 'no error', { timeout: 8000 });
      await widget.updateComplete;
      await waitUntil(() => /too long to load.*Try again/.test(text(widget)));
      expectFallback(widget);
      await waitUntil(() => page.errors.length > 0);
      expect(page.errors[0]).to.include('feed.json').and.include('15 seconds');
      expect(network.asked.length).to.equal(network.aborted.length);
      expect(page.uncaught).to.deep.equal([]);
    } finally {
      AbortSignal.timeout = usual;
    }
  });

  it('data from a script that holds itself is refused like any other mistake', async () => {
    const data: Record<string, unknown> = { format: 'vital-signs/1', title: 'Loop', metrics: [], observations: [] };
    data['organizations'] = data;
    const widget = Object.assign(document.createElement('metric-trend'), { data });
    document.body.append(widget);
    await waitUntil(() => widget.state.status === 'error');
    await waitUntil(() => page.errors.length > 0);
    expect(page.errors[0]).to.include('/organizations').and.include('expected array');
    expect(page.uncaught).to.deep.equal([]);
    widget.remove();
  });
});

function literalTag(tag: (typeof tags)[number]): ReturnType<typeof literal> {
  return {
    'school-scorecard': literal`school-scorecard`,
    'achievement-gap-chart': literal`achievement-gap-chart`,
    'satisfaction-gauge': literal`satisfaction-gauge`,
    'metric-trend': literal`metric-trend`,
  }[tag];
}
