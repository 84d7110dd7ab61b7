import { expect, waitUntil } from '@open-wc/testing';
import { alternativeFeed, smallGroupFeed, suppressedFeed } from '../../stories/feeds.ts';
import { absence, schoolFeed } from '../../stories/school-feed.ts';
import { shown } from './mounting.ts';
import { all, cells, control, dataTable, headings, one, text } from './reading.ts';

describe('<school-scorecard>', () => {
  it('says who, how it is going, and each measure with level, change, target and people', async () => {
    const widget = await shown('school-scorecard', schoolFeed());
    expect(text(widget))
      .to.include('Willow Creek School')
      .and.include('Grades kindergarten to 8')
      .and.include('Valley School District')
      .and.match(/Measures compared with an earlier year: 2 stayed about the same/)
      .and.include('How many students miss too much school?')
      .and.include('19.7%')
      .and.include('Yellow, level 3 of 5')
      .and.include('300 students')
      .and.match(/Fell 1.3 percentage points since 2023-24 \(within the margin of error\)/)
      .and.match(/Plan goal: 15.* not reached yet/)
      .and.include('Self-reported by the school')
      .and.include('Sample data, invented')
      .and.include('November 3, 2025');
  });

  it('headings lead from the school to its goals and measures, from the level that the page gives', async () => {
    const widget = await shown('school-scorecard', schoolFeed());
    const expected = (level: number) => [
      `${level} Willow Creek School`,
      `${level + 1} Students belong`,
      `${level + 2} Chronic absenteeism`,
      `${level + 2} People like our school`,
    ];
    expect(headings(widget)).to.deep.equal(expected(3));
    widget.headingLevel = 2;
    await widget.updateComplete;
    expect(headings(widget)).to.deep.equal(expected(2));
    for (const level of [0, 7, NaN]) {
      widget.headingLevel = level;
      await widget.updateComplete;
      for (const heading of all(widget, '[role=heading]'))
        expect(Number(heading.ariaLevel), `heading-level=${level}`).to.be.within(1, 6);
    }
  });

  it('opens a measure down to student groups', async () => {
    const widget = await shown('school-scorecard', schoolFeed(), { metrics: 'absence' });
    expect(all(widget, 'table')).to.have.lengthOf(0);
    control(widget, 'Student groups').click();
    await waitUntil(() => all(widget, 'table').length > 0);
    const table = one(widget, 'table');
    expect(table.ariaLabel ?? table.querySelector('caption')?.textContent).to.include('Chronic absenteeism');
    const rows = cells(table);
    expect(rows[1]!.join(' | ')).to.match(
      /English learners \| 30.4% 84 students \| Orange.* \| 0.2 percentage points higher \(within the margin of error\)/,
    );
    expect(rows[2]!.join(' | ')).to.match(
      /Students with disabilities \| 24.1% 61 students \| Yellow.* \| 3.9 percentage points lower \(within/,
    );
  });

  it('the table at the foot holds every measure with its year', async () => {
    const widget = await shown('school-scorecard', schoolFeed());
    const rows = await dataTable(widget);
    expect(rows).to.have.lengthOf(3);
    expect(rows[1]!.join(' | ')).to.match(/^Chronic absenteeism \| .*2024-25 \| 19.7% \(300 students\) \| Yellow/);
    const table = one(widget, 'details.table table');
    expect(table.querySelectorAll('thead th[scope=col]').length).to.equal(rows[0]!.length);
    expect(table.querySelectorAll('tbody th[scope=row]').length).to.equal(2);
  });

  it('shows the measures that are asked for, in the year that is asked for', async () => {
    const widget = await shown('school-scorecard', schoolFeed(), { metrics: 'absence', period: '2022-23' });
    expect(text(widget)).to.include('22.4%').and.not.include('19.7%').and.not.include('People like our school');
    expect(text(widget)).to.include('Orange, level 2 of 5');
  });

  it('works for a district', async () => {
    const widget = await shown('school-scorecard', schoolFeed(), { organization: 'valley' });
    expect(text(widget)).to.include('Valley School District').and.include('School district').and.include('20.9%');
  });

  it('compares with the organizations above, except for an alternative school', async () => {
    const usual = await shown('school-scorecard', schoolFeed(), { metrics: 'absence' });
    expect(text(usual)).to.match(/Valley School District: 20.9%.*1.2 percentage points lower here/);
    const alone = await shown('school-scorecard', alternativeFeed(), { metrics: 'absence' });
    expect(text(alone)).to.include('Alternative school').and.not.include('20.9%');
  });

  it('says why a group has no number, and rates no small group', async () => {
    const hidden = await shown('school-scorecard', suppressedFeed(), { metrics: 'absence' });
    control(hidden, 'Student groups').click();
    await waitUntil(() => all(hidden, 'table').length > 0);
    expect(cells(one(hidden, 'table'))[1]!.join(' ')).to.include('Not shown, to protect privacy');
    const small = await shown('school-scorecard', smallGroupFeed(), { metrics: 'absence' });
    expect(text(small)).to.include('small group').and.include('No level: small group');
  });

  it('level 5 is the good end, also where lower is better', async () => {
    const observations = [
      { organization: 'willow-creek', metric: 'absence', period: '2024-25', value: 1.2, count: 300, level: 5 },
    ];
    const widget = await shown('school-scorecard', schoolFeed({ metrics: [absence], observations, targets: [] }));
    expect(text(widget)).to.include('Blue, level 5 of 5');
    expect(all(widget, '.level rect.on')).to.have.lengthOf(5);
  });
});
