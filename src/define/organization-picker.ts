import { OrganizationPicker } from '../elements/organization-picker/organization-picker.ts';
import { define } from './register.ts';

define('organization-picker', OrganizationPicker);

export { OrganizationPicker };

declare global {
  interface HTMLElementTagNameMap {
    'organization-picker': OrganizationPicker;
  }
}
