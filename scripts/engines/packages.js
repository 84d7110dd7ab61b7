/** Installs what the other engines need where that is a matter of course: Debian and its relatives, with the right to. */
import { spawn } from 'node:child_process';
import { engines, missingPrograms } from './engines.js';

/**
 * Sees to it that an engine can be started.
 * @param {import('./engines.js').EngineName} engine
 * @returns {Promise<string | undefined>} why it cannot, and what to do
 */
export async function provide(engine) {
  try {
    const missing = missingPrograms(engine);
    if (missing.length === 0) return undefined;
    const trouble = await install(packagesOf(engine, missing));
    const still = missingPrograms(engine);
    return still.length === 0 ? undefined : advice(engine, still, trouble);
  } catch (error) {
    return error.message;
  }
}

function packagesOf(engine, names) {
  return names.map((name) => engines[engine].programs[name].package);
}

/** @returns {Promise<string>} what went wrong, in the words of the system; empty when nothing did */
async function install(packages) {
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

function advice(engine, missing, trouble) {
  const { title, programs } = engines[engine];
  const variables = missing.map((name) => `${programs[name].variable} to ${name}`);
  return [
    `${title} cannot be started: ${missing.join(', ')} not found.`,
    `On Debian: apt-get install ${packagesOf(engine, missing).join(' ')}. Elsewhere set ${variables.join(', ')}.`,
    ...(trouble ? [`apt-get said: ${trouble}`] : []),
  ].join('\n');
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
