/**
 * Runs `vital-signs publish` in a process of its own that can be killed at any moment:
 * `publish-child.ts MOMENT DIR FEED [OPTION...]`. A number kills it at that call to the file system, `pause-N` tells when
 * it has come so far and waits there, and `count` prints how many calls there are.
 */
import { createRequire, syncBuiltinESMExports } from 'node:module';

const files = createRequire(import.meta.url)('node:fs/promises') as Record<string, unknown>;
const [moment = '', directory = '', feed = '', ...options] = process.argv.slice(2);
const killed = Number(moment);
const paused = Number(/^pause-(\d+)$/.exec(moment)?.[1]);
let calls = 0;

for (const name of ['open', 'link', 'mkdir', 'rename', 'rm', 'rmdir', 'copyFile']) {
  const original = files[name] as (...values: unknown[]) => Promise<unknown>;
  files[name] = async (...values: unknown[]) => {
    calls++;
    if (calls === killed) process.kill(process.pid, 'SIGKILL');
    if (calls === paused) {
      process.stdout.write('paused\n');
      await new Promise((resolve) => setTimeout(resolve, 1500));
    }
    return await original(...values);
  };
}
syncBuiltinESMExports();

const { main } = await import('../../src/cli/main.ts');
process.exitCode = await main(['publish', directory, '--feed', feed, ...options]);
if (moment === 'count') process.stdout.write(`${calls} calls\n`);
