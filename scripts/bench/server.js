/** A server for measuring: compressed once, from memory, never cached, on this computer only. */
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';

/**
 * @param {Map<string, { type: string, text: string }>} files
 * @returns {Promise<{ url: string, bytes: (path: string) => number, close: () => Promise<void> }>}
 */
export async function serveCompressed(files) {
  const bodies = new Map([...files].map(([path, { text }]) => [path, gzipSync(text, { level: 9 })]));
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0];
    const body = bodies.get(path);
    if (!body) return response.writeHead(404).end();
    response.writeHead(200, {
      'Content-Type': files.get(path).type,
      'Content-Encoding': 'gzip',
      'Content-Length': body.length,
      'Cache-Control': 'no-store',
    });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    bytes: (path) => bodies.get(path)?.length ?? 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
