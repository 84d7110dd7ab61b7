import { SchoolComparison } from '../elements/school-comparison/school-comparison.ts';
import { define } from './register.ts';

define('school-comparison', SchoolComparison);

export { SchoolComparison };

declare global {
  interface HTMLElementTagNameMap {
    'school-comparison': SchoolComparison;
  }
}
