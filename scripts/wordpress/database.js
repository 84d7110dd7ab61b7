/** A database in a folder of its own, that nobody reaches but through a file in that folder. */
import { connect } from 'node:net';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { finish, start } from './processes.js';

/**
 * @param {Record<string, string>} paths see programs.js
 * @param {string} directory an empty one
 * @returns {Promise<{ socket: string, stop: () => Promise<void> }>}
 */
export async function startDatabase(paths, directory) {
  const data = join(directory, 'data');
  const socket = join(directory, 'db.sock');
  // MariaDB refuses to run as root unless it is told who it is.
  const shared = ['--no-defaults', `--datadir=${data}`, `--user=${userInfo().username}`];
  const base = dirname(dirname(paths['mariadb-install-db']));
  const options = ['--auth-root-authentication-method=normal', '--skip-test-db', `--basedir=${base}`];
  await finish(paths['mariadb-install-db'], [...shared, ...options], { cwd: directory });
  const lean = ['--innodb-buffer-pool-size=64M', '--innodb-flush-log-at-trx-commit=0', '--skip-log-bin'];
  const { stop } = await start(
    paths.mariadbd,
    [
      ...shared,
      ...lean,
      `--socket=${socket}`,
      '--skip-networking',
      `--pid-file=${join(directory, 'db.pid')}`,
      `--tmpdir=${directory}`,
    ],
    { cwd: directory, ready: () => answers(socket) },
  );
  return { socket, stop };
}

function answers(socket) {
  return new Promise((resolve) => {
    const connection = connect(socket);
    const end = (answer) => {
      connection.destroy();
      resolve(answer);
    };
    connection.once('data', () => end(true));
    connection.once('error', () => end(false));
  });
}
