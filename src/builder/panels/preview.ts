import type { FrameView } from '../../model/view.ts';
import { optionsOf, widgetOf, type Choice } from '../choice.ts';
import { say, pageLanguage } from '../words/say.ts';
import { part, tell } from './part.ts';
import { titleOf } from '../snippets/fallback.ts';

interface Shown extends HTMLElement {
  /** As documented for all widgets. */
  state?: { status: 'loading' | 'empty' | 'error' } | { status: 'loaded'; view: FrameView };
}

let key = '';
let current: Shown | undefined;

/**
 * Shows the widget as it will be. `heard` is called with what the widget shows, or with nothing when there is nothing to
 * make a fallback of. A change of what is shown makes a new widget: it goes through its states once more, and so says
 * when language and data are there.
 */
export function showPreview(choice: Choice, feed: string | undefined, heard: (view?: FrameView) => void): void {
  const stage = part('stage', HTMLElement);
  const device = stage.querySelector<HTMLElement>('.device') ?? document.createElement('div');
  device.className = ['device', choice.width || 'phone', choice.theme].filter(Boolean).join(' ');
  device.lang = choice.lang || pageLanguage();
  device.style.setProperty('--vs-accent', choice.accent || null);
  if (!device.isConnected) stage.append(device);

  const tag = widgetOf(choice);
  const options = optionsOf(choice);
  const next = JSON.stringify([feed, tag, options, device.lang]);
  if (next === key) return;
  key = next;
  current = undefined;
  heard();
  if (!feed) {
    device.replaceChildren();
    tell(part('preview-status', HTMLElement), say('preview-wait'));
    return;
  }
  const widget: Shown = document.createElement(tag);
  for (const [name, text] of [['src', feed], ...options] as [string, string][])
    if (name !== 'lang') widget.setAttribute(name, text);
  widget.addEventListener('vital-signs-state', () => {
    if (widget === current) told(widget, heard);
  });
  current = widget;
  device.replaceChildren(widget);
}

function told({ state }: Shown, heard: (view?: FrameView) => void): void {
  const status = part('preview-status', HTMLElement);
  switch (state?.status) {
    case 'loaded':
      tell(status, say('preview-loaded', { title: titleOf(state.view) }));
      return heard(state.view);
    case 'empty':
      return tell(status, say('preview-empty'));
    case 'error':
      return tell(status, say('preview-error'));
    default:
  }
}
