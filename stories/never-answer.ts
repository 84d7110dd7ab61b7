/**
 * Makes a request for `/never.json` hang until it is aborted, as on a train in a tunnel. Other requests are answered as
 * usual: stories may share a page. Returns what puts the network back.
 */
export function neverAnswer(): () => void {
  const usual = globalThis.fetch;
  globalThis.fetch = (address, init) => {
    const url = address instanceof Request ? address.url : address.toString();
    if (!url.endsWith('/never.json')) return usual(address, init);
    return new Promise((_, reject) => {
      init?.signal?.addEventListener('abort', () => reject(init.signal!.reason as Error), { once: true });
    });
  };
  return () => {
    globalThis.fetch = usual;
  };
}
