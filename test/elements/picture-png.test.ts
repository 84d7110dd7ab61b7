import { expect, waitUntil } from '@open-wc/testing';
import { groups, schoolFeed } from '../../stories/school-feed.ts';
import { shown } from './mounting.ts';
import { about, drawing, press, saved } from './pictures.ts';
import { all, control, one, tags } from './reading.ts';
import { catchFiles } from './saved-files.ts';
import { watchPage } from './watching.ts';

/** The dots of a picture: its size, and whether one near a place is dark. */
async function dots(blob: Blob): Promise<{ width: number; height: number; data: Uint8ClampedArray }> {
  const bitmap = await createImageBitmap(blob);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
  const context = canvas.getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}

/** Puts something in the place of a property of the browser; the function returned puts it back. */
function replace(place: object, name: string, substitute: PropertyDescriptor): () => void {
  const usual = Object.getOwnPropertyDescriptor(place, name);
  Object.defineProperty(place, name, { configurable: true, ...substitute });
  return () => {
    if (usual) Object.defineProperty(place, name, usual);
    else Reflect.deleteProperty(place, name);
  };
}

describe('a picture as PNG', function (this: { timeout(milliseconds: number): void }) {
  // An engine without a graphics card takes seconds for the first one on a busy computer.
  this.timeout(30_000);

  for (const tag of tags) {
    it(`of <${tag}> has twice the dots of the SVG, white paper and something on it`, async () => {
      const widget = await shown(tag, schoolFeed(), about[tag]);
      const svg = await drawing(widget);
      const { name, blob } = await saved(widget, 'Picture (PNG)');
      expect(name).to.match(/^willow-creek-[\w-]+\.png$/);
      expect(blob.type).to.equal('image/png');
      const { width, height, data } = await dots(blob);
      expect([width, height]).to.deep.equal([1440, 2 * Number(svg.getAttribute('height'))]);
      expect([...data.slice(0, 4)]).to.deep.equal([255, 255, 255, 255]);
      let dark = 0;
      for (let index = 0; index < data.length; index += 4) if (data[index]! < 60) dark++;
      expect(dark / (width * height)).to.be.within(0.003, 0.2);
    });
  }

  it('has as many dots as every canvas may have where the picture is very high', async () => {
    const many = Array.from({ length: 220 }, (_, index) => ({
      ...groups[1]!,
      id: `N${index}`,
      name: `Group ${index}`,
    }));
    const data = schoolFeed({
      groups: [...groups, ...many],
      observations: ['ALL', ...many.map(({ id }) => id)].map((group) => ({
        ...{ organization: 'willow-creek', metric: 'absence', period: '2024-25' },
        ...{ group, value: 20, count: 90 },
      })),
    });
    const widget = await shown('achievement-gap-chart', data, { metric: 'absence' });
    const sizes: [number, number][] = [];
    // Sixteen million dots take an engine without a graphics card many seconds; their number is enough.
    const undo = [
      replace(CanvasRenderingContext2D.prototype, 'drawImage', { value: () => undefined }),
      replace(HTMLCanvasElement.prototype, 'toBlob', {
        value(this: HTMLCanvasElement, done: BlobCallback) {
          sizes.push([this.width, this.height]);
          done(new Blob());
        },
      }),
    ];
    try {
      await saved(widget, 'Picture (PNG)');
    } finally {
      for (const put of undo) put();
    }
    const [[width, height]] = sizes as [[number, number]];
    expect(width * height).to.be.within(10e6, 16e6);
    expect(height).to.be.below(16_001);
  });

  it('where the page refuses both kinds of address, the reader is told what helps, and the webmaster too', async () => {
    const page = watchPage();
    const { files, stop } = catchFiles();
    const undo = replace(HTMLImageElement.prototype, 'src', {
      set(this: HTMLImageElement) {
        setTimeout(() => this.dispatchEvent(new Event('error')));
      },
    });
    try {
      const widget = await shown('metric-trend', schoolFeed(), about['metric-trend']);
      await press(widget, 'Picture (PNG)');
      const status = () => one(widget, '[role=status]').textContent;
      await waitUntil(() => status() !== '', 'nothing said');
      expect(status()).to.equal('This page does not let a PNG be drawn. Save the SVG picture instead.');
      expect(page.warnings.join()).to.include('img-src');
      expect(files).to.deep.equal([]);
    } finally {
      undo();
      stop();
      page.stop();
    }
  });
});

describe('copying a picture', function (this: { timeout(milliseconds: number): void }) {
  this.timeout(30_000);
  let undo = (): void => undefined;
  const give = (clipboard: unknown): void => {
    undo = replace(navigator, 'clipboard', { value: clipboard });
  };
  afterEach(() => undo());

  it('puts a PNG on the clipboard at the press itself, and says so', async () => {
    const items: ClipboardItem[] = [];
    let calls = 0;
    give({
      write: async (given: ClipboardItem[]) => {
        calls++;
        items.push(...given);
        await given[0]!.getType('image/png');
      },
    });
    const widget = await shown('satisfaction-gauge', schoolFeed());
    await press(widget, 'Copy picture');
    // Browsers allow it only now, not when the picture is ready.
    expect(calls).to.equal(1);
    const status = () => one(widget, '[role=status]').textContent;
    await waitUntil(() => status() !== '', 'nothing said', { timeout: 20_000 });
    expect(status()).to.equal('Copied. You can paste it now.');
    expect(items[0]!.types).to.deep.equal(['image/png']);
    const { width } = await createImageBitmap(await items[0]!.getType('image/png'));
    expect(width).to.equal(1440);
  });

  it('says what else a reader can do where the browser refuses', async () => {
    give({ write: () => Promise.reject(new DOMException('no', 'NotAllowedError')) });
    const widget = await shown('satisfaction-gauge', schoolFeed());
    await press(widget, 'Copy picture');
    const status = () => one(widget, '[role=status]').textContent;
    await waitUntil(() => status() !== '', 'nothing said', { timeout: 20_000 });
    expect(status()).to.equal('The browser did not allow copying a picture. Save the PNG picture instead.');
  });

  it('is not offered where it cannot work', async () => {
    give(undefined);
    const widget = await shown('satisfaction-gauge', schoolFeed());
    control(widget, 'More options').click();
    await waitUntil(() => all(widget, '.tools button').length > 0);
    expect(all(widget, '.tools button').map(({ textContent }) => textContent.trim())).to.not.include('Copy picture');
  });
});
