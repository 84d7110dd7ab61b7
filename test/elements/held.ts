type Method = (...words: unknown[]) => void;

/** Listeners on what outlives a widget, and observers, by kind: how many more there are now than at the start. */
export function countHolds(): { held: Map<string, number>; stop: () => void } {
  const held = new Map<string, number>();
  const count = (key: string, by: number): void => void held.set(key, (held.get(key) ?? 0) + by);
  const undo = [window, document, document.documentElement, document.body].map((place) => countListeners(place, count));
  for (const kind of [MutationObserver, ResizeObserver, IntersectionObserver])
    undo.push(countObservers(kind.name, kind.prototype, count));
  return { held, stop: () => undo.forEach((put) => put()) };
}

function countListeners(place: EventTarget, count: (type: string, by: number) => void): () => void {
  const known = new Set<unknown>();
  const add: typeof place.addEventListener = (type, listener, options) => {
    if (!known.has(listener)) count(type, 1);
    known.add(listener);
    const signal = typeof options === 'object' ? options.signal : undefined;
    signal?.addEventListener('abort', () => known.delete(listener) && count(type, -1));
    EventTarget.prototype.addEventListener.call(place, type, listener, options);
  };
  const remove: typeof place.removeEventListener = (type, listener, options) => {
    if (known.delete(listener)) count(type, -1);
    EventTarget.prototype.removeEventListener.call(place, type, listener, options);
  };
  // Own methods hide the inherited ones until they are deleted.
  Object.assign(place, { addEventListener: add, removeEventListener: remove });
  return () => {
    Reflect.deleteProperty(place, 'addEventListener');
    Reflect.deleteProperty(place, 'removeEventListener');
  };
}

function countObservers(name: string, prototype: object, count: (type: string, by: number) => void): () => void {
  const observe = Reflect.get(prototype, 'observe') as Method;
  const disconnect = Reflect.get(prototype, 'disconnect') as Method;
  const watching = new Set<unknown>();
  Object.assign(prototype, {
    observe(this: unknown, ...words: unknown[]) {
      if (!watching.has(this)) count(name, 1);
      watching.add(this);
      Reflect.apply(observe, this, words);
    },
    disconnect(this: unknown) {
      if (watching.delete(this)) count(name, -1);
      Reflect.apply(disconnect, this, []);
    },
  });
  return () => void Object.assign(prototype, { observe, disconnect });
}
