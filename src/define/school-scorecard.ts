import { SchoolScorecard } from '../elements/school-scorecard/school-scorecard.ts';
import { define } from './register.ts';

define('school-scorecard', SchoolScorecard);

export { SchoolScorecard };

declare global {
  interface HTMLElementTagNameMap {
    'school-scorecard': SchoolScorecard;
  }
}
