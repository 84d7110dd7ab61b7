/** The programs and files of Debian that the WordPress of the tests is made of. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { install } from '../apt.js';

/** What is needed, with the package that has it. */
const needed = {
  php: { package: 'php-cli', find: () => onPath('php') },
  'php-mysql': { package: 'php-mysql', find: () => existing('/usr/share/doc/php-mysql') },
  mariadbd: { package: 'mariadb-server', find: () => onPath('mariadbd', 'mysqld') },
  'mariadb-install-db': { package: 'mariadb-server', find: () => onPath('mariadb-install-db', 'mysql_install_db') },
  wordpress: { package: 'wordpress', find: () => existing('/usr/share/wordpress') },
  theme: {
    package: 'wordpress-theme-twentytwentythree',
    find: () => existing('/usr/share/wordpress/wp-content/themes/twentytwentythree'),
  },
};

/**
 * Sees to it that all of it is there.
 * @returns {Promise<{ paths?: Record<keyof typeof needed, string>, trouble?: string }>} paths, or why not and what to do
 */
export async function provide() {
  let missing = missingNames();
  let trouble = '';
  if (missing.length > 0) {
    trouble = await install(packagesOf(missing));
    missing = missingNames();
  }
  if (missing.length === 0) return { paths: Object.fromEntries(names().map((name) => [name, needed[name].find()])) };
  const lines = [
    `${missing.join(', ')} not found. On Debian: apt-get install ${packagesOf(missing).join(' ')}.`,
    'Debian starts Apache and MariaDB with them; the tests use neither, and start their own.',
    ...(trouble ? [`apt-get said: ${trouble}`] : []),
  ];
  return { trouble: lines.join('\n') };
}

function names() {
  return Object.keys(needed);
}

function missingNames() {
  return names().filter((name) => needed[name].find() === undefined);
}

function packagesOf(missing) {
  return [...new Set(missing.map((name) => needed[name].package))];
}

/** Servers are outside of the path of people who are not root. */
function onPath(...programs) {
  const directories = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), '/usr/sbin', '/usr/bin'];
  return existing(...programs.flatMap((program) => directories.map((directory) => join(directory, program))));
}

function existing(...paths) {
  return paths.find((path) => existsSync(path));
}
