import { expect, waitUntil } from '@open-wc/testing';
import type { Tag } from './mounting.ts';
import { all, control, type AnyWidget } from './reading.ts';
import { catchFiles, type SavedFile } from './saved-files.ts';

/** Opens the section of tools and presses a button in it. */
export async function press(widget: AnyWidget, label: string, more = 'More options'): Promise<void> {
  const section = control(widget, more).parentElement as HTMLDetailsElement;
  section.open = true;
  await waitUntil(() => all(widget, '.tools button').length > 0, 'no tools');
  control(widget, label).click();
}

/** The file that a button offers. */
export async function saved(widget: AnyWidget, label: string, more?: string): Promise<SavedFile> {
  const { files, stop } = catchFiles();
  try {
    await press(widget, label, more);
    await waitUntil(() => files.length > 0, `no file from ${label}`, { timeout: 20_000 });
    return files[0]!;
  } finally {
    stop();
  }
}

/** The picture of a widget in this page, read as XML, with all of it in its own place. */
export async function drawing(widget: AnyWidget, label?: string, more?: string): Promise<SVGSVGElement> {
  const text = await (await saved(widget, label ?? 'Picture (SVG)', more)).blob.text();
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(parsed.querySelector('parsererror')?.textContent ?? '', text.slice(0, 200)).to.equal('');
  const svg = document.importNode(parsed.documentElement, true) as unknown as SVGSVGElement;
  widget.after(svg);
  return svg;
}

/** What a picture of each widget is made of. */
export const about: Record<Tag, Record<string, string>> = {
  'school-scorecard': {},
  'achievement-gap-chart': { metric: 'absence' },
  'satisfaction-gauge': {},
  'metric-trend': { metric: 'absence', groups: 'ALL EL SWD' },
};
