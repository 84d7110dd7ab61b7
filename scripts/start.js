/** Builds, and serves the demo on 127.0.0.1. `--port N` or PORT chooses the port; a taken one gives way to the next. */
import { parseArgs } from 'node:util';
import { register } from 'tsx/esm/api';
import { buildAll } from './build.js';

register();
const { startDemo } = await import('./demo-server.js');

/** How many ports are tried before giving up. */
const attempts = 20;

try {
  const port = chosenPort();
  await buildAll();
  const { url } = await startOnFreePort(port);
  console.log(`The demo is at ${url} (Ctrl-C ends it)`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

function chosenPort() {
  const { values } = parseArgs({ options: { port: { type: 'string', default: process.env.PORT || '8020' } } });
  const port = Number(values.port);
  if (/^\d{1,5}$/.test(values.port) && port <= 65_535) return port;
  throw new Error(`The port is ${JSON.stringify(values.port)}: give a number from 0 to 65535, as in --port 8020`);
}

async function startOnFreePort(first) {
  for (let port = first; port < first + attempts; port += 1) {
    try {
      return await startDemo({ port });
    } catch (error) {
      if (!/in use/.test(error.message)) throw error;
    }
  }
  throw new Error(`The ports ${first} to ${first + attempts - 1} are all in use: choose another one with --port`);
}
