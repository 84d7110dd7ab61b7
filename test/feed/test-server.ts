import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before } from 'node:test';

type Answer = (request: IncomingMessage, response: ServerResponse, call: number) => void;

/** A web server on this machine for the tests of one file: what each path answers, and how often it was asked. */
export interface TestServer {
  /** Address of a path that answers so; every call has a path of its own. */
  serve(answer: Answer | string): string;
  calls(url: string): number;
  /** Requests whose client went away before the answer was complete. */
  abandoned(url: string): number;
}

export function testServer(): TestServer {
  const answers = new Map<string, Answer>();
  const calls = new Map<string, number>();
  const abandoned = new Map<string, number>();
  const count = (counts: Map<string, number>, path: string): number => {
    counts.set(path, (counts.get(path) ?? 0) + 1);
    return counts.get(path)!;
  };
  const server: Server = createServer((request, response) => {
    const path = request.url!;
    response.on('close', () => response.writableFinished || count(abandoned, path));
    answers.get(path)?.(request, response, count(calls, path));
  });
  before(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  const pathOf = (url: string): string => new URL(url).pathname;
  return {
    serve(answer) {
      const path = `/${answers.size}.json`;
      answers.set(path, typeof answer === 'string' ? (_, response) => response.end(answer) : answer);
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
    },
    calls: (url) => calls.get(pathOf(url)) ?? 0,
    abandoned: (url) => abandoned.get(pathOf(url)) ?? 0,
  };
}

/** Waits until something holds that happens on the other side of a connection. */
export async function eventually(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !holds(); tries++) await new Promise((resolve) => setTimeout(resolve, 10));
  if (!holds()) throw new Error('It did not happen within two seconds.');
}
