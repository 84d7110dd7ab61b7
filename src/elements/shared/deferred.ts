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
    this.#loading ??= this.#import().then(
      (module) => {
        this.value = module;
        this.#host.requestUpdate();
        return module;
      },
      (cause: unknown) => {
        // Not kept, so that the next click tries again.
        this.#loading = undefined;
        console.error(
          '[vital-signs] A part of the script could not be loaded. Serve the folder chunks/ beside vital-signs.js.',
          cause,
        );
        return undefined;
      },
    );
    return this.#loading;
  }
}
