/** Colours as a canvas takes them, resolved for one chart. */
export interface Palette {
  /** By series style, 0 to 4. */
  series: readonly string[];
  muted: string;
  /** Colour of the series that a reader points at, where its own is that of all others. */
  raised?: string;
  /** How strong the others are then, from 0 to 1. */
  receded: number;
}

/** Colours of the theme's series, in the order of their styles. */
const seriesTokens = ['--series-1', '--series-2', '--series-3', '--series-4', '--series-5'];

const queries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'];

/**
 * Strength of what steps back: on white and on near-black half of it can still be followed with the eye. Not less, since
 * a reader who walks through a chart with the keyboard has all other series weak the whole time.
 */
const half = 0.5;

/**
 * Colours that hold where `probe` stands, now; in forced colours those of the system. A canvas takes neither `var()` nor
 * `light-dark()` (both paint black), so the browser resolves each of them as the colour of an element.
 */
export function paletteAt(probe: HTMLElement): Palette {
  const computed = getComputedStyle(probe);
  const before = probe.style.color;
  const colour = (value: string): string => {
    probe.style.color = value;
    return computed.color;
  };
  const forced = matchMedia('(forced-colors: active)').matches;
  const palette = {
    series: seriesTokens.map((token) => colour(`var(${token})`)),
    muted: colour('var(--muted)'),
    raised: forced ? colour('Highlight') : undefined,
    receded: forced || matchMedia('(prefers-contrast: more)').matches ? 1 : half,
  };
  probe.style.color = before;
  return palette;
}

/** Calls back when colours or the sharpness of the screen may have changed, until `signal` aborts. */
export function watchTheme(changed: () => void, signal: AbortSignal): void {
  for (const query of queries) matchMedia(query).addEventListener('change', changed, { signal });
  watchSharpness();

  /** Browser zoom, or a window dragged to another screen. Each query knows one ratio only. */
  function watchSharpness(): void {
    matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener(
      'change',
      () => {
        watchSharpness();
        changed();
      },
      { signal, once: true },
    );
  }
}
