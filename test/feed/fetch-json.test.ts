import assert from 'node:assert/strict';
import type { IncomingHttpHeaders } from 'node:http';
import { test } from 'node:test';
import { explain } from '../../src/feed/explain.ts';
import { FeedError, type FeedErrorCode } from '../../src/feed/feed-error.ts';
import { fetchJson, parseJson, type FetchOptions } from '../../src/feed/fetch-json.ts';
import { eventually, testServer } from './test-server.ts';

const server = testServer();
const quick: FetchOptions = { pause: 1, timeout: 2000 };

async function failure(promise: Promise<unknown>, code: FeedErrorCode): Promise<string> {
  const error: unknown = await promise.then(
    () => assert.fail('no error'),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof FeedError, String(error));
  assert.equal(error.code, code);
  return explain(error);
}

test('JSON is asked for without cookies', async () => {
  let headers: IncomingHttpHeaders = {};
  const url = server.serve((request, response) => {
    headers = request.headers;
    response.end('{"a":1}');
  });
  assert.deepEqual(await fetchJson(url), { a: 1 });
  assert.equal(headers.accept, 'application/json');
  assert.equal(headers.cookie, undefined);
});

test('a byte order mark is no reason to refuse a feed', async () => {
  assert.deepEqual(await fetchJson(server.serve('\uFEFF[1]')), [1]);
});

test('a server that fails is asked again', async () => {
  const url = server.serve((_, response, call) => {
    response.statusCode = call < 3 ? 503 : 200;
    response.end('"here"');
  });
  assert.equal(await fetchJson(url, quick), 'here');
  assert.equal(server.calls(url), 3);
});

test('after the last retry the failure says what the server answered', async () => {
  const url = server.serve((_, response) => {
    response.statusCode = 500;
    response.end();
  });
  assert.match(await failure(fetchJson(url, { ...quick, retries: 1 }), 'network'), /answered 500/);
  assert.equal(server.calls(url), 2);
});

test('a wrong address is not asked again', async () => {
  const url = server.serve((_, response) => {
    response.statusCode = 404;
    response.end('<h1>Not found</h1>');
  });
  assert.match(await failure(fetchJson(url, quick), 'not-found'), /answered 404\. Check the address/);
  assert.equal(server.calls(url), 1);
});

test('a broken connection is asked again, and named', async () => {
  const url = server.serve((request) => void request.socket.destroy());
  assert.match(await failure(fetchJson(url, quick), 'network'), /could not be reached/);
  assert.ok(server.calls(url) >= 3);
});

test('an answer that never comes ends in a timeout, also in the middle of it', async () => {
  const silent = server.serve(() => {});
  assert.match(await failure(fetchJson(silent, { timeout: 250, retries: 0 }), 'timeout'), /within 0\.25 seconds/);
  const halting = server.serve((_, response) => void response.write('{"a":'));
  await failure(fetchJson(halting, { timeout: 250, retries: 0 }), 'timeout');
  // A busy machine may give up before it has asked.
  await eventually(() => [silent, halting].every((url) => server.abandoned(url) === server.calls(url)));
});

test('an answer that is too large is refused, announced or not', async () => {
  const announced = server.serve('"0123456789"');
  const streamed = server.serve((_, response) => {
    response.write('"01234');
    response.end('56789"');
  });
  for (const url of [announced, streamed])
    assert.match(await failure(fetchJson(url, { sizeLimit: 8 }), 'too-large'), /more than 8 characters/);
  assert.equal(server.calls(announced), 1);
});

test('the reason of an abort is thrown, and nothing is asked again', async () => {
  const url = server.serve(() => {});
  const abort = new AbortController();
  const fetching = fetchJson(url, { ...quick, signal: abort.signal });
  await eventually(() => server.calls(url) === 1);
  abort.abort(new Error('left the page'));
  await assert.rejects(fetching, /left the page/);
  await eventually(() => server.abandoned(url) === 1);
  assert.equal(server.calls(url), 1);
});

test('an abort during the pause ends the trying', async () => {
  const url = server.serve((_, response) => {
    response.statusCode = 503;
    response.end();
  });
  const abort = new AbortController();
  const fetching = fetchJson(url, { pause: 30, signal: abort.signal });
  await eventually(() => server.calls(url) === 1);
  abort.abort(new Error('left the page'));
  await assert.rejects(fetching, /left the page/);
  assert.equal(server.calls(url), 1);
});

test('who has left already does not ask', async () => {
  const url = server.serve('1');
  await assert.rejects(fetchJson(url, { signal: AbortSignal.abort(new Error('left')) }), /left/);
  assert.equal(server.calls(url), 0);
});

const mistakes: [string, RegExp][] = [
  ['<!doctype html><title>Sign in</title>', /is a web page .* not JSON\. Check the address/],
  ['\uFEFF\n <html>', /is a web page/],
  ['', /is an empty file/],
  ['{"a": 1,\n "b": 2,\n}', /not valid JSON at line 3, column 1/],
  ['\uFEFF{"a": 1,}', /not valid JSON at line 1, column 9/],
];
for (const [text, message] of mistakes) {
  test(`${JSON.stringify(text)} is explained`, () => {
    try {
      parseJson(text, 'https://x.example/feed.json');
      assert.fail('no error');
    } catch (error) {
      assert.ok(error instanceof FeedError);
      assert.match(explain(error), message);
    }
  });
}
