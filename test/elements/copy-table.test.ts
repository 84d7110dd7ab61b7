import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { Feed } from '../../src/feed/types.ts';
import { absence, course, groups, schoolFeed, willow } from '../../stories/school-feed.ts';
import { shown } from './mounting.ts';
import { all, control, dataTable, one, openAll, type AnyWidget } from './reading.ts';

const evil = '=HYPERLINK("https://evil.example")<img src=x onerror=alert(1)>';

/** Two years of a group whose name is an attack on pages and spreadsheets. */
function evilFeed(): Feed {
  return schoolFeed({
    groups: groups.map((group) => (group.id === 'EL' ? { ...group, name: evil } : group)),
    metrics: [absence],
    targets: [],
    observations: [
      ...course(willow('absence'), 2023, [21, 19.7]),
      ...course(willow('absence', 'EL'), 2023, [31, 30.4]),
    ],
  });
}

/** Hides properties of an object that it has or inherits, until what is returned is called. */
function hide(target: object, replacements: Record<string, unknown>): () => void {
  const before = Object.keys(replacements).map((key) => [key, Object.getOwnPropertyDescriptor(target, key)] as const);
  for (const [key, value] of Object.entries(replacements))
    Object.defineProperty(target, key, { value, configurable: true, writable: true });
  return () => {
    for (const [key, descriptor] of before) {
      if (descriptor) Object.defineProperty(target, key, descriptor);
      else Reflect.deleteProperty(target, key);
    }
  };
}

const refuse = (): Promise<never> => Promise.reject(new DOMException('no', 'NotAllowedError'));
const told = (widget: AnyWidget): string => one(widget, '[role=status]').textContent;

async function copying(widget: AnyWidget): Promise<string> {
  await openAll(widget);
  const before = told(widget);
  control(widget, 'Copy table').click();
  await waitUntil(() => told(widget) !== before, 'nothing was said');
  return told(widget);
}

describe('copying the table', () => {
  let undo: (() => void)[] = [];
  afterEach(() => {
    for (const put of undo) put();
    undo = [];
  });

  /** A clipboard that keeps what is written to it, by media type. */
  function clipboard(methods: Partial<Clipboard> = {}): Map<string, Blob | string> {
    const kept = new Map<string, Blob | string>();
    const write = async ([item]: ClipboardItems): Promise<void> => {
      for (const type of item!.types) kept.set(type, await item!.getType(type));
    };
    const writeText = async (text: string): Promise<void> => void kept.set('text/plain', text);
    undo.push(hide(navigator, { clipboard: { write, writeText, ...methods } }));
    return kept;
  }

  const textOf = async (kept: Map<string, Blob | string>, type: string): Promise<string> => {
    const found = kept.get(type)!;
    return typeof found === 'string' ? found : found.text();
  };

  it('puts a plain table and tabbed text on the clipboard, as it is sorted, with its source', async () => {
    const kept = clipboard();
    const widget = await shown('achievement-gap-chart', schoolFeed(), { metric: 'absence' });
    await dataTable(widget);
    await waitUntil(() => all(widget, 'th button').length > 0);
    control(widget, 'school year 2024-25').click();
    expect(await copying(widget)).to.equal('Copied. You can paste it now.');
    expect(one(widget, '[role=status]').getBoundingClientRect().width, 'for everybody to see').to.be.above(100);

    const lines = (await textOf(kept, 'text/plain')).trimEnd().split('\n');
    expect(lines[0]).to.equal('Chronic absenteeism: results by student group, Willow Creek School');
    expect(lines[1]!.split('\t').slice(0, 2)).to.deep.equal(['Student group', 'school year 2024-25']);
    const seen = all(widget, '.table tbody th').map((header) => header.innerText);
    expect(lines.slice(2, 2 + seen.length).map((line) => line.split('\t')[0])).to.deep.equal(seen);
    expect(seen[0], 'sorted').not.to.equal('All students');
    expect(lines.slice(2 + seen.length).join('\n'))
      .to.include('Source: State dashboard')
      .and.include('Sample data, invented');

    const page = new DOMParser().parseFromString(await textOf(kept, 'text/html'), 'text/html');
    expect(page.querySelector('caption')!.textContent).to.equal(lines[0]);
    expect([...page.querySelectorAll('thead th')].map((cell) => cell.textContent)).to.deep.equal(lines[1]!.split('\t'));
    expect([...page.querySelectorAll('tbody [scope=row]')].map((cell) => cell.textContent)).to.deep.equal(seen);
    expect(page.querySelectorAll('button, svg, style, script, [class], [part]')).to.have.lengthOf(0);
  });

  it('makes no markup of texts, and lets no spreadsheet run one', async () => {
    const kept = clipboard();
    const widget = await shown('achievement-gap-chart', evilFeed(), { metric: 'absence' });
    await copying(widget);
    const page = new DOMParser().parseFromString(await textOf(kept, 'text/html'), 'text/html');
    expect(page.querySelector('img')).to.equal(null);
    expect(page.body.textContent).to.include(`'${evil}`);
    expect(await textOf(kept, 'text/plain'))
      .to.include(`'${evil}`)
      .and.not.match(/(^|\t)=/m);
  });

  it('says it again when it is done again', async () => {
    clipboard();
    const widget = await shown('metric-trend', schoolFeed(), { metric: 'absence' });
    const first = await copying(widget);
    control(widget, 'Copy table').click();
    await waitUntil(() => told(widget) !== first, 'a second time in silence');
    expect(told(widget).trim()).to.equal(first);
  });

  it('takes text alone where a browser knows no ClipboardItem, or refuses one', async () => {
    for (const without of [
      () => undo.push(hide(globalThis, { ClipboardItem: undefined })),
      () => clipboard({ write: refuse }),
    ]) {
      const kept = clipboard();
      without();
      const widget = await shown('metric-trend', schoolFeed(), { metric: 'absence' });
      const text = navigator.clipboard.writeText.bind(navigator.clipboard);
      undo.push(hide(navigator.clipboard, { writeText: (all_: string) => (kept.set('text/plain', all_), text(all_)) }));
      expect(await copying(widget)).to.include('Copied');
      expect(kept.has('text/html')).to.equal(false);
      expect(await textOf(kept, 'text/plain')).to.include('2024-25\t19.7%');
    }
  });

  it('copies on pages without https, as browsers did before', async () => {
    undo.push(hide(navigator, { clipboard: undefined }));
    const kept = new Map<string, string>();
    const execCommand = (): boolean => {
      const data = new DataTransfer();
      // Firefox makes no event of the clipboard with data that a script gives it.
      const event = Object.assign(new Event('copy', { cancelable: true, bubbles: true }), { clipboardData: data });
      document.body.dispatchEvent(event);
      for (const type of data.types) kept.set(type, data.getData(type));
      return true;
    };
    undo.push(hide(document, { execCommand }));
    const widget = await shown('metric-trend', schoolFeed(), { metric: 'absence' });
    expect(await copying(widget)).to.include('Copied');
    expect([...kept.keys()].toSorted()).to.deep.equal(['text/html', 'text/plain']);
    expect(kept.get('text/plain')).to.include('2024-25\t19.7%');
  });

  it('says what to do where the browser refuses', async () => {
    clipboard({ write: refuse, writeText: refuse });
    undo.push(hide(document, { execCommand: () => false }));
    const widget = await shown('metric-trend', schoolFeed(), { metric: 'absence' });
    expect(await copying(widget))
      .to.include('did not allow')
      .and.include('CSV');
  });
});

describe('the section of tools', () => {
  it('is fetched when it is opened, has a button for each tool, and is not printed', async () => {
    const widget = await shown('school-scorecard', schoolFeed());
    expect(all(widget, '.more button')).to.have.lengthOf(0);
    await openAll(widget);
    const names = all(widget, '.more button').map((button) => button.innerText);
    expect(names).to.include.members(['CSV file', 'CSV file for Excel', 'Copy table']);
    await expect(widget).to.be.accessible();
    await emulateMedia({ media: 'print' });
    try {
      for (const place of ['.more', '[part~=download]', '[role=status]'])
        expect(one(widget, place).checkVisibility(), place).to.equal(false);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});
