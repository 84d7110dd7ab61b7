import { CountyOverview } from '../elements/county-overview/county-overview.ts';
import { define } from './register.ts';

define('county-overview', CountyOverview);

export { CountyOverview };

declare global {
  interface HTMLElementTagNameMap {
    'county-overview': CountyOverview;
  }
}
