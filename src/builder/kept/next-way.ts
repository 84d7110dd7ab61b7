import type { Way } from '../snippets/snippets.ts';
import type { FindingCode } from './kept.ts';

/** What to use instead of a way that was stopped by these: the one that needs least of what the system takes away. */
export function nextWay(way: Way, stopped: readonly FindingCode[]): Way | undefined {
  const has = (...codes: FindingCode[]): boolean => codes.some((code) => stopped.includes(code));
  // The code stands on the page as text, or with other quotation marks: the same way, pasted as code.
  if (has('as-text', 'quotes')) return undefined;
  switch (way) {
    case 'element':
      if (has('script-gone')) return 'frame';
      // A script that is no module can only be the single one.
      if (has('script-type')) return 'script';
      return 'division';
    case 'division':
      if (has('script-gone')) return 'frame';
      return 'script';
    case 'script':
      return has('script-type') ? 'element' : 'frame';
    case 'frame':
    case 'box':
      return has('frame-sandbox') ? 'static' : 'address';
    case 'address':
      return 'static';
    case 'static':
      return undefined;
  }
}
