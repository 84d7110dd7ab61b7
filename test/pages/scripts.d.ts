/** The scripts are JavaScript; these are the ones that the page tests use. */
declare module '*/scripts/browser.js' {
  import type { Browser, LaunchOptions } from 'puppeteer-core';
  export function launchBrowser(options?: LaunchOptions): Promise<Browser>;
}

declare module '*/scripts/demo-server.js' {
  export function startDemo(options: { port: number }): Promise<{ url: string; close(): Promise<void> }>;
}

declare module '*/scripts/engines/not-applicable.js' {
  export function lacks(ability: string): boolean;
  export function needs(ability: string): void;
  export function inPart(ability: string): string;
}
