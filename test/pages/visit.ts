import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'puppeteer-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What a page did that a school's site would not want, or wants to know. */
export interface Visit {
  page: Page;
  /** Errors and warnings in the console. */
  console: string[];
  /** Exceptions that reached the page. */
  uncaught: string[];
  /** Addresses that were asked for, without the site's own beginning. */
  requests: string[];
  /** Violations of the page's content security policy. */
  violations(): Promise<string[]>;
  /** Sum of the layout shifts, and what moved. Nothing in an engine that does not tell. */
  shifts(): Promise<{ sum: number; moved: string[] }>;
}

interface Watched {
  watchedViolations: string[];
  watchedShifts: { sum: number; moved: string[] };
}

/** Watches from the first moment on. Runs in the page. */
export function watch(): void {
  const watched = window as unknown as Watched;
  watched.watchedViolations = [];
  document.addEventListener('securitypolicyviolation', (event) => {
    watched.watchedViolations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`);
  });
  interface Shift extends PerformanceEntry {
    value: number;
    hadRecentInput: boolean;
    sources: { node?: Node; previousRect: DOMRect; currentRect: DOMRect }[];
  }
  const shifts = (watched.watchedShifts = { sum: 0, moved: [] as string[] });
  // An engine that does not know them warns in the console.
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[]) {
      if (hadRecentInput) continue;
      shifts.sum += value;
      for (const { node, previousRect, currentRect } of sources)
        shifts.moved.push(`${node?.nodeName} from ${previousRect.top} to ${currentRect.top}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

interface VisitOptions {
  width?: number;
  height?: number;
  /** `domcontentloaded` where scripts are kept back: engines differ in whether "load" waits for what they import. */
  waitUntil?: 'load' | 'domcontentloaded';
}

/** Opens a page in a window of its own kind and notes what it does. */
export async function visit(
  browser: Browser,
  address: string,
  { width = 1280, height = 900, waitUntil = 'load' }: VisitOptions = {},
): Promise<Visit> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const origin = new URL(address).origin;
  const visit: Visit = {
    page,
    console: [],
    uncaught: [],
    requests: [],
    violations: () => page.evaluate(() => (window as unknown as Watched).watchedViolations),
    shifts: () => page.evaluate(() => (window as unknown as Watched).watchedShifts),
  };
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') visit.console.push(message.text());
  });
  page.on('pageerror', (error) => visit.uncaught.push(String(error)));
  page.on('request', (request) => visit.requests.push(request.url().replace(origin, '')));
  await page.setViewport({ width, height });
  await page.evaluateOnNewDocument(watch);
  await page.goto(address, { waitUntil });
  return visit;
}

/** Where a page is. Its own word: not every driver hears of each step in the history. */
export async function addressOf(page: Page): Promise<URL> {
  return new URL(await page.evaluate(() => location.href));
}

const selector =
  'school-scorecard, achievement-gap-chart, satisfaction-gauge, metric-trend, ' +
  'organization-picker, county-overview, measure-distribution, school-comparison';

interface WidgetElement extends HTMLElement {
  state?: { status: string };
}

/** Waits until no widget is loading, and returns the state of each. */
export async function settled(page: Page): Promise<string[]> {
  await page.waitForFunction(
    (widgets) =>
      [...document.querySelectorAll<WidgetElement>(widgets)].every(
        ({ state }) => state !== undefined && state.status !== 'loading',
      ),
    { timeout: 20_000 },
    selector,
  );
  return page.$$eval(selector, (widgets) => (widgets as WidgetElement[]).map(({ state }) => state!.status));
}

interface Axe {
  axe: { run(context: unknown, options: unknown): Promise<{ violations: AxeViolation[] }> };
}
interface AxeViolation {
  id: string;
  help: string;
  nodes: { target: unknown; failureSummary: string }[];
}

/** What axe finds on the page and in the shadow trees, one line for each element. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as Axe).axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${JSON.stringify(target)}: ${failureSummary}`),
    );
  });
}
