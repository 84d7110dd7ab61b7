import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { forgetFeeds, loadFeed, loadPart } from '../../src/feed/load.ts';
import { eventually, testServer } from './test-server.ts';

const server = testServer();

const feed = JSON.stringify({
  format: 'vital-signs/1',
  title: 'Test',
  organizations: [{ id: 'school', kind: 'school', name: 'School' }],
  metrics: [{ id: 'rate', name: 'Rate', unit: 'percent', better: 'higher' }],
  observations: [{ organization: 'school', metric: 'rate', period: '2023-24', value: 5 }],
});
const part = JSON.stringify({ format: 'vital-signs/1', observations: [] });

/** An address that answers when it is told to. */
function held(): { url: string; release: () => void } {
  let release = (): void => {};
  const url = server.serve((_, response) => (release = () => void response.end(feed)));
  return { url, release: () => release() };
}

beforeEach(forgetFeeds);

test('widgets that ask for one address share one request and one feed', async () => {
  const url = server.serve(feed);
  const feeds = await Promise.all([
    loadFeed(url),
    loadFeed(url),
    loadFeed(url, { signal: new AbortController().signal }),
  ]);
  assert.equal(new Set(feeds).size, 1);
  assert.equal(await loadFeed(url), feeds[0]);
  assert.equal(server.calls(url), 1);
});

test('a widget that leaves does not take the feed from the others', async () => {
  const { url, release } = held();
  const leaving = new AbortController();
  const left = loadFeed(url, { signal: leaving.signal });
  const staying = loadFeed(url, { signal: new AbortController().signal });
  await eventually(() => server.calls(url) === 1);
  leaving.abort(new Error('left'));
  await assert.rejects(left, /left/);
  release();
  assert.equal((await staying).title, 'Test');
  assert.equal(server.calls(url), 1);
});

test('when the last one leaves, the request ends, and the next one asks anew', async () => {
  const { url, release } = held();
  const aborts = [new AbortController(), new AbortController()];
  const waiting = aborts.map(({ signal }) => loadFeed(url, { signal }));
  await eventually(() => server.calls(url) === 1);
  aborts.forEach((abort) => abort.abort(new Error('left')));
  for (const one of waiting) await assert.rejects(one, /left/);
  await eventually(() => server.abandoned(url) === 1);
  const again = loadFeed(url);
  await eventually(() => server.calls(url) === 2);
  release();
  assert.equal((await again).title, 'Test');
});

test('somebody who waits without a signal keeps the request alive', async () => {
  const { url, release } = held();
  const abort = new AbortController();
  const staying = loadFeed(url);
  const left = loadFeed(url, { signal: abort.signal });
  await eventually(() => server.calls(url) === 1);
  abort.abort(new Error('left'));
  await assert.rejects(left, /left/);
  release();
  assert.ok(await staying);
});

test('who left before asking starts no request', async () => {
  const url = server.serve(feed);
  await assert.rejects(loadFeed(url, { signal: AbortSignal.abort(new Error('left')) }), /left/);
  await loadFeed(url);
  assert.equal(server.calls(url), 1);
});

test('an abort after the feed is here changes nothing', async () => {
  const url = server.serve(feed);
  const abort = new AbortController();
  const loaded = await loadFeed(url, { signal: abort.signal });
  abort.abort();
  assert.equal(await loadFeed(url), loaded);
});

test('what failed is forgotten and can be tried again', async () => {
  const url = server.serve((_, response, call) => {
    response.statusCode = call === 1 ? 404 : 200;
    response.end(feed);
  });
  const both = await Promise.allSettled([loadFeed(url), loadFeed(url)]);
  assert.deepEqual(
    both.map(({ status }) => status),
    ['rejected', 'rejected'],
  );
  assert.equal((await loadFeed(url)).title, 'Test');
  assert.equal(server.calls(url), 2);
});

test('forgetting asks again, also while an earlier request is under way', async () => {
  const { url, release } = held();
  const abort = new AbortController();
  const earlier = loadFeed(url, { signal: abort.signal });
  await eventually(() => server.calls(url) === 1);
  forgetFeeds();
  const later = loadFeed(url);
  await eventually(() => server.calls(url) === 2);
  abort.abort(new Error('left'));
  await assert.rejects(earlier, /left/);
  const third = loadFeed(url);
  release();
  assert.equal(await later, await third);
  assert.equal(server.calls(url), 2);
});

test('parts are shared while they are on their way, are not kept here, and are not feeds', async () => {
  const url = server.serve(part);
  const [one, other] = await Promise.all([loadPart(url), loadPart(url)]);
  assert.equal(one, other);
  assert.equal(server.calls(url), 1);
  assert.notEqual(await loadPart(url), one);
  await assert.rejects(loadFeed(url), { code: 'invalid' });
});

test('fields of a later version are told once, and tolerated', async () => {
  const warn = mock.method(console, 'warn', () => {});
  const url = server.serve(feed.replace('"title"', '"colour":"red","title"'));
  await Promise.all([loadFeed(url), loadFeed(url)]);
  await eventually(() => warn.mock.callCount() > 0);
  assert.equal(warn.mock.callCount(), 1);
  assert.match(String(warn.mock.calls[0]!.arguments[0]), /1 field\(s\).*\n {2}at \/colour/);
  warn.mock.restore();
});
