// Imported first, so that what is declared here comes before it.
import '@open-wc/testing';

declare global {
  /** What the test runner puts into the page. */
  function describe(name: string, body: () => void): void;
  function it(name: string, body: () => void | Promise<void>): void;
  function before(body: () => void | Promise<void>): void;
  function after(body: () => void | Promise<void>): void;
  function beforeEach(body: () => void | Promise<void>): void;
  function afterEach(body: () => void | Promise<void>): void;

  namespace Chai {
    // The DOM differ declares that comparing plain values returns a promise, which it does not.
    interface Equal {
      (value: unknown, message?: string): Assertion;
    }
  }
}
