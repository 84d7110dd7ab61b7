/** Pages that a widget may stand on: the colours of frames and of the sample pages. */
export const grounds = { light: '#ffffff', dark: '#14181f' } as const;

export type Ground = keyof typeof grounds;
type Rgb = readonly [number, number, number];

/** Parts of `#rrggbb`, 0 to 255. */
export function rgb(colour: string): Rgb {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return [red, green, blue];
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours by WCAG 2.2, from 1 to 21. */
export function ratio(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** What an accent colour gives on one ground. Ratios are at least 1. */
export interface Contrast {
  ground: Ground;
  /** Of the accent itself, before the widgets draw it toward the text. */
  ratio: number;
  /** True if it is strong enough for lines and frames as it is; otherwise readers see it darker or lighter. */
  enough: boolean;
}

/** The accent `#rrggbb` on the grounds that a theme may put it on. Without a theme, on both. */
export function contrasts(accent: string, theme: string): Contrast[] {
  const asked: Ground[] = theme === 'light' || theme === 'dark' ? [theme] : ['light', 'dark'];
  return asked.map((ground) => {
    const found = ratio(rgb(accent), rgb(grounds[ground]));
    return { ground, ratio: found, enough: found >= 3 };
  });
}

/** `#rrggbb` in small letters for what a visitor types as a colour (`7A1`, `#7a1f3d`), or nothing. */
export function colourOf(text: string): string | undefined {
  const [, digits] = /^#?((?:[0-9a-f]{3}){1,2})$/i.exec(text.trim()) ?? [];
  if (!digits) return undefined;
  const six = digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits;
  return `#${six.toLowerCase()}`;
}
