import { expect, waitUntil } from '@open-wc/testing';
import { audiencesFeed, breaksFeed, lowResponseFeed, smallGroupFeed, suppressedFeed } from '../../stories/feeds.ts';
import { schoolFeed } from '../../stories/school-feed.ts';
import { shown } from './mounting.ts';
import { all, control, dataTable, everything, one, text } from './reading.ts';

describe('<satisfaction-gauge>', () => {
  it('says the question, the share, who and how many answered, the goal and the change', async () => {
    const widget = await shown('satisfaction-gauge', schoolFeed());
    expect(text(widget))
      .to.include('I would recommend this school.')
      .and.include('Families: 84.0% gave a favorable answer')
      .and.include('121 responses')
      .and.include('42% of those asked answered')
      .and.match(/Survey goal: 85%.*not reached yet/)
      .and.match(/Rose 4.0 percentage points since 2023-24 \(within the margin of error\)/)
      .and.include('Favorable means: “Agree” or “Strongly agree”')
      .and.include('Good');
  });

  it('is a meter with a value in words', async () => {
    const widget = await shown('satisfaction-gauge', schoolFeed());
    const meter = one(widget, '[role=meter]');
    expect([meter.ariaValueNow, meter.ariaValueMin, meter.ariaValueMax]).to.deep.equal(['84', '0', '100']);
    expect(meter.ariaLabel).to.equal('Families');
    expect(meter.ariaValueText)
      .to.include('84.0% favorable')
      .and.include('121 responses')
      .and.include('42%')
      .and.include('85%');
  });

  it('opens to all answers', async () => {
    const widget = await shown('satisfaction-gauge', schoolFeed());
    control(widget, 'All answers').click();
    await waitUntil(() => all(widget, '.distribution li').length === 3);
    const answers = all(widget, '.distribution li').map((item) => item.innerText.replaceAll(/\s+/g, ' '));
    expect(answers[0]).to.match(/Strongly agree \(favorable\) 44.0%/);
    expect(answers[2])
      .to.match(/Disagree 16.0%/)
      .and.not.include('favorable');
  });

  it('puts audiences side by side, each with its own year, and merges nothing', async () => {
    const widget = await shown('satisfaction-gauge', audiencesFeed());
    expect(all(widget, '[role=meter]').map((meter) => meter.ariaLabel)).to.deep.equal(['Students', 'Families']);
    expect(text(widget)).to.include('61.0%').and.include('84.0%').and.include('260 responses');
    const one = await shown('satisfaction-gauge', audiencesFeed(), { groups: 'students' });
    expect(text(one)).to.include('61.0%').and.not.include('84.0%');
  });

  it('warns in words when few answered', async () => {
    const widget = await shown('satisfaction-gauge', lowResponseFeed());
    expect(text(widget)).to.match(/Only 13% of those asked answered/);
  });

  it('shows a hidden result as a reason, without a meter', async () => {
    const widget = await shown('satisfaction-gauge', suppressedFeed());
    expect(all(widget, '[role=meter], .needle')).to.have.lengthOf(0);
    expect(text(widget)).to.match(/Families, school year 2024-25: Not shown, to protect privacy/);
  });

  it('shows no single answers of a small group', async () => {
    const widget = await shown('satisfaction-gauge', smallGroupFeed());
    expect(text(widget)).to.include('Small group').and.include('12 responses');
    expect(text(widget)).not.to.include('All answers');
    expect(everything(widget)).not.to.include('43.3');
  });

  it('does not compare across a break', async () => {
    const widget = await shown('satisfaction-gauge', breaksFeed());
    expect(text(widget)).to.include('Earlier years cannot be compared').and.include('The question was changed.');
    expect(text(widget)).not.to.include('Rose');
  });

  it('the table holds every survey of every audience', async () => {
    const table = await dataTable(await shown('satisfaction-gauge', audiencesFeed()));
    expect(table).to.have.lengthOf(5);
    expect(table.map((row) => row.join(' | ')).join('\n'))
      .to.match(/Families \| .*2024-25 \| 84.0% \(121 responses\) \| 42%/)
      .and.match(/Students \| .*2022-23 \| 66.0%/);
  });
});
