/** Installs Debian packages where that is a matter of course: on Debian and its relatives, with the right to. */
import { spawn } from 'node:child_process';

/**
 * @param {string[]} packages
 * @returns {Promise<string>} what went wrong, in the words of the system; empty when nothing did, or nothing was tried
 */
export async function install(packages) {
  const root = process.getuid?.() === 0;
  if (!root && (await run('sudo', ['-n', 'true'])).code !== 0) return '';
  const apt = (...words) => {
    // Another installation may be under way: apt waits for it, rather than fail.
    const command = [
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      '-qq',
      '-o',
      'DPkg::Lock::Timeout=300',
      ...words,
    ];
    const [first, ...rest] = root ? command : ['sudo', '-n', ...command];
    return run(first, rest);
  };
  if ((await run('apt-get', ['--version'])).code !== 0) return '';
  console.log(`installing ${packages.join(', ')} with apt-get`);
  const wanted = ['install', '-y', '--no-install-recommends', ...packages];
  if ((await apt(...wanted)).code === 0) return '';
  // A list of packages that was never fetched, or is old, is the usual reason.
  await apt('update');
  const { code, output } = await apt(...wanted);
  return code === 0 ? '' : output;
}

/** Runs a program and keeps its last words, for the case that it fails. A program that is not there has code -1. */
function run(command, words) {
  return new Promise((resolve) => {
    const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (data) => void (output = (output + data).slice(-600));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ code: -1, output: error.message }));
    child.on('close', (code) => resolve({ code, output: output.trim() }));
  });
}
