import { expect } from '@open-wc/testing';
import { schoolFeed } from '../../stories/school-feed.ts';
import { shown } from './mounting.ts';
import { all } from './reading.ts';

const pages = { light: ['#ffffff', '#1b2430'], dark: ['#14181f', '#e6e9ee'] } as const;

/** A color as the engine paints it. */
function painted(color: string): number[] {
  const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d')!;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

function contrast(one: string, other: string): number {
  const [dark, light] = [one, other]
    .map((color) => {
      const [red, green, blue] = painted(color).map((part) =>
        part <= 10 ? part / 3294 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
    })
    .sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

/** Colors of the first two lines and of what can be opened, with an accent on a page. */
async function looks(accent: string, page: keyof typeof pages): Promise<{ lines: string[]; opens: string }> {
  const widget = await shown('metric-trend', schoolFeed(), {
    metric: 'absence',
    groups: 'ALL EL',
    style: `color: ${pages[page][1]}; ${accent && `--vs-accent: ${accent}`}`,
  });
  const color = (selector: string): string => getComputedStyle(all(widget, selector)[0]!).color;
  return { lines: [color('.marks .line.s0'), color('.marks .line.s1')], opens: color('summary') };
}

describe('--vs-accent alone', () => {
  it('is not needed', async () => {
    const { lines } = await looks('', 'light');
    expect(lines.map(painted)).to.deep.equal([
      [0x2f, 0x74, 0xc8],
      [0xc2, 0x61, 0x0f],
    ]);
  });

  for (const page of ['light', 'dark'] as const) {
    for (const accent of ['#0b5d2e', '#ff8a00', '#ffffff', '#000000']) {
      it(`colors lines and what can be opened, visibly, with ${accent} on a ${page} page`, async () => {
        const { lines, opens } = await looks(accent, page);
        const [ground] = pages[page];
        const plain = await looks('', page);
        expect(painted(lines[0]!)).to.not.deep.equal(painted(plain.lines[0]!));
        for (const line of lines) expect(contrast(line, ground)).to.be.at.least(3);
        expect(contrast(opens, ground)).to.be.at.least(4.5);
        expect(painted(lines[0]!)).to.not.deep.equal(painted(lines[1]!));
      });
    }
  }
});
