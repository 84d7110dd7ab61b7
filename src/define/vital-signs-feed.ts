import { VitalSignsFeed } from '../elements/vital-signs-feed/vital-signs-feed.ts';
import { define } from './register.ts';

define('vital-signs-feed', VitalSignsFeed);

export { VitalSignsFeed };

declare global {
  interface HTMLElementTagNameMap {
    'vital-signs-feed': VitalSignsFeed;
  }
}
