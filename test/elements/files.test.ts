import { expect, waitUntil } from '@open-wc/testing';
import type { Feed } from '../../src/feed/types.ts';
import { suppressedFeed } from '../../stories/feeds.ts';
import { absence, groups, schoolFeed } from '../../stories/school-feed.ts';
import { shown, type Tag } from './mounting.ts';
import { all, control, one, openAll, text } from './reading.ts';
import { catchFiles } from './saved-files.ts';

interface Saved {
  name: string;
  type: string;
  /** Begins with a byte order mark. */
  marked: boolean;
  lines: string[];
}

const byteOrderMark = [0xef, 0xbb, 0xbf];

/** Clicks Download CSV, or one of the tools, and catches the file. */
async function download(tag: Tag, data: Feed, attributes: Record<string, string> = {}, tool = ''): Promise<Saved> {
  const { files, stop } = catchFiles();
  try {
    const widget = await shown(tag, data, attributes);
    if (tool) await openAll(widget);
    control(widget, tool || 'Download CSV').click();
    await waitUntil(() => files.length > 0, 'no file');
    const { name, blob } = files[0]!;
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const written = new TextDecoder().decode(bytes);
    expect(written.endsWith('\r\n')).to.equal(true);
    return {
      name,
      type: blob.type,
      marked: byteOrderMark.every((byte, at) => bytes[at] === byte),
      lines: written.trimEnd().split('\r\n'),
    };
  } finally {
    stop();
  }
}

describe('the CSV file', () => {
  it('holds a line for each number that the widget is about, raw, with identifiers and source', async () => {
    const { name, type, lines } = await download('metric-trend', schoolFeed(), { metric: 'absence', groups: 'ALL EL' });
    expect(name).to.equal('willow-creek-absence.csv');
    expect(type).to.include('text/csv');
    expect(lines).to.have.lengthOf(9);
    expect(lines[0]).to.match(/organization,.*measure,.*group,.*value,unit,people/);
    const latest = lines.find((line) => line.includes('English') && line.includes('2024-25'))!;
    expect(latest.split(',')).to.include.members([
      'Willow Creek School',
      'willow-creek',
      'Chronic absenteeism',
      '30.4',
    ]);
    expect(latest.split(',')).to.include.members(['percent', '84', 'State dashboard']);
  });

  it('every widget offers one', async () => {
    const files = [
      await download('school-scorecard', schoolFeed()),
      await download('achievement-gap-chart', schoolFeed(), { metric: 'absence' }),
      await download('satisfaction-gauge', schoolFeed()),
    ];
    expect(files.map(({ name }) => name)).to.deep.equal([
      'willow-creek-scorecard.csv',
      'willow-creek-absence-groups.csv',
      'willow-creek-climate.csv',
    ]);
    for (const { lines } of files) expect(lines.length).to.be.above(2);
  });

  it('comes for programs, and with the mark that Excel needs to read accents', async () => {
    const about = { metric: 'absence', lang: 'es' };
    const usual = await download('metric-trend', schoolFeed(), about, 'Archivo CSV');
    const marked = await download('metric-trend', schoolFeed(), about, 'Archivo CSV para Excel');
    expect([usual.marked, marked.marked]).to.deep.equal([false, true]);
    expect(marked.name).to.equal('willow-creek-absence-excel.csv');
    expect(marked.lines).to.deep.equal(usual.lines);
    expect(usual.lines.join()).to.include('Ausentismo crónico');
    expect((await download('metric-trend', schoolFeed(), about, 'Descargar CSV')).marked).to.equal(false);
  });

  it('a hidden cell has a state and no number', async () => {
    const { lines } = await download('metric-trend', suppressedFeed(), { metric: 'absence', groups: 'EL' });
    const hidden = lines.filter((line) => line.includes('suppressed'));
    expect(hidden).to.have.lengthOf(3);
    for (const line of hidden) expect(line).to.match(/20\d\d-\d\d,,percent,,/);
  });

  it('quotes what must be quoted, and lets no spreadsheet run a text', async () => {
    const { lines } = await download(
      'metric-trend',
      schoolFeed({
        metrics: [{ ...absence, name: '=HYPERLINK("https://evil.example","x")' }],
        groups: groups.map((group) => ({ ...group, name: `@sum, "${group.id}"` })),
        targets: [],
        observations: [{ organization: 'willow-creek', metric: 'absence', period: '2024-25', value: -3, count: 300 }],
      }),
    );
    expect(lines[1]).to.include(`"'=HYPERLINK(""https://evil.example"",""x"")"`).and.include(`"'@sum, ""ALL"""`);
    expect(lines[1]!.split(',')).to.include('-3');
  });
});

describe('print', () => {
  afterEach(() => void window.dispatchEvent(new Event('afterprint')));

  it('the table is there as soon as printing begins, and is closed again after', async () => {
    for (const tag of ['school-scorecard', 'achievement-gap-chart', 'satisfaction-gauge', 'metric-trend'] as const) {
      const widget = await shown(tag, schoolFeed(), tag === 'satisfaction-gauge' ? {} : { metric: 'absence' });
      expect(all(widget, 'details.table table')).to.have.lengthOf(0);
      window.dispatchEvent(new Event('beforeprint'));
      // No waiting: the browser does not wait either.
      expect(one(widget, 'details.table').hasAttribute('open'), tag).to.equal(true);
      expect(one(widget, 'details.table table').innerText).to.match(/19\.7%|84\.0%/);
      window.dispatchEvent(new Event('afterprint'));
      await widget.updateComplete;
      expect(one(widget, 'details.table').hasAttribute('open')).to.equal(false);
    }
  });

  it('what a reader had opened stays open after printing', async () => {
    const widget = await shown('metric-trend', schoolFeed(), { metric: 'absence' });
    control(widget, 'Data table').click();
    await waitUntil(() => all(widget, 'details.table table').length === 1);
    window.dispatchEvent(new Event('beforeprint'));
    window.dispatchEvent(new Event('afterprint'));
    await widget.updateComplete;
    expect(text(widget)).to.include('2021-22 25.1%');
  });
});
