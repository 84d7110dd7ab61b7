import { pictureOf, type Picture, type PicturedView } from '../../charts/picture/picture.ts';
import type { Shown } from './tool-entries.ts';

/** Dots of a PNG to one of the picture's pixels: sharp on paper and on fine screens. */
const fineness = 2;
/** Dots that a canvas may have in every browser: Safari stops at 16.7 million, and others at 16,384 in height. */
const most = { all: 16e6, high: 16_000 };

function picture({ words, view }: Shown): Picture {
  return pictureOf(words, view as PicturedView);
}

/** What is shown as an SVG file. */
export function svgOf(shown: Shown): Blob {
  return new Blob([picture(shown).svg], { type: 'image/svg+xml' });
}

/** The same as a PNG file; nothing where the page or the browser does not let it be drawn. */
export async function pngOf(shown: Shown): Promise<Blob | undefined> {
  const drawing = picture(shown);
  // Pages with a strict policy mostly allow data: for images, and seldom blob:.
  const image =
    (await imageAt(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing.svg)}`)) ?? (await imageIn(drawing));
  const blob = image && (await drawn(image, drawing));
  if (!blob)
    console.warn('[vital-signs] No PNG could be drawn. Allow data: in img-src of the Content-Security-Policy.');
  return blob;
}

function imageAt(address: string): Promise<HTMLImageElement | undefined> {
  const image = new Image();
  return new Promise((resolve) => {
    image.addEventListener('load', () => resolve(image));
    image.addEventListener('error', () => resolve(undefined));
    image.src = address;
  });
}

async function imageIn({ svg }: Picture): Promise<HTMLImageElement | undefined> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    return await imageAt(address);
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function drawn(image: HTMLImageElement, { width, height }: Picture): Promise<Blob | undefined> {
  const scale = Math.min(fineness, Math.sqrt(most.all / (width * height)), most.high / height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(width * scale);
  canvas.height = Math.floor(height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  try {
    return (await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))) ?? undefined;
  } catch {
    // A browser that takes any SVG for foreign content does not give the dots out again.
    return undefined;
  } finally {
    // Some phones count the memory of canvases, and free it late.
    canvas.width = 0;
  }
}
