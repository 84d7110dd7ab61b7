import { expect, fixture, html } from '@open-wc/testing';
import type { Feed } from '../../src/feed/types.ts';
import { all, loaded, one, type AnyWidget } from './reading.ts';
import type { Tag } from './mounting.ts';

let feed: Feed;

/** A widget with Arabic words, on an Arabic page of so many pixels. */
async function arabic(tag: Tag, metric: string, groups = '', width = 1000): Promise<AnyWidget> {
  const page = await fixture<HTMLElement>(html`<div lang="ar" dir="rtl"></div>`);
  page.style.width = `${width}px`;
  const widget = document.createElement(tag);
  Object.assign(widget, { data: feed, organization: 'model-school' });
  if (metric) widget.setAttribute('metric', metric);
  if (groups) widget.setAttribute('groups', groups);
  page.append(widget);
  return loaded(widget);
}

/** The left edges of the characters of a text, in the order in which they are written. */
function edges(element: Element, searched: string): number[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const from = node.textContent!.indexOf(searched);
    if (from < 0) continue;
    return searched.split('').map((_, index) => {
      const range = document.createRange();
      range.setStart(node, from + index);
      range.setEnd(node, from + index + 1);
      return range.getBoundingClientRect().left;
    });
  }
  throw new Error(`no "${searched}" in "${element.textContent}"`);
}

/** A number in the digits that this engine has for Arabic: some write 12.4, some ١٢٫٤. */
const inArabic = (value: number): string => new Intl.NumberFormat('ar', { minimumFractionDigits: 1 }).format(value);

/** The number in a text, in either digits. */
const numberIn = (text: string): number =>
  Number.parseFloat(
    text
      .replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
      .replaceAll('٫', '.')
      .replaceAll(/[^\d.-]/g, ''),
  );

const rising = (numbers: number[]): boolean => numbers.every((one, index) => index === 0 || one > numbers[index - 1]!);
const box = (element: Element): DOMRect => element.getBoundingClientRect();

describe('right to left', () => {
  before(async () => {
    feed = (await (await fetch('/demo/feeds/sample-arabic.json')).json()) as Feed;
  });

  it('mirrors a trend: years from the right, values on the right, names on the left', async () => {
    const trend = await arabic('metric-trend', 'absence', 'ALL EL SWD');
    const years = all<SVGElement>(trend, '.trend .x-axis text').filter((year) => box(year).width > 0);
    expect(years.map((year) => year.textContent)[0]).to.equal('2018-19');
    expect(rising(years.map((year) => -box(year).left))).to.equal(true);
    const plot = box(one(trend, '.plot'));
    expect(box(one(trend, '.y-axis text')).left).to.be.above(plot.right - 1);
    expect(box(one(trend, '.labels text')).right).to.be.below(plot.left + 1);
    for (const key of all(trend, '.headline .name'))
      expect(box(key.querySelector('.key')!).left, 'the key before the name').to.be.above(
        edges(key, key.textContent.trim())[0]!,
      );
  });

  it('mirrors a gap chart: names on the right, values on the left, the scale growing to the left', async () => {
    const gap = await arabic('achievement-gap-chart', 'absence');
    expect(box(one(gap, '.rows .name')).right).to.be.above(box(one(gap, '.plot')).right);
    expect(box(one(gap, '.rows .value')).left).to.be.below(box(one(gap, '.plot')).left);
    const ticks = all<SVGElement>(gap, '.axis-box text').filter((tick) => box(tick).width > 0);
    const numbers = ticks.map((tick) => numberIn(tick.textContent));
    expect(rising(numbers)).to.equal(true);
    expect(rising(ticks.map((tick) => -box(tick).left))).to.equal(true);
    // 29.3% lies to the left of 15.9%.
    const marks = all<SVGElement>(gap, '.marks .mark').map((mark) => box(mark).left);
    expect(Math.min(...marks)).to.equal(marks.at(-1));
  });

  it('keeps each number in one piece, and each text in the order of its own language', async () => {
    for (const width of [1000, 320]) {
      const trend = await arabic('metric-trend', 'absence', '', width);
      const takeaway = one(trend, '.takeaway');
      const value = trend.shadowRoot!.querySelector('.headline .value')!.textContent.match(/[\d٠-٩]+[.٫][\d٠-٩]/)![0];
      expect(rising(edges(takeaway, value)), value).to.equal(true);
      expect(rising(edges(takeaway, 'about the same')), 'an English sentence').to.equal(true);
      expect(rising(edges(one(trend, '.title'), 'الغياب').map((left) => -left)), 'an Arabic name').to.equal(true);
    }
    const card = await arabic('school-scorecard', '');
    expect(rising(edges(one(card, '.number'), inArabic(12.4)))).to.equal(true);
    // The sign stands before its number.
    const [sign] = edges(one(card, '.number'), '\u2212');
    expect(sign).to.be.below(edges(one(card, '.number'), inArabic(12.4))[0]!);
  });

  it('ends an English sentence at its right end', async () => {
    const gauge = await arabic('satisfaction-gauge', 'satisfaction');
    const sentence = one(gauge, '.takeaway');
    expect(rising(edges(sentence, 'error.')), sentence.textContent).to.equal(true);
  });

  it('puts no Arabic "and" between English words', async () => {
    const gap = await arabic('achievement-gap-chart', 'absence');
    expect(one(gap, '.takeaway').textContent)
      .to.match(/, and /)
      .and.not.match(/\bو/);
  });

  it('gives tables and lists the page’s side', async () => {
    const trend = await arabic('metric-trend', 'absence', '', 400);
    const article = one(trend, 'article');
    expect(article.dir).to.equal('rtl');
    for (const selector of ['.title', '.takeaway', '.question'])
      expect(getComputedStyle(one(trend, selector)).textAlign, selector).to.equal('right');
  });
});
