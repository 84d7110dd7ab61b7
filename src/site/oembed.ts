import { frameHeight, frameWidth } from './frame-code.ts';
import { page } from './markup.ts';
import type { ServedView } from './served-widgets.ts';

/** A picture of a view, in dots. */
export interface Thumbnail {
  url: string;
  width: number;
  height: number;
}

export interface OembedOptions {
  /** Absolute address of the view page. */
  address: string;
  /** What the view is called. */
  title: string;
  provider: { name: string; url: string };
  thumbnail: Thumbnail | undefined;
}

/**
 * What a system gets that is given the address of a view (oembed.com). Without the quotation before the frame, WordPress
 * would not listen to the frame's height; both are marked as its own embeds are. Not every theme narrows a frame to a
 * phone, so it has no width of its own. It may scroll: WordPress gives it no more than 1000 px, whatever is in it.
 */
export function oembedText(model: ServedView, { address, title, provider, thumbnail }: OembedOptions): string {
  const { takeaway } = model;
  const height = frameHeight(model);
  const html = page`<blockquote class="wp-embedded-content"><p>${takeaway}</p> <p><a href="${address}">${title}</a></p></blockquote><iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" src="${address}" width="100%" height="${height}" title="${title}" loading="lazy" frameborder="0" marginwidth="0" marginheight="0"></iframe>`;
  return `${JSON.stringify(
    {
      version: '1.0',
      type: 'rich',
      provider_name: provider.name,
      provider_url: provider.url,
      title,
      width: frameWidth,
      height,
      html: html.text,
      ...(thumbnail && {
        thumbnail_url: thumbnail.url,
        thumbnail_width: thumbnail.width,
        thumbnail_height: thumbnail.height,
      }),
    },
    null,
    1,
  )}\n`;
}
