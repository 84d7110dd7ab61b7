import { expect, waitUntil } from '@open-wc/testing';
import type { Feed } from '../../src/feed/types.ts';
import { audiencesFeed, breaksFeed, longLabelsFeed, manyLinesFeed, suppressedFeed } from '../../stories/feeds.ts';
import { schoolFeed } from '../../stories/school-feed.ts';
import { placed, shown, type Tag } from './mounting.ts';
import { about, drawing } from './pictures.ts';
import { all, loaded, one, tags } from './reading.ts';

/** Lines of text that leave the picture, and pairs that overprint each other. */
function collisions(svg: SVGSVGElement): string[] {
  const bounds = svg.getBoundingClientRect();
  const texts = [...svg.querySelectorAll('text')].map((text) => {
    const { left, right } = text.getBoundingClientRect();
    // The box of a text is as high as the highest letter of its font, in some engines of any font that could be needed.
    const line = new DOMPoint(0, Number(text.getAttribute('y'))).matrixTransform(text.getScreenCTM()!).y;
    const size = Number(text.getAttribute('font-size'));
    return { text: text.textContent, left, right, top: line - 0.85 * size, bottom: line + 0.25 * size };
  });
  const outside = texts.filter(
    ({ left, right, top, bottom }) =>
      left < bounds.left || right > bounds.right || top < bounds.top || bottom > bounds.bottom,
  );
  const pairs = texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter(
        (other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
      )
      .map((other) => `“${one.text}” and “${other.text}”`),
  );
  return [...outside.map(({ text }) => `“${text}” leaves the picture`), ...pairs];
}

describe('texts in a picture', () => {
  const feeds: Record<string, [feed: () => Feed, widgets: readonly Tag[]]> = {
    usual: [schoolFeed, tags],
    'long names': [longLabelsFeed, tags],
    hidden: [suppressedFeed, tags],
    breaks: [breaksFeed, tags],
    'many lines': [manyLinesFeed, ['achievement-gap-chart', 'metric-trend']],
    audiences: [audiencesFeed, ['satisfaction-gauge', 'school-scorecard']],
  };
  for (const [name, [feed, widgets]] of Object.entries(feeds)) {
    it(`stay in their places: ${name}`, async () => {
      for (const tag of widgets) {
        const data = feed();
        const svg = await drawing(await shown(tag, data, about[tag]));
        expect(collisions(svg), tag).to.deep.equal([]);
        if (tag !== 'metric-trend') continue;
        for (const shownGroups of ['ALL', 'ALL G0 G1 G2 G7']) {
          if (shownGroups.split(' ').some((id) => !data.groups!.some((group) => group.id === id))) continue;
          const trend = await shown(tag, data, { metric: 'absence', groups: shownGroups });
          expect(collisions(await drawing(trend)), shownGroups).to.deep.equal([]);
        }
      }
    });
  }

  it('stay in their places over the years', async () => {
    for (const feed of [longLabelsFeed, manyLinesFeed]) {
      const gap = await shown('achievement-gap-chart', feed(), { metric: 'absence', view: 'time' });
      await waitUntil(() => all(gap, '.courses').length > 0);
      expect(collisions(await drawing(gap))).to.deep.equal([]);
    }
  });

  it('stay in their places in the whole sample, in English and Spanish', async () => {
    const data = (await (await fetch('/demo/feeds/sample-unified.json')).json()) as Feed;
    for (const lang of ['en', 'es']) {
      const labels = lang === 'es' ? (['Imagen (SVG)', 'Más opciones'] as const) : ([] as const);
      const sample: [Tag, Record<string, string>][] = [
        ['school-scorecard', { organization: '99202021000005' }],
        ['achievement-gap-chart', { organization: '99202020000000', metric: 'chronic-absenteeism' }],
        ['metric-trend', { organization: '99202020000000', metric: 'math', groups: 'ALL EL SWD HI WH' }],
        // The values at the points of a lone line come near the axis.
        ['metric-trend', { organization: '99000000000000', metric: 'el-progress' }],
        ['satisfaction-gauge', { organization: '99202020000000', metric: 'student-safety' }],
      ];
      for (const [tag, attributes] of sample) {
        const widget = await placed(tag, { ...attributes, lang }, { data });
        await loaded(widget);
        await waitUntil(() => one(widget, '.base').lang.startsWith(lang));
        const svg = await drawing(widget, ...labels);
        expect(collisions(svg), `${tag} ${lang}`).to.deep.equal([]);
      }
    }
  });

  it('stay in their places from right to left, on the other side', async () => {
    const data = (await (await fetch('/demo/feeds/sample-arabic.json')).json()) as Feed;
    for (const tag of tags) {
      const widget = await placed(tag, { organization: 'model-school', lang: 'ar', dir: 'rtl' }, { data });
      await loaded(widget);
      await waitUntil(() => one(widget, '.base').lang === 'ar');
      const svg = await drawing(widget);
      expect(svg.getAttribute('direction')).to.equal('rtl');
      expect(collisions(svg), tag).to.deep.equal([]);
      const { left, right, width } = svg.getBoundingClientRect();
      expect(left + width).to.equal(right);
      const [sample] = svg.querySelectorAll('text');
      expect(sample!.getBoundingClientRect().left, 'the first text').to.be.above(left + width / 2);
    }
  });

  it('a reader of this test would see texts that overprint each other', () => {
    const parsed = new DOMParser().parseFromString(
      `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50"><text x="10" y="20" font-size="14">one</text>
        <text x="15" y="22" font-size="14">two</text><text x="90" y="40" font-size="14">three</text></svg>`,
      'image/svg+xml',
    );
    const svg = document.importNode(parsed.documentElement, true) as unknown as SVGSVGElement;
    document.body.append(svg);
    expect(collisions(svg)).to.deep.equal(['“three” leaves the picture', '“one” and “two”']);
    svg.remove();
  });
});
