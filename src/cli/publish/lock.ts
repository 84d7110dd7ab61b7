import { link, open, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { Failure } from '../failure.ts';

const name = '.publish.lock';

/** Milliseconds between signs of life, and without one after which another computer's lock is taken for abandoned. */
const beat = 5000;
const silence = 120_000;

/**
 * Keeps others from publishing into the folder, until the function that is returned is called. A lock whose process is
 * gone is taken over. Fails when another process is at work.
 */
export async function lockFolder(directory: string): Promise<() => Promise<void>> {
  const path = join(directory, name);
  const own = `${process.pid} ${hostname()} ${performance.timeOrigin}\n`;
  if (!(await create(path, own))) {
    const left = await readFile(path, 'utf8').catch(() => '');
    if (!(await isAbandoned(path, left)) || !(await takeAway(path, left)) || !(await create(path, own)))
      throw atWork(directory, left);
  }
  const life = setInterval(() => {
    const now = new Date();
    void utimes(path, now, now).catch(() => undefined);
  }, beat);
  life.unref();
  return async () => {
    clearInterval(life);
    await rm(path, { force: true }).catch(() => undefined);
  };
}

async function create(path: string, text: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx');
    try {
      await file.write(text);
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function isAbandoned(path: string, text: string): Promise<boolean> {
  const [pid = '', host] = text.trim().split(' ');
  const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: 0 }));
  // Made a moment ago, and not written to yet.
  if (text === '' && Date.now() - mtimeMs < beat) return false;
  if (Date.now() - mtimeMs > silence) return true;
  if (host !== hostname()) return text === '';
  // In a container every run may have the same number: this process has not made it.
  if (Number(pid) === process.pid) return true;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** Two may find the same lock abandoned. The one that would take away the other's new lock puts it back. */
async function takeAway(path: string, text: string): Promise<boolean> {
  const aside = `${path}.${process.pid}`;
  try {
    await rename(path, aside);
  } catch {
    return true;
  }
  const isTheOne = (await readFile(aside, 'utf8').catch(() => text)) === text;
  if (!isTheOne) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
  return isTheOne;
}

function atWork(directory: string, text: string): Failure {
  const [pid, host] = text.trim().split(' ');
  return new Failure({
    file: directory,
    found: pid ? `another publish at work (process ${pid} on ${host})` : 'another publish at work',
    expected: 'one at a time',
    advice: `Wait for it. If there is none, delete ${join(directory, name)}.`,
  });
}
