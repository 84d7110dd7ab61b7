/**
 * The script for a page: it fetches each widget when its tag is first met. A page that surely shows most of them loads
 * `vital-signs.all.js` instead, one file with everything.
 */
import { autoload } from './autoload.ts';

export { discover } from './autoload.ts';

autoload();
