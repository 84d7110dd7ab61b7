/** As much of Vue's types as ours build on. The examples are checked with the real ones. */
export interface HTMLAttributes {
  id?: string;
  class?: unknown;
}

export interface PublicProps {
  key?: PropertyKey;
}

// Filled by libraries.
export interface GlobalComponents {}
