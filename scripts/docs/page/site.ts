/** What a page of the documentation can do beyond being read. */
import { addCopyButtons } from './copy.ts';
import { closeMenus, followReading } from './here.ts';
import { listenToLook } from './look-switch.ts';
import { watchScrollers } from './scrollers.ts';
import { listenToSearch } from './search-field.ts';

addCopyButtons();
watchScrollers();
listenToLook();
listenToSearch();
followReading();
closeMenus();
