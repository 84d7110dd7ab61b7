import { SatisfactionGauge } from '../elements/satisfaction-gauge/satisfaction-gauge.ts';
import { define } from './register.ts';

define('satisfaction-gauge', SatisfactionGauge);

export { SatisfactionGauge };

declare global {
  interface HTMLElementTagNameMap {
    'satisfaction-gauge': SatisfactionGauge;
  }
}
