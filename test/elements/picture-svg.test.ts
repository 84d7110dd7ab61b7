import { expect, waitUntil } from '@open-wc/testing';
import { schoolFeed } from '../../stories/school-feed.ts';
import { shown } from './mounting.ts';
import { about, drawing, saved } from './pictures.ts';
import { all, control, tags } from './reading.ts';

describe('a picture as SVG', () => {
  it('is offered by every widget, under the name of its CSV file', async () => {
    for (const tag of tags) {
      const { name, blob } = await saved(await shown(tag, schoolFeed(), about[tag]), 'Picture (SVG)');
      expect(name).to.match(/^willow-creek-[\w-]+\.svg$/);
      expect(blob.type).to.equal('image/svg+xml');
    }
  });

  it('is a document that a parser of XML reads and an image element draws', async () => {
    for (const tag of tags) {
      const widget = await shown(tag, schoolFeed(), about[tag]);
      const svg = await drawing(widget);
      expect(svg.namespaceURI).to.equal('http://www.w3.org/2000/svg');
      const { blob } = await saved(widget, 'Picture (SVG)');
      const image = new Image();
      image.src = `data:image/svg+xml,${encodeURIComponent(await blob.text())}`;
      await image.decode();
      expect(image.naturalWidth, tag).to.equal(720);
      expect(image.naturalHeight).to.be.above(300);
    }
  });

  it('has a name and a description for those who do not see it', async () => {
    const svg = await drawing(await shown('metric-trend', schoolFeed(), about['metric-trend']));
    expect(svg.querySelector(':scope > title')!.textContent).to.equal('Chronic absenteeism, Willow Creek School');
    expect(svg.querySelector(':scope > desc')!.textContent).to.match(
      /^All students: 19\.7%.*Plan goal: 15% by 2026-27 \(not reached yet\)\.$/,
    );
    expect(svg.getAttribute('lang')).to.equal('en');
  });

  it('shows what the reader has chosen: other lines, the view over the years', async () => {
    const trend = await shown('metric-trend', schoolFeed(), { metric: 'absence' });
    control(trend, 'Lines shown').click();
    await waitUntil(() => all(trend, '[aria-pressed]').length > 0);
    control(trend, 'English learners').click();
    await trend.updateComplete;
    const lines = await drawing(trend);
    expect(lines.textContent).to.include('30.4% (84 students)');

    const gap = await shown('achievement-gap-chart', schoolFeed(), { metric: 'absence', view: 'time' });
    await waitUntil(() => all(gap, '.courses').length > 0);
    const time = await drawing(gap);
    expect(time.textContent).to.include('From 2021-22 to 2024-25');
    control(gap, 'One year').click();
    await gap.updateComplete;
    expect((await drawing(gap)).textContent).to.not.include('From 2021-22');
  });
});
