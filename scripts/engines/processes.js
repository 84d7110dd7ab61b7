/** Processes that an engine needs beside it, and the ports and screens they talk over. All of them on this computer only. */
import { spawn } from 'node:child_process';
import { createConnection, createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** Size of the screen in memory, in pixels. */
export const screen = { width: 1920, height: 1600 };

/** How long a process may take until it listens, in milliseconds. */
const patience = 20_000;

/**
 * Starts a process that ends with this one.
 * @param {string} command
 * @param {string[]} words
 * @param {{ env?: Record<string, string | undefined>, stdio?: import('node:child_process').StdioOptions }} [options]
 */
export function start(command, words, { env = process.env, stdio = ['ignore', 'ignore', 'pipe'] } = {}) {
  const child = spawn(command, words, { env, stdio });
  const stop = () => child.exitCode === null && child.kill();
  let said = '';
  child.stderr?.on('data', (data) => (said = (said + data).slice(-600)));
  process.once('exit', stop);
  const ended = new Promise((resolve) => child.once('close', resolve));
  // A promise that nobody waits for any more must not end this process.
  const failed = new Promise((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${command} ended with ${code ?? 'a signal'}: ${said.trim()}`)));
  });
  failed.catch(() => undefined);
  /** Ends the process and waits until it has. */
  const end = async () => {
    process.off('exit', stop);
    stop();
    await ended;
  };
  /** `failed` rejects when the process ends. */
  return { child, failed, end };
}

/**
 * Starts a screen in memory.
 * @param {string} xvfb path of the program
 * @returns {Promise<{ display: string, end: () => Promise<void> }>}
 */
export async function startDisplay(xvfb) {
  // The program takes a free number and writes it into file 3. It listens on a socket of the file system only.
  const words = ['-displayfd', '3', '-screen', '0', `${screen.width}x${screen.height}x24`, '-nolisten', 'tcp'];
  const { child, failed, end } = start(xvfb, words, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  const number = new Promise((resolve) => child.stdio[3].once('data', (data) => resolve(String(data).trim())));
  return { display: `:${await Promise.race([number, failed])}`, end };
}

/** @returns {Promise<number>} a port that was free a moment ago */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Waits until something listens on a port. */
export async function listening(port) {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    if (await connects(port)) return;
    await wait(50);
  }
  throw new Error(`nothing listens on port ${port} after ${patience / 1000} s`);
}

function connects(port) {
  return new Promise((resolve) => {
    const socket = createConnection(port, '127.0.0.1');
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('close', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
