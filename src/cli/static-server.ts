import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from './failure.ts';

export interface StaticServerOptions {
  /** Directories by the beginning of the address: `{ '/': 'demo', '/dist/': 'dist' }`. The longest one that fits wins. */
  mounts: Record<string, string>;
  /** Headers of every answer. */
  headers?: Record<string, string>;
  /** Port on 127.0.0.1; 0 takes a free one. */
  port: number;
  /** Files that may stand for their directory, the first that is there. Default: index.html. */
  index?: readonly string[];
  /** What is special about an address: further headers, and a pause before the answer, in milliseconds or until something is over. */
  onRequest?: (path: string) => { headers?: Record<string, string>; delay?: number | Promise<unknown> } | undefined;
}

export interface StaticServer {
  /** Address of the root, such as http://127.0.0.1:4477/. */
  url: string;
  close(): Promise<void>;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** Serves directories to this computer only. Fails when the port is taken. */
export async function serveStatic(options: StaticServerOptions): Promise<StaticServer> {
  const server = createServer((request, response) => {
    answer(request, response, options).catch(() => {
      if (response.headersSent) response.destroy();
      else refuse(response, 500, 'The file could not be read.', options.headers);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(portFault(options.port, error)));
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function portFault(port: number, error: Error): Error {
  const code = 'code' in error ? error.code : '';
  const advice = 'Choose another one with --port, or 0 for any free one.';
  if (code === 'EADDRINUSE') return new Failure({ found: `port ${port} in use`, expected: 'a free port', advice });
  if (code === 'EACCES')
    return new Failure({ found: `port ${port} not allowed`, expected: 'a port from 1024', advice });
  return error;
}

async function answer(request: IncomingMessage, response: ServerResponse, options: StaticServerOptions): Promise<void> {
  const path = (request.url ?? '/').split(/[?#]/, 1)[0]!;
  const special = options.onRequest?.(path);
  const headers = { ...options.headers, ...special?.headers };
  await (typeof special?.delay === 'number' ? wait(special.delay) : special?.delay);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    refuse(response, 405, 'Only GET and HEAD.', { ...headers, Allow: 'GET, HEAD' });
    return;
  }
  const file = await findFile(path, options);
  if (!file) {
    refuse(response, 404, 'There is no such file.', headers);
    return;
  }
  if (file.isDirectory) {
    // Relative, so that no address in the request can lead to another site.
    response.writeHead(301, { ...headers, Location: `./${path.split('/').at(-1)}/` }).end();
    return;
  }
  response.writeHead(200, {
    'Content-Type': types[extname(file.path).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': file.size,
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    ...headers,
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file.path)
      .on('error', () => response.destroy())
      .pipe(response);
}

function refuse(response: ServerResponse, status: number, text: string, headers?: Record<string, string>): void {
  const type = { 'Content-Type': types['.txt']!, 'X-Content-Type-Options': 'nosniff' };
  response.writeHead(status, { ...type, ...headers }).end(`${text}\n`);
}

interface FoundFile {
  path: string;
  size: number;
  isDirectory: boolean;
}

/** The file behind an address. Nothing outside of the mounted directory is ever found, and nothing whose name is hidden. */
async function findFile(
  path: string,
  { mounts, index = ['index.html'] }: StaticServerOptions,
): Promise<FoundFile | undefined> {
  const prefix = Object.keys(mounts)
    .filter((one) => path.startsWith(one))
    .reduce((longest, one) => (one.length > longest.length ? one : longest), '');
  const directory = mounts[prefix];
  if (directory === undefined) return undefined;
  let names: string[];
  try {
    names = path.slice(prefix.length).split('/').map(decodeURIComponent);
  } catch {
    return undefined;
  }
  if (names.some((name) => name.startsWith('.') || /[/\\\0]/.test(name))) return undefined;
  const last = names.at(-1) === '' ? index : [names.at(-1)!];
  for (const name of last) {
    const found = await within(directory, [...names.slice(0, -1), name]);
    if (found) return found;
  }
  return undefined;
}

async function within(directory: string, names: readonly string[]): Promise<FoundFile | undefined> {
  try {
    const root = await realpath(directory);
    const found = await realpath(join(root, ...names));
    if (found !== root && !found.startsWith(root.endsWith(sep) ? root : root + sep)) return undefined;
    const file = await stat(found);
    if (!file.isFile() && !file.isDirectory()) return undefined;
    return { path: found, size: file.size, isDirectory: file.isDirectory() };
  } catch {
    return undefined;
  }
}
