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

/**
 * What swatches show: the theme's series, in the order of their styles, and the colour of what is less important. The
 * last is the system's for what is chosen, used in forced colours, where all series have one colour.
 */
const colours = [1, 2, 3, 4, 5].map((style) => `var(--series-${style})`).concat('var(--edge)', 'Highlight');

const forced = '(forced-colors: active)';
const contrast = '(prefers-contrast: more)';

/**
 * Strength of what steps back: on white and on near-black half of it can still be followed with the eye. Not less, since
 * a reader who walks through a chart with the keyboard has all other series weak the whole time.
 */
const half = 0.5;

/** What `.live` needs so that its theme can be read. */
export const themeStyles = `
  .swatches {
    position: absolute;
    visibility: hidden;
    pointer-events: none;
  }
  .swatches > * {
    /* Each change of a colour, whatever its cause, is told as a transition. It takes effect at its start. */
    transition: color 1ms step-start;
  }
  ${colours.map((colour, index) => `.swatches > :nth-child(${index + 1}) { color: ${colour}; }`).join('\n')}
  .swatches > :last-child {
    /* On its way, a colour of the system is one like any other, which forced colours would replace. */
    forced-color-adjust: none;
  }
`;

/**
 * The colours that hold where a chart stands, now. A canvas takes neither `var()` nor `light-dark()` (both paint black),
 * so the browser resolves each of them as the colour of an unseen element; in forced colours that is one of the system.
 *
 * A page may change its theme by a class, an attribute or a style sheet on anything around the widget, through any number
 * of shadow roots. No observer sees all of that, but each change of a colour starts a transition of its swatch.
 */
export class Theme {
  readonly #swatches = document.createElement('div');

  /** Calls back when colours or the sharpness of the screen may have changed, until `signal` aborts. */
  constructor(live: HTMLElement, changed: () => void, signal: AbortSignal) {
    this.#swatches.className = 'swatches';
    this.#swatches.append(...colours.map(() => document.createElement('i')));
    live.append(this.#swatches);
    signal.addEventListener('abort', () => this.#swatches.remove());
    this.#swatches.addEventListener('transitionrun', changed, { signal });
    // Below an element that is under way to another colour, Firefox starts no transitions: then its arrival counts.
    addEventListener('transitionend', changed, { signal });
    // These change how things stand out, without a change of colours.
    for (const query of [forced, contrast]) matchMedia(query).addEventListener('change', changed, { signal });
    watchSharpness(changed, signal);
  }

  palette(): Palette {
    const [series1, series2, series3, series4, series5, muted, highlight] = [...this.#swatches.children].map(
      (swatch) => getComputedStyle(swatch).color,
    );
    const isForced = matchMedia(forced).matches;
    return {
      series: [series1!, series2!, series3!, series4!, series5!],
      muted: muted!,
      raised: isForced ? opaque(highlight!) : undefined,
      receded: isForced || matchMedia(contrast).matches ? 1 : half,
    };
  }
}

/** Browsers let a page shine through what is selected, and a line would shine through its marker. */
function opaque(colour: string): string {
  return colour.replace(/^rgba\((.*),[^,]*\)$/, 'rgb($1)');
}

/** Browser zoom, or a window dragged to another screen. Each query knows one ratio only. */
function watchSharpness(changed: () => void, signal: AbortSignal): void {
  matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener(
    'change',
    () => {
      watchSharpness(changed, signal);
      changed();
    },
    { signal, once: true },
  );
}
