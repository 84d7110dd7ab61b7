import { forgetFeeds } from '../../src/feed/load.ts';

/** An answer of the pretended network: a status and a body, or nothing for one that never comes. */
export interface Answer {
  status?: number;
  body?: string;
  /** Milliseconds before it comes. */
  delay?: number;
}

export interface Network {
  /** Addresses that were asked for, in order. */
  asked: string[];
  /** Addresses whose request was given up. */
  aborted: string[];
  stop: () => void;
}

/** Puts answers in place of the network, by the last part of the address. Addresses without an answer never answer. */
export function answers(known: Record<string, Answer>): Network {
  const usual = globalThis.fetch;
  const network: Network = { asked: [], aborted: [], stop };
  globalThis.fetch = (address, init) => {
    const url = address instanceof Request ? address.url : String(address);
    const answer = known[url.split('/').at(-1)!];
    network.asked.push(url);
    return new Promise((resolve, reject) => {
      init?.signal?.addEventListener('abort', () => {
        network.aborted.push(url);
        reject(new DOMException('aborted', 'AbortError'));
      });
      if (!answer) return;
      const { status = 200, body = '', delay = 0 } = answer;
      setTimeout(() => resolve(new Response(body, { status, statusText: status === 200 ? 'OK' : 'No' })), delay);
    });
  };
  // What an earlier test has loaded would be answered without asking.
  forgetFeeds();
  function stop(): void {
    globalThis.fetch = usual;
    forgetFeeds();
  }
  return network;
}
