/** Makes every request hang until it is aborted, as on a train in a tunnel. Returns what puts the network back. */
export function neverAnswer(): () => void {
  const usual = globalThis.fetch;
  globalThis.fetch = (_address, init) =>
    new Promise((_, reject) => {
      init?.signal?.addEventListener('abort', () => reject(init.signal!.reason as Error), { once: true });
    });
  return () => {
    globalThis.fetch = usual;
  };
}
