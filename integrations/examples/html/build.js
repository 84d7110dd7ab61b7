/** Puts the page, the feed and the scripts of the package into one folder that any web server can serve. */
import { cpSync, rmSync } from 'node:fs';

rmSync('dist', { recursive: true, force: true });
cpSync('site', 'dist', { recursive: true });
cpSync('../public', 'dist', { recursive: true });
cpSync('node_modules/vital-signs/dist', 'dist/vital-signs', { recursive: true });
