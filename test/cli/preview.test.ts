import assert from 'node:assert/strict';
import { mkdir, symlink } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { test } from 'node:test';
import { startPreview } from '../../src/cli/preview-command.ts';
import { portalTags } from '../../src/embed/portal-tags.ts';
import { serveStatic, type StaticServer } from '../../src/cli/static-server.ts';
import { inDirectory, vitalSigns, writeFiles } from './command-line.ts';

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

/** Asks for an address as it is: `fetch` would tidy up the dots. */
async function ask(server: StaticServer, path: string, method = 'GET'): Promise<Answer> {
  const { port } = new URL(server.url);
  return await new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (piece: string) => (text += piece));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    asked.on('error', reject).end();
  });
}

async function inServed(work: (server: StaticServer, directory: string) => Promise<void>): Promise<void> {
  await inDirectory(async (directory) => {
    const root = join(directory, 'root');
    await mkdir(join(root, 'deep'), { recursive: true });
    await writeFiles(directory, { 'secret.txt': 'secret' });
    await writeFiles(root, { 'index.html': 'home', 'a b.JS': '1', '.hidden': 'secret', 'data.bin': '?' });
    await writeFiles(join(root, 'deep'), { 'index.html': 'deep' });
    await symlink(join(directory, 'secret.txt'), join(root, 'link.txt'));
    const server = await serveStatic({
      mounts: { '/': root, '/feed/': join(root, 'deep') },
      headers: { 'X-All': 'yes' },
      onRequest: (path) => (path.startsWith('/deep/') ? { headers: { 'X-Deep': 'yes' }, delay: 30 } : undefined),
      port: 0,
    });
    try {
      await work(server, directory);
    } finally {
      await server.close();
    }
  });
}

test('files, types, indexes and mounts', async () => {
  await inServed(async (server) => {
    const home = await ask(server, '/?organization=1#x');
    assert.deepEqual([home.status, home.text, home.headers['x-all']], [200, 'home', 'yes']);
    assert.equal(home.headers['content-type'], 'text/html; charset=utf-8');
    assert.equal(home.headers['x-content-type-options'], 'nosniff');
    const script = await ask(server, '/a%20b.JS');
    assert.equal(script.headers['content-type'], 'text/javascript; charset=utf-8');
    assert.equal((await ask(server, '/data.bin')).headers['content-type'], 'application/octet-stream');
    assert.equal((await ask(server, '/feed/')).text, 'deep');
    const moved = await ask(server, '/deep');
    assert.deepEqual([moved.status, moved.headers['location']], [301, './deep/']);
    const head = await ask(server, '/', 'HEAD');
    assert.deepEqual([head.status, head.text, head.headers['content-length']], [200, '', '4']);
  });
});

test('headers and a pause for one address', async () => {
  await inServed(async (server) => {
    const started = performance.now();
    const deep = await ask(server, '/deep/');
    assert.equal(deep.headers['x-deep'], 'yes');
    assert.ok(performance.now() - started >= 25);
    assert.equal((await ask(server, '/')).headers['x-deep'], undefined);
  });
});

test('nothing outside of the directory, nothing hidden, and only reading', async () => {
  await inServed(async (server) => {
    const paths = ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/deep/../../secret.txt', '/.hidden'];
    paths.push('/link.txt', '/%00', '/%', '/..%5csecret.txt', '//secret.txt', '/none.txt', '/feed', '/index.html/x');
    for (const path of paths) {
      const { status, text } = await ask(server, path);
      assert.equal(status, 404, path);
      assert.doesNotMatch(text, /secret/);
    }
    const posted = await ask(server, '/', 'POST');
    assert.deepEqual([posted.status, posted.headers['allow']], [405, 'GET, HEAD']);
  });
});

test('a port that is taken', async () => {
  await inServed(async (server) => {
    const port = Number(new URL(server.url).port);
    await assert.rejects(serveStatic({ mounts: {}, port }), new RegExp(`found port ${port} in use.*--port`));
  });
});

test('the preview serves page, feed and widgets under a strict policy', async () => {
  await inDirectory(async (directory) => {
    await writeFiles(directory, { 'feed.json': '{}', 'vital-signs.all.js': '1' });
    const server = await startPreview(directory, 0, directory);
    try {
      const page = await ask(server, '/');
      assert.match(
        String(page.headers['content-security-policy']),
        /^default-src 'none'; script-src 'self'; style-src 'self'/,
      );
      const script = await ask(server, '/page.js');
      for (const tag of ['school-scorecard', 'achievement-gap-chart', 'satisfaction-gauge', 'metric-trend'])
        assert.match(script.text, new RegExp(`'${tag}'`));
      assert.doesNotMatch(page.text, /style=|<style|<script>|onclick/);
      const addresses = [...page.text.matchAll(/(?:src|href)="(\/[^"]*)"/g)].map((match) => match[1]!);
      assert.equal(addresses.length, 4);
      for (const address of [...addresses, '/feed/feed.json'])
        assert.equal((await ask(server, address)).status, 200, address);
    } finally {
      await server.close();
    }
  });
});

test('the preview has a page of all organizations, and shows what was published as it is', async () => {
  await inDirectory(async (directory) => {
    const built = ['vital-signs.all.js', 'vital-signs.js', 'vital-signs.css', 'portal.js', 'portal.css'];
    await writeFiles(directory, { 'feed.json': '{}', ...Object.fromEntries(built.map((name) => [name, '1'])) });
    await mkdir(join(directory, 'portal'));
    await writeFiles(join(directory, 'portal'), { 'index.html': 'as published' });
    const server = await startPreview(directory, 0, directory);
    try {
      const { text } = await ask(server, '/portal.html');
      for (const tag of portalTags) assert.match(text, new RegExp(`<${tag}`));
      assert.doesNotMatch(text, /style=|<style|<script>|onclick/);
      for (const [, address] of text.matchAll(/(?:src|href)="(\/[^"]*)"/g))
        assert.equal((await ask(server, address!)).status, 200, address);
      assert.equal((await ask(server, '/feed/portal/')).text, 'as published');
    } finally {
      await server.close();
    }
  });
});

test('what keeps the preview from starting', async () => {
  await inDirectory(async (directory) => {
    assert.match((await vitalSigns('preview', directory)).err, /found no feed\.json.*vital-signs import/);
    await writeFiles(directory, { 'feed.json': '{' });
    assert.match((await vitalSigns('preview', directory)).err, /feed\.json:1: found the end of the file/);
    assert.match((await vitalSigns('preview', directory, '--port', '99999')).err, /a number from 0 to 65535/);
    assert.match((await vitalSigns('preview')).err, /one DIR/);
    await assert.rejects(
      startPreview(directory, 0, directory),
      /vital-signs\.all\.js: found no such file.*npm run build/,
    );
  });
});
