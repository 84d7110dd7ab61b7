import type { ReactiveControllerHost } from 'lit';

/**
 * A module that is fetched when a reader opens what needs it. Such modules import types only and get `html` handed in:
 * a module shared with the first file would have to leave it, and every page would wait for one more request.
 */
export class Deferred<Module> {
  /** The module, once it is here. */
  value: Module | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #import: () => Promise<Module>;
  #loading: Promise<Module | undefined> | undefined;

  constructor(host: ReactiveControllerHost, load: () => Promise<Module>) {
    this.#host = host;
    this.#import = load;
  }

  /** Fetches the module, unless that is done or under way; the host is updated when it is here. Never rejects. */
  load(): Promise<Module | undefined> {
    return (this.#loading ??= this.#fetch());
  }

  async #fetch(): Promise<Module | undefined> {
    try {
      this.value = await this.#import();
      this.#host.requestUpdate();
    } catch (cause) {
      // Not kept, so that the next sign of interest tries again.
      this.#loading = undefined;
      console.warn('[vital-signs] A part is missing. Serve chunks/ beside the script, allowed by script-src.', cause);
    }
    return this.value;
  }
}
