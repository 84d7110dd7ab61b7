/** As much of React's types as ours build on. The examples are checked with the real ones. */
export type Key = string | number;

export interface ClassAttributes<T> {
  key?: Key | null;
  ref?: ((instance: T | null) => void) | null;
}

export interface HTMLAttributes<T> {
  children?: unknown;
  className?: string;
  id?: string;
  onClick?: (event: { currentTarget: T }) => void;
}

export type DetailedHTMLProps<E extends HTMLAttributes<T>, T> = ClassAttributes<T> & E;

export namespace JSX {
  type Element = object;
  interface ElementChildrenAttribute {
    children: unknown;
  }
  interface IntrinsicElements {
    p: DetailedHTMLProps<HTMLAttributes<HTMLParagraphElement>, HTMLParagraphElement>;
  }
}
