/** Colours as a canvas takes them, resolved for one chart. */
export interface Palette {
  /** By series style, 0 to 4. */
  series: readonly string[];
  muted: string;
}

/** Colours of the theme's series, in the order of their styles. */
const seriesTokens = ['--series-1', '--series-2', '--series-3', '--series-4', '--series-5'];

const queries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'];

/**
 * Colours that hold where `probe` stands, now; in forced colours those of the system. A canvas takes neither `var()` nor
 * `light-dark()` (both paint black), so the browser resolves each of them as the colour of an element.
 */
export function paletteAt(probe: HTMLElement): Palette {
  const computed = getComputedStyle(probe);
  const before = probe.style.color;
  const colour = (token: string): string => {
    probe.style.color = `var(${token})`;
    return computed.color;
  };
  const palette = { series: seriesTokens.map(colour), muted: colour('--muted') };
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
