import { css } from 'lit';

/**
 * Looks that a page may change. Text takes font and colour from the page. The data colours are of middle lightness, so
 * that each has at least 3:1 against white and against near-black: one set serves light and dark pages.
 */
export const tokens = css`
  :host {
    --ink: var(--vs-ink, currentcolor);
    --muted: var(--vs-muted, color-mix(in srgb, currentcolor 78%, transparent));
    --edge: color-mix(in srgb, currentcolor 60%, transparent);
    --border: var(--vs-border, color-mix(in srgb, currentcolor 24%, transparent));
    --rule: var(--vs-rule, color-mix(in srgb, currentcolor 14%, transparent));
    --raised: var(--vs-raised, color-mix(in srgb, currentcolor 5%, transparent));
    --tint: color-mix(in oklab, oklch(from var(--vs-accent) clamp(0.5, l, 0.66) c h) 80%, currentcolor);
    --accent: var(--tint, #2f74c8);
    --focus: var(--vs-focus, var(--accent));
    --radius: var(--vs-radius, 0.5rem);
    --space: var(--vs-space, 1rem);
    --room: var(--vs-room, 58rem);
    --small: max(0.875em, 0.75rem);
    --series-1: var(--vs-series-1, var(--accent));
    --level-1: var(--vs-level-1, #c8392f);
    --level-2: var(--vs-level-2, #c2610f);
    --level-3: var(--vs-level-3, #967e05);
    --level-4: var(--vs-level-4, #3d8a3d);
    --level-5: var(--vs-level-5, #2f74c8);
  }

  @media (forced-colors: active) {
    :host {
      --ink: CanvasText;
      --muted: CanvasText;
      --edge: CanvasText;
      --border: CanvasText;
      --rule: GrayText;
      --series-1: CanvasText;
      --accent: LinkText;
      --focus: Highlight;
    }
  }
`;
