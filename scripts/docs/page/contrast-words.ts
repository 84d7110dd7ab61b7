/** What a ratio of contrast means, in words: pure arithmetic, for the tool of colours. */

/** What WCAG 2.2 asks of lines and marks (1.4.11), and of text (1.4.3). */
export const needed = { mark: 3, link: 4.5 } as const;

export type What = keyof typeof needed;

/** `4.4:1`. Rounded down: 4.49 is not enough and must not read as if it were. */
export function shownRatio(ratio: number): string {
  return `${(Math.floor(ratio * 10 + 1e-9) / 10).toFixed(1)}:1`;
}

/** What a colour of this contrast can be used for. */
export function verdict(ratio: number): string {
  if (ratio >= needed.link) return 'enough for text and lines';
  if (ratio >= needed.mark) return 'enough for lines, too weak for text';
  return 'too weak for both';
}

/** Whether what is drawn can be seen. */
export function drawnVerdict(ratio: number, what: What): string {
  const isEnough = ratio >= needed[what];
  return `${isEnough ? 'enough' : 'too weak'}: ${needed[what]}:1 is asked of ${what === 'mark' ? 'lines' : 'text'}`;
}

/** Red, green and blue from 0 to 255 as `#rrggbb`. */
export function hexOf(parts: ArrayLike<number>): string {
  return `#${[0, 1, 2].map((at) => (parts[at] ?? 0).toString(16).padStart(2, '0')).join('')}`;
}

/** The three properties as a style sheet. */
export function styleOf({ accent, radius, space }: { accent: string; radius: string; space: string }): string {
  return `:root {\n  --vs-accent: ${accent};\n  --vs-radius: ${radius};\n  --vs-space: ${space};\n}`;
}

/** One sentence for both pages: what a reader must know before looking at the numbers. */
export function summary(own: { light: number; dark: number }): string {
  const weak = (['light', 'dark'] as const).filter((ground) => own[ground] < needed.mark);
  if (weak.length === 0) return 'Your color can be seen on light and on dark pages.';
  if (weak.length === 2) return 'Your color is too weak as it is, on light and on dark pages.';
  const [ground] = weak;
  return `Your color is too weak as it is on a ${ground} page: widgets draw it ${ground === 'light' ? 'darker' : 'lighter'} there.`;
}
