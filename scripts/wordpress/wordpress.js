/** A WordPress of its own, on this computer and without any network, with the plugin and people who write. */
import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from '../engines/processes.js';
import { root } from '../root.js';
import { finish, start } from './processes.js';

const phpDirectory = join(root, 'scripts/wordpress/php');

/**
 * @typedef {object} WordPress
 * @property {string} url address of its root, with a slash at its end
 * @property {string} log file with what PHP complained about
 * @property {{ name: string, password: string, applicationPassword: string }} author may not write unfiltered HTML
 * @property {{ name: string, applicationPassword: string }} administrator may
 * @property {string} version
 */

/**
 * @param {object} options
 * @param {Record<string, string>} options.paths see programs.js
 * @param {string} options.directory an empty one
 * @param {string} options.socket of the database
 * @param {string} options.publisher address of the site whose pages are embedded
 * @returns {Promise<WordPress & { stop: () => Promise<void> }>}
 */
export async function startWordPress({ paths, directory, socket, publisher }) {
  const core = join(directory, 'wordpress');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const log = join(directory, 'php.log');
  await copyCore(paths, core);
  await installPlugin(join(core, 'wp-content/plugins/vital-signs'));
  await writeFile(join(core, 'wp-config.php'), await configuration({ url, socket, publisher, log }));
  await writeFile(log, '');

  const php = [...settings(directory, log), '-d', `auto_prepend_file=${join(phpDirectory, 'server-name.php')}`];
  const run = (file, ...words) => finish(paths.php, [...php, join(phpDirectory, file), core, ...words], { cwd: core });
  await run('create-database.php', socket);
  await run('install.php', randomBytes(12).toString('hex'));
  const people = JSON.parse(await run('people.php', randomBytes(12).toString('hex')));

  const { stop } = await start(paths.php, [...settings(directory, log), '-S', `127.0.0.1:${port}`, '-t', core], {
    cwd: core,
    ready: async () => (await fetch(url).catch(() => undefined))?.ok ?? false,
  });
  return { url, log, ...people, stop };
}

/** What PHP would do with its own configuration differs between computers. */
function settings(directory, log) {
  const own = {
    memory_limit: '256M',
    max_execution_time: 120,
    sendmail_path: '/bin/true',
    sys_temp_dir: directory,
    'session.save_path': directory,
    log_errors: 1,
    error_log: log,
    display_errors: 0,
  };
  return Object.entries(own).flatMap(([name, value]) => ['-d', `${name}=${value}`]);
}

/** A copy: WordPress finds its parts by the place of its files, also through links. */
async function copyCore(paths, core) {
  const content = join(paths.wordpress, 'wp-content');
  await cp(paths.wordpress, core, {
    recursive: true,
    dereference: true,
    mode: constants.COPYFILE_FICLONE,
    filter: (path) => path !== content && !path.endsWith('/.htaccess') && !path.endsWith('/wp-config.php'),
  });
  for (const folder of ['themes', 'plugins', 'mu-plugins', 'uploads'])
    await mkdir(join(core, 'wp-content', folder), { recursive: true });
  await cp(paths.theme, join(core, 'wp-content/themes/twentytwentythree'), { recursive: true, dereference: true });
  await cp(join(phpDirectory, 'loopback.php'), join(core, 'wp-content/mu-plugins/loopback.php'));
}

/** As its README says: the folder, with a copy of the built scripts. */
async function installPlugin(place) {
  await cp(join(root, 'integrations/wordpress/vital-signs'), place, { recursive: true });
  const dist = join(root, 'dist');
  for (const name of ['vital-signs.js', 'vital-signs.css', 'chunks'])
    await cp(join(dist, name), join(place, 'dist', name), { recursive: true });
}

async function configuration(values) {
  const template = await readFile(join(phpDirectory, 'wp-config.php'), 'utf8');
  const secret = randomBytes(32).toString('hex');
  return template.replaceAll(/'%(\w+)%'/g, (_, name) => `'${{ ...values, secret }[name]}'`);
}
