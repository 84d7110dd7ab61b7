import { systemFont, type Font } from './fonts.ts';
import { palettePng } from './palette-png.ts';

/** Draws an SVG picture as a PNG of that width in dots. */
export type DrawPng = (svg: string, width: number) => Uint8Array;

/** What draws PNG pictures, or in words what is missing for it. It is an optional peer: most feeds are never a site. */
export async function pngPainter(): Promise<{ draw: DrawPng; font: Font } | { missing: string }> {
  let resvg: typeof import('@resvg/resvg-js');
  try {
    resvg = await import('@resvg/resvg-js');
  } catch {
    return { missing: 'the package @resvg/resvg-js' };
  }
  const font = await systemFont();
  if (!font) return { missing: 'a font such as Liberation Sans, Arial, Noto Sans or DejaVu Sans' };
  const options = {
    font: { fontFiles: font.files, loadSystemFonts: false, defaultFontFamily: font.name, sansSerifFamily: font.name },
  };
  return {
    font,
    draw: (svg, width) => {
      const { pixels, ...size } = rendered(
        new resvg.Resvg(svg, { ...options, fitTo: { mode: 'width', value: width } }),
      );
      return palettePng(pixels, size.width, size.height);
    },
  };
}

function rendered(picture: import('@resvg/resvg-js').Resvg): { pixels: Uint8Array; width: number; height: number } {
  const { pixels, width, height } = picture.render();
  return { pixels, width, height };
}
