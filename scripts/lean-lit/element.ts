/**
 * Elements for the bundle: what stands for LitElement there. Properties and their attributes, updates one after the
 * other, controllers. Lit's own decorators, reflected properties and the like are left out: no element of ours has
 * them.
 */
import type { ReactiveController } from 'lit';
import type { StyleText } from './css.ts';
import { render, type TemplateResult } from './templates.ts';

interface Converter {
  fromAttribute(text: string | null): unknown;
}

interface PropertyOptions {
  /** Its name, or false for none. Without it, the property's in small letters. */
  attribute?: string | false;
  converter?: Converter;
  type?: typeof Number;
  /** Without an attribute. */
  state?: boolean;
}

/** A page that makes a class from one of ours may add sheets of its own. */
type Styles = StyleText | CSSStyleSheet | readonly Styles[];

function attributeOf(name: string, { attribute, state }: PropertyOptions): string | undefined {
  return state || attribute === false ? undefined : (attribute ?? name.toLowerCase());
}

export abstract class LitElement extends HTMLElement {
  static properties: Record<string, PropertyOptions> = {};
  static styles: Styles = [];

  /** Called once for each element, when it is defined. */
  static get observedAttributes(): string[] {
    const { properties } = this;
    for (const name of Object.keys(properties)) makeProperty(this.prototype, name);
    return Object.entries(properties).flatMap(([name, options]) => attributeOf(name, options) ?? []);
  }

  isUpdatePending = false;
  hasUpdated = false;
  renderRoot!: ShadowRoot;
  readonly renderOptions = {};
  readonly #controllers = new Set<ReactiveController>();
  /** What was set before the element was defined. */
  #early: [string, unknown][] = [];
  #connect: ((update: boolean) => void) | undefined;
  #updated: Promise<boolean>;

  constructor() {
    super();
    this.#updated = new Promise((resolve) => (this.#connect = resolve));
    for (const name of Object.keys((this.constructor as typeof LitElement).properties)) {
      if (!Object.hasOwn(this, name)) continue;
      this.#early.push([name, Reflect.get(this, name)]);
      Reflect.deleteProperty(this, name);
    }
    this.requestUpdate();
  }

  connectedCallback(): void {
    this.#makeRoot();
    this.#connect?.(true);
    for (const controller of this.#controllers) controller.hostConnected?.();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(attribute: string, _old: string | null, text: string | null): void {
    for (const [name, options] of Object.entries((this.constructor as typeof LitElement).properties)) {
      if (attributeOf(name, options) !== attribute) continue;
      const { converter, type } = options;
      const value = type && text !== null ? Number(text) : text;
      Reflect.set(this, name, converter ? converter.fromAttribute(text) : value);
    }
  }

  addController(controller: ReactiveController): void {
    this.#controllers.add(controller);
    if (this.renderRoot && this.isConnected) controller.hostConnected?.();
  }

  removeController(controller: ReactiveController): void {
    this.#controllers.delete(controller);
  }

  /** Fulfilled after the update that is under way; false when that has asked for another. */
  get updateComplete(): Promise<boolean> {
    return this.#updated;
  }

  /** Asks for an update, after those that are under way. With the name of a property: only if it has changed. */
  requestUpdate(name?: string, old?: unknown): void {
    if (name && Object.is(Reflect.get(this, name), old)) return;
    if (!this.isUpdatePending) this.#updated = this.#enqueued();
  }

  async #enqueued(): Promise<boolean> {
    this.isUpdatePending = true;
    try {
      await this.#updated;
    } catch (error) {
      // The one before has failed: told to the page, without holding up this one.
      void Promise.reject(error as Error);
    }
    const scheduled = this.scheduleUpdate();
    if (scheduled) await scheduled;
    return !this.isUpdatePending;
  }

  protected scheduleUpdate(): void | Promise<unknown> {
    this.performUpdate();
  }

  protected performUpdate(): void {
    if (!this.isUpdatePending) return;
    this.#makeRoot();
    for (const [name, value] of this.#early.splice(0)) Reflect.set(this, name, value);
    try {
      this.willUpdate();
      for (const controller of this.#controllers) controller.hostUpdate?.();
      const result = this.render();
      this.isUpdatePending = false;
      render(result, this.renderRoot);
    } catch (error) {
      this.isUpdatePending = false;
      throw error;
    }
    for (const controller of this.#controllers) controller.hostUpdated?.();
    this.hasUpdated = true;
    this.updated();
  }

  protected willUpdate(): void {}

  protected updated(): void {}

  #makeRoot(): void {
    if (this.renderRoot) return;
    this.renderRoot = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const styles = [(this.constructor as typeof LitElement).styles].flat(9) as (StyleText | CSSStyleSheet)[];
    this.renderRoot.adoptedStyleSheets = styles.map((style) =>
      style instanceof CSSStyleSheet ? style : style.styleSheet,
    );
  }

  abstract render(): TemplateResult;
}

/** A property that asks for an update when it is set. */
function makeProperty(prototype: LitElement, name: string): void {
  const key = Symbol();
  Object.defineProperty(prototype, name, {
    get(this: Record<symbol, unknown>) {
      return this[key];
    },
    set(this: LitElement & Record<symbol, unknown>, value: unknown) {
      const old = this[key];
      this[key] = value;
      this.requestUpdate(name, old);
    },
    configurable: true,
    enumerable: true,
  });
}
