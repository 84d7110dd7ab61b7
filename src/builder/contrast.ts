/** Pages that a widget may stand on: the colours of frames and of the sample pages. */
export const grounds = { light: '#ffffff', dark: '#14181f' } as const;
/** Text on them. */
const inks = { light: '#1b2430', dark: '#e6e9ee' } as const;

export type Ground = keyof typeof grounds;
type Rgb = readonly [number, number, number];

function rgb(colour: string): Rgb {
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

function ratio(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** What an accent colour gives on one ground. Ratios are at least 1. */
export interface Contrast {
  ground: Ground;
  /** Of the accent itself, which frames what has the focus and what is pressed; 3 is enough. */
  shape: number;
  /** Of a link, which mixes it with the colour of the text; 4.5 is enough. */
  link: number;
  enough: boolean;
}

/** The accent `#rrggbb` on the grounds that a theme may put it on. Without a theme, on both. */
export function contrasts(accent: string, theme: string): Contrast[] {
  const asked: Ground[] = theme === 'light' || theme === 'dark' ? [theme] : ['light', 'dark'];
  return asked.map((ground) => {
    const [own, ink, behind] = [rgb(accent), rgb(inks[ground]), rgb(grounds[ground])];
    const mixed = own.map((part, index) => 0.6 * part + 0.4 * ink[index]!) as unknown as Rgb;
    const [shape, link] = [ratio(own, behind), ratio(mixed, behind)];
    return { ground, shape, link, enough: shape >= 3 && link >= 4.5 };
  });
}

/** `#rrggbb` in small letters for what a visitor types as a colour (`7A1`, `#7a1f3d`), or nothing. */
export function colourOf(text: string): string | undefined {
  const [, digits] = /^#?((?:[0-9a-f]{3}){1,2})$/i.exec(text.trim()) ?? [];
  if (!digits) return undefined;
  const six = digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits;
  return `#${six.toLowerCase()}`;
}
