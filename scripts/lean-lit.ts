import { fileURLToPath } from 'node:url';

const lean = fileURLToPath(new URL('lean-lit/lit.ts', import.meta.url));

/** Where the bundle takes Lit from: what our elements use of it, and no more. */
export function leanLit(source: string): string | undefined {
  return source === 'lit' ? lean : undefined;
}
