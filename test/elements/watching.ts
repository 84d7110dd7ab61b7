/** What a page around the widgets would notice: lines in the console, errors nobody caught. */
export interface Noticed {
  errors: string[];
  warnings: string[];
  /** Exceptions and rejections that reached the page. */
  uncaught: string[];
  stop: () => void;
}

/** Watches the console and the page until `stop`. Nothing is passed on, so that expected errors do not fill the log. */
export function watchPage(): Noticed {
  const { error, warn } = console;
  const noticed: Noticed = { errors: [], warnings: [], uncaught: [], stop };
  const line = (words: unknown[]): string => words.map(String).join(' ');
  const caught = (event: ErrorEvent | PromiseRejectionEvent): void => {
    noticed.uncaught.push('message' in event ? event.message : String(event.reason));
  };
  console.error = (...words: unknown[]) => void noticed.errors.push(line(words));
  console.warn = (...words: unknown[]) => void noticed.warnings.push(line(words));
  addEventListener('error', caught);
  addEventListener('unhandledrejection', caught);
  function stop(): void {
    console.error = error;
    console.warn = warn;
    removeEventListener('error', caught);
    removeEventListener('unhandledrejection', caught);
  }
  return noticed;
}
