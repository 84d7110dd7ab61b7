import type { MessageKey } from '../../i18n/english.ts';
import { saveFile } from './save-file.ts';
import type { Shown, Tool } from './tool-entries.ts';

type Drawing = typeof import('./draw-picture.ts');

/** What draws pictures, fetched at the first press. */
const drawing = (): Promise<Drawing> => import('./draw-picture.ts');

/** Runs a tool; what goes wrong is told to the reader calmly, and to the console. */
async function attempt(work: () => Promise<MessageKey | undefined>): Promise<MessageKey | undefined> {
  try {
    return await work();
  } catch (cause) {
    console.warn('[vital-signs] A picture could not be made.', cause);
    return 'tool.no-picture';
  }
}

function nameOf({ view }: Shown, ending: string): string {
  return view.records.file.replace(/\.csv$/, ending);
}

async function savePng(shown: Shown): Promise<MessageKey | undefined> {
  const png = await (await drawing()).pngOf(shown);
  if (!png) return 'tool.no-png';
  saveFile(nameOf(shown, '.png'), png);
  return undefined;
}

async function copyPng(shown: Shown): Promise<MessageKey> {
  const png = drawing().then(({ pngOf }) => pngOf(shown));
  const content = png.then((blob) => blob ?? Promise.reject(new Error('no PNG')));
  // A browser that refuses at once never looks at it.
  content.catch(() => undefined);
  try {
    // At the press itself, with a promise of the picture: Safari does not allow it later.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': content })]);
    return 'tool.copied';
  } catch {
    // Either it was never drawn, which this says, or the browser did not want it.
    return (await png) ? 'tool.picture-not-copied' : 'tool.no-png';
  }
}

/** Kinds of views that a picture can be made of. */
const pictured = new Set<unknown>(['trend', 'gap', 'satisfaction', 'scorecard', 'distribution']);

function hasPicture({ view }: Shown): boolean {
  return pictured.has((view as { kind?: unknown }).kind);
}

/** Old browsers and pages without https cannot copy pictures: there is no button then. */
function canCopy(): boolean {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard?.write || typeof ClipboardItem === 'undefined') return false;
  return typeof ClipboardItem.supports !== 'function' || ClipboardItem.supports('image/png');
}

/** What is shown as a picture, with its words and its source in it. */
export const pictureTools: readonly Tool[] = [
  {
    name: 'tool.picture-svg',
    suits: hasPicture,
    run: (shown) =>
      attempt(async () => {
        saveFile(nameOf(shown, '.svg'), (await drawing()).svgOf(shown));
        return undefined;
      }),
  },
  { name: 'tool.picture-png', suits: hasPicture, run: (shown) => attempt(() => savePng(shown)) },
  {
    name: 'tool.copy-picture',
    suits: (shown) => hasPicture(shown) && canCopy(),
    run: (shown) => attempt(() => copyPng(shown)),
  },
];
