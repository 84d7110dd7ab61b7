import { expect, waitUntil } from '@open-wc/testing';
import type { AchievementGapChart } from '../../src/define/achievement-gap-chart.ts';
import { smallGroupFeed, suppressedFeed } from '../../stories/feeds.ts';
import { absence, schoolFeed } from '../../stories/school-feed.ts';
import { shown } from './mounting.ts';
import { all, control, dataTable, headings, one, text } from './reading.ts';

const chart = (attributes = {}, feed = schoolFeed()): Promise<AchievementGapChart> =>
  shown('achievement-gap-chart', feed, { metric: 'absence', ...attributes });

/** The rows of the chart as a reader sees them. */
const rows = (widget: AchievementGapChart): string[] =>
  all(widget, '.rows > li').map((row) => row.innerText.replaceAll(/\s+/g, ' ').trim());

async function choose(widget: AchievementGapChart, group: string): Promise<void> {
  const select = one<HTMLSelectElement>(widget, 'select');
  select.value = group;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await widget.updateComplete;
}

describe('<achievement-gap-chart>', () => {
  it('has a neutral heading, a sentence that counts, and every group with value and people in the feed’s order', async () => {
    const widget = await chart();
    expect(headings(widget)).to.deep.equal(['3 Chronic absenteeism: results by student group']);
    expect(text(widget)).to.match(
      /Groups compared with All students \(19.7%.*1 is higher and 1 is too close to tell apart/,
    );
    const [first, second, third] = rows(widget);
    expect(rows(widget)).to.have.lengthOf(3);
    expect(first).to.match(/^All students 19.7% 300 students Reference group/);
    expect(second).to.match(/^English learners 30.4% 84 students 10.7 percentage points higher \(likely 0.6 to 22.0\)/);
    expect(third).to.match(/^Students with disabilities 24.1% 61 students .*too close to tell apart/);
  });

  it('names the reference group, and lets the reader choose another', async () => {
    const widget = await chart();
    const label = one(widget, 'label');
    expect(label.innerText).to.include('Compare with');
    expect(one<HTMLSelectElement>(widget, 'select').value).to.equal('ALL');
    await choose(widget, 'EL');
    expect(text(widget)).to.include('compared with English learners (30.4%');
    expect(rows(widget)[0]).to.match(/10.7 percentage points lower/);
    expect(one(widget, '.is-reference').innerText).to.include('English learners');
  });

  it('takes the reference group from an attribute; the reader’s choice then wins', async () => {
    const widget = await chart({ reference: 'SWD' });
    expect(one(widget, '.is-reference').innerText).to.include('Students with disabilities');
    await choose(widget, 'ALL');
    expect(one(widget, '.is-reference').innerText).to.include('All students');
  });

  it('shows the course over time, and comes back', async () => {
    const widget = await chart();
    expect(control(widget, 'One year').ariaPressed).to.equal('true');
    control(widget, 'Over time').click();
    await waitUntil(() => all(widget, '.courses li').length === 2, 'no courses');
    expect(control(widget, 'Over time').ariaPressed).to.equal('true');
    expect(widget.getAttribute('view')).to.equal('time');
    expect(one(widget, '.courses').innerText)
      .to.match(/English learners\. From 2021-22 to 2024-25, the difference went from .* within the margin of error/)
      .and.include('10.7');
    expect(all(widget, '.rows')).to.have.lengthOf(0);
    control(widget, 'One year').click();
    await waitUntil(() => rows(widget).length === 3);
    expect(widget.getAttribute('view')).to.equal('year');
  });

  it('the attribute view="time" opens the course', async () => {
    const widget = await chart({ view: 'time' });
    await waitUntil(() => all(widget, '.courses li').length === 2);
  });

  it('prints no difference where a side is hidden', async () => {
    const widget = await chart({}, suppressedFeed());
    const [, english, disabilities] = rows(widget);
    expect(english).to.match(/Not shown, to protect privacy.*Cannot be compared/);
    expect(disabilities).to.match(/privacy of another group.*Cannot be compared/);
    expect(english).not.to.match(/\d/);
    await choose(widget, 'EL');
    expect(text(widget)).to.match(
      /English learners, school year 2024-25: Not shown, to protect privacy\. No other group can be compared/,
    );
    for (const row of rows(widget)) expect(row).not.to.match(/higher|lower/);
  });

  it('marks small groups in words and with a hollow mark', async () => {
    const widget = await chart({}, smallGroupFeed());
    expect(rows(widget)[1]).to.include('13 students').and.include('small group');
    expect(all(widget, '.marks .mark.small')).to.have.lengthOf(2);
  });

  it('says that there is no margin of error for points', async () => {
    const widget = await chart({}, schoolFeed({ metrics: [{ ...absence, unit: 'points' }] }));
    expect(text(widget)).to.include('The source publishes no margin of error');
    const drawn = (one: Element): number =>
      all(one, '.interval').filter((line) => line.getBoundingClientRect().width > 0).length;
    expect([drawn(widget), drawn(await chart())]).to.deep.equal([0, 3]);
  });

  it('the table holds what the chart holds', async () => {
    const table = await dataTable(await chart());
    expect(table[0]!.slice(0, 3).join(' | ')).to.match(/^Student group \| .*2024-25 \| Difference from All students/);
    expect(table[2]!.join(' | ')).to.match(
      /English learners \| 30.4% \(84 students\) \| 10.7 .* \| 30.2% \(84 students\)/,
    );
  });

  it('shows the groups that are asked for, beside everyone', async () => {
    const widget = await chart({ groups: 'EL' });
    expect(rows(widget).map((row) => row.split(/ \d/)[0])).to.deep.equal(['All students', 'English learners']);
  });
});
