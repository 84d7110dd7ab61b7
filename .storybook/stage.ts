import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { dress } from './dress.ts';
import './stage.css';

/** The page that a story stands on, as the toolbars say: its looks, width, language and direction. */
export const stage: Decorator = (story, context) => {
  const { theme, width, language, direction } = context.globals as Record<string, string>;
  const dir = direction === 'language' ? (language === 'ar' ? 'rtl' : 'ltr') : direction!;
  // A page of documentation shows many stories, none of them as high as the window.
  return html`<div class="stage ${context.viewMode}" data-theme=${theme!} lang=${language!} dir=${dir}>
    <div class="place" data-width=${width!}>${story()}${dress(context)}</div>
  </div>`;
};
