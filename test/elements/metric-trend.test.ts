import { expect, waitUntil } from '@open-wc/testing';
import type { MetricTrend } from '../../src/define/metric-trend.ts';
import type { Feed } from '../../src/feed/types.ts';
import { breaksFeed, manyLinesFeed, missingYearsFeed, smallGroupFeed, suppressedFeed } from '../../stories/feeds.ts';
import { schoolFeed } from '../../stories/school-feed.ts';
import { shown } from './mounting.ts';
import { all, control, dataTable, text } from './reading.ts';

const trend = (attributes = {}, feed: Feed = schoolFeed()): Promise<MetricTrend> =>
  shown('metric-trend', feed, { metric: 'absence', ...attributes });

/** Years that a line joins to the year before. */
const lines = (widget: MetricTrend, series = 0): number =>
  all(widget, `.marks .line.s${series}`).flatMap((line) => line.getAttribute('d')!.match(/L/g) ?? []).length;
const marks = (widget: MetricTrend, series = 0): number => all(widget, `.marks .mark.s${series}`).length;
const names = (widget: MetricTrend): string[] => all(widget, '.headline .name').map((name) => name.innerText.trim());

describe('<metric-trend>', () => {
  it('says where it went and whether that is good, each line with value, people and year', async () => {
    const widget = await trend({ groups: 'ALL EL' });
    expect(text(widget))
      .to.match(/All students: 19.7% in .*2024-25, about the same as in 2021-22 \(25.1%\)/)
      .and.include('The difference is within the margin of error.')
      .and.include('19.7% (300 students)')
      .and.include('30.4% (84 students)')
      .and.match(/Plan goal: 15% by 2026-27/);
    expect(names(widget)).to.deep.equal(['All students', 'English learners']);
    expect([lines(widget), marks(widget), lines(widget, 1), marks(widget, 1)]).to.deep.equal([3, 4, 3, 4]);
  });

  it('tells lines apart by dash and shape, not by colour alone', async () => {
    const widget = await trend({ groups: 'ALL EL SWD' });
    const looks = [0, 1, 2].map((series) => {
      const [line] = all<SVGElement>(widget, `.marks .line.s${series}`);
      const [mark] = all<SVGElement>(widget, `.marks .mark.s${series}`);
      return `${getComputedStyle(line!).strokeDasharray} ${mark!.getAttribute('d')}`;
    });
    expect(new Set(looks).size).to.equal(3);
  });

  it('draws no line across a break, a missing or a hidden year, and says why', async () => {
    const broken = await trend({}, breaksFeed());
    expect(lines(broken)).to.equal(2);
    expect(all(broken, '.grid .break')).to.have.lengthOf(1);
    expect(text(broken)).to.include('2023-24: Absences are counted in a new way.').and.include('Break in the series');

    const missing = await trend({}, missingYearsFeed());
    expect([marks(missing), lines(missing)]).to.deep.equal([6, 4]);
    const table = (await dataTable(missing)).map((row) => row.join(' | ')).join('\n');
    expect(table)
      .to.match(/2020-21 \| No data/)
      .and.match(/2019-20 \| Not collected/);

    const hidden = await trend({ groups: 'SWD' }, suppressedFeed());
    expect(marks(hidden)).to.equal(3);
    expect((await dataTable(hidden))[1]!.join(' ')).to.match(/2024-25 Not shown, to protect the privacy of another/);
  });

  it('marks small groups with a hollow mark and in the table', async () => {
    const widget = await trend({ groups: 'EL' }, smallGroupFeed());
    expect(all(widget, '.marks .mark.small')).to.have.lengthOf(2);
    expect((await dataTable(widget))[1]!.join(' ')).to.include('13 students, small group');
  });

  it('compares organizations', async () => {
    const widget = await trend({ compare: 'district' });
    expect(names(widget)).to.deep.equal(['Willow Creek School', 'Valley School District']);
    expect((await dataTable(widget))[0]).to.deep.equal(['Year', 'Willow Creek School', 'Valley School District']);
  });

  it('shows five lines of many, and the reader chooses which', async () => {
    const feed = manyLinesFeed();
    const widget = await trend({ groups: feed.groups!.map(({ id }) => id).join(' ') }, feed);
    expect(names(widget)).to.have.lengthOf(5);
    control(widget, 'Lines shown').click();
    await waitUntil(() => all(widget, '.switch button').length > 5, 'no choice of lines');
    expect(control(widget, 'Group 7').ariaPressed).to.equal('false');
    control(widget, 'Group 7').click();
    await widget.updateComplete;
    expect(names(widget), 'a sixth line').to.have.lengthOf(5);
    control(widget, 'All students').click();
    await waitUntil(() => names(widget).length === 4);
    control(widget, 'Group 7').click();
    await waitUntil(() => names(widget).length === 5);
    expect(names(widget)).to.include('Group 7').and.not.include('All students');
    expect(control(widget, 'Group 7').ariaPressed).to.equal('true');
  });

  it('never lets the reader take the last line away', async () => {
    const widget = await trend({ groups: 'ALL EL' });
    control(widget, 'Lines shown').click();
    await waitUntil(() => all(widget, '.switch button').length === 2);
    for (const name of ['All students', 'English learners']) {
      control(widget, name).click();
      await widget.updateComplete;
    }
    expect(names(widget)).to.have.lengthOf(1);
  });

  it('the table holds the years from the latest on, with a column for each line', async () => {
    const table = await dataTable(await trend({ groups: 'ALL EL' }));
    expect(table[0]).to.deep.equal(['Year', 'All students', 'English learners']);
    expect(table[1]).to.deep.equal(['2024-25', '19.7% (300 students)', '30.4% (84 students)']);
    expect(table).to.have.lengthOf(5);
  });
});
