import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'puppeteer-core';

interface Person {
  name: string;
  applicationPassword: string;
}

interface Known {
  wordpress: {
    url: string;
    log: string;
    version: string;
    /** May not write unfiltered HTML. */
    author: Person & { password: string };
    /** May. */
    administrator: Person;
  };
  /** Address of the other site, with a slash at its end. */
  publisher: string;
  /** Addresses of its pages. */
  views: Record<string, string>;
  /** Folder for screenshots. */
  pictures: string;
}

const text = process.env['TEST_WORDPRESS'];
if (!text) throw new Error('These tests need a WordPress: npm run test:wordpress starts one.');

/** What scripts/test-wordpress.js has started. */
export const known = JSON.parse(text) as Known;

interface Post {
  id: number;
  link: string;
  content: { raw: string; rendered: string };
}

/** Asks WordPress's REST interface for something, as the author or as somebody else. */
export async function ask(route: string, body?: object, person: Person = known.wordpress.author): Promise<unknown> {
  const { name, applicationPassword } = person;
  const response = await fetch(`${known.wordpress.url}?rest_route=${route}`, {
    method: body ? 'POST' : 'GET',
    headers: {
      Authorization: `Basic ${Buffer.from(`${name}:${applicationPassword}`).toString('base64')}`,
      'Content-Type': 'application/json',
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`WordPress answered ${response.status} to ${route}: ${await response.text()}`);
  return response.json();
}

/** Publishes what the author, or somebody else, has written. */
export async function publish(content: string, person?: Person): Promise<Post> {
  const title = 'How our school is doing';
  return (await ask('/wp/v2/posts', { status: 'publish', title, content }, person)) as Post;
}

/** The frame of a pasted address, in a post that a reader has opened. */
export async function pastedFrame(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector('iframe.wp-embedded-content');
  return (await handle!.contentFrame())!;
}

/** Waits until a widget on the page, or in a frame, shows data. */
export async function loaded(place: Page | Frame, tag: string): Promise<void> {
  await place.waitForFunction(
    (name) => {
      const widget = document.querySelector<HTMLElement & { state?: { status: string } }>(name);
      return widget?.state?.status === 'loaded';
    },
    // Frames of no size and pages behind others are given no animation frames to wait for.
    { timeout: 20_000, polling: 100 },
    tag,
  );
}

/** Keeps a picture of the page for somebody to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(known.pictures, `${name}.png`) as `${string}.png`, fullPage: true });
}

/** A page of a reader. */
export async function reader(browser: Browser, address: string, { width = 1000, script = true } = {}): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 800 });
  await page.setJavaScriptEnabled(script);
  await page.goto(address, { waitUntil: 'load' });
  return page;
}

/** What PHP has complained about in our files. */
export async function complaints(): Promise<string[]> {
  const log = await readFile(known.wordpress.log, 'utf8');
  return log.split('\n').filter((line) => /plugins\/vital-signs|vital_signs/.test(line));
}
