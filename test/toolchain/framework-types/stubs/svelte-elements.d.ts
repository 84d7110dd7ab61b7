/** As much of Svelte's types as ours build on. The examples are checked with the real ones. */
export interface HTMLAttributes<T extends EventTarget> {
  id?: string;
  class?: unknown;
  onclick?: (event: MouseEvent & { currentTarget: T }) => void;
}

export interface SvelteHTMLElements {
  p: HTMLAttributes<HTMLParagraphElement>;
}
