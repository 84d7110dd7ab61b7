import { MeasureDistribution } from '../elements/measure-distribution/measure-distribution.ts';
import { define } from './register.ts';

define('measure-distribution', MeasureDistribution);

export { MeasureDistribution };

declare global {
  interface HTMLElementTagNameMap {
    'measure-distribution': MeasureDistribution;
  }
}
