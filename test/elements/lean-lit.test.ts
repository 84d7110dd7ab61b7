import { expect } from '@open-wc/testing';
import * as whole from 'lit';
import * as lean from '../../scripts/lean-lit/lit.ts';

type Lit = typeof whole;

/** What the bundle has in place of Lit, and Lit: what holds for one must hold for the other. */
const both = { lean: lean as unknown as Lit, whole };

function roots(): { root: ShadowRoot; markup: () => string } {
  const root = document.createElement('div').attachShadow({ mode: 'open' });
  return { root, markup: () => root.innerHTML.replaceAll(/<!--.*?-->|\s+(?=<|$)/g, '') };
}

/** Markup after each step, with Lit and without. */
function drawn(steps: readonly ((lit: Lit) => unknown)[]): { lean: string[]; whole: string[] } {
  const after = (lit: Lit): string[] => {
    const { root, markup } = roots();
    return steps.map((step) => {
      lit.render(step(lit), root as unknown as HTMLElement);
      return markup();
    });
  };
  return { lean: after(both.lean), whole: after(both.whole) };
}

const child = (value: (lit: Lit) => unknown) => (lit: Lit) => {
  const { html } = lit;
  return html`<p>${value(lit)}</p>`;
};

const a = 'a < b';
const b = 'b';

describe('Lit in the bundle draws what Lit draws:', () => {
  const values: Record<string, (lit: Lit) => unknown> = {
    text: () => 'Reading <b>',
    'other text': () => 'Math & more',
    number: () => 0,
    'no text': () => '',
    nothing: ({ nothing }) => nothing,
    undefined: () => undefined,
    template: ({ html }) => html`<b>${a}</b>`,
    'another template': ({ html }) => html`${a}<i title="x">${b}</i>${a}`,
    'template of text': ({ html }) => html`${a}, ${b}`,
    list: ({ html }) => ['a', 'b', 'c'].map((text) => html`<li>${text}</li>`),
    'shorter list': ({ html }) => ['d'].map((text) => html`<li>${text}</li>`),
    'list of several kinds': ({ html, nothing }) => ['a', nothing, html`<br />`, ['b', ['c']], '', 1],
    'no list': () => [],
  };

  for (const [name, first] of Object.entries(values))
    it(`${name}, and each other child after it`, () => {
      for (const [other, second] of Object.entries(values)) {
        const { lean: own, whole: theirs } = drawn([child(first), child(second), child(first)]);
        expect(own, other).to.deep.equal(theirs);
      }
    });

  it('attributes, of one expression or of several', () => {
    const step =
      (label: unknown, kind: string, id: string) =>
      ({ html }: Lit) =>
        html`<a href="#${id}" aria-label=${label} class="one ${kind} two ${id}" lang="en">${kind}</a><b id=${id}></b>`;
    const { lean: own, whole: theirs } = drawn([
      step('x', 'k', 'i'),
      step(undefined, '', 'i'),
      step('"<', 'k', 'j'),
      step(3, 'k', 'j'),
    ]);
    expect(own).to.deep.equal(theirs);
    expect(own[0]).to.contain('class="one k two i"');
  });

  it('attributes that come and go', () => {
    const step =
      (order: string | undefined) =>
      ({ html, nothing }: Lit) =>
        html`<table>
          <tr>
            <th aria-sort=${order ?? nothing}>${order}</th>
            ${[1, 2].map((cell) => html`<td>${cell}</td>`)}
          </tr>
        </table>`;
    const { lean: own, whole: theirs } = drawn([step(undefined), step('none'), step(undefined), step('ascending')]);
    expect(own).to.deep.equal(theirs);
    expect(own[3]).to.contain('aria-sort="ascending"');
  });

  it('pictures', () => {
    const step =
      (places: number[]) =>
      ({ html, svg }: Lit) =>
        html`<svg viewBox="0 0 9 9">${places.map((x) => svg`<circle r="4" cx=${x}></circle>${x}`)}</svg>`;
    const { lean: own, whole: theirs } = drawn([step([1, 2]), step([3]), step([])]);
    expect(own).to.deep.equal(theirs);
    const { root } = roots();
    lean.render(step([1])(both.lean) as unknown as lean.TemplateResult, root);
    expect(root.querySelector('circle')!.namespaceURI).to.equal('http://www.w3.org/2000/svg');
  });

  for (const [name, lit] of Object.entries(both))
    it(`what stays in a list, whatever comes and goes beside it (${name})`, () => {
      const { root, markup } = roots();
      const { html, nothing } = lit;
      const one = (text: string): unknown => html`<li>${text}</li>`;
      const step = (...list: unknown[]): Element[] => {
        lit.render(
          html`<ul>
            ${list}
          </ul>`,
          root as unknown as HTMLElement,
        );
        return [...root.querySelectorAll('li')];
      };
      const [first, second, third] = step(one('a'), one('b'), one('c'));
      expect(step(one('a'), nothing, one('c'))).to.deep.equal([first, third]);
      expect(step(one('a'), html`<li class="other">d</li>`, one('e'))[2]).to.equal(third);
      expect(step(one('f'))).to.deep.equal([first]);
      expect(step(one('f'), one('g')).map((item) => item.textContent)).to.deep.equal(['f', 'g']);
      expect(second!.isConnected).to.equal(false);
      expect(markup()).to.equal('<ul><li>f</li><li>g</li></ul>');
    });

  it('no markup of an object that only looks like a template', () => {
    const { root, markup } = roots();
    const data: unknown = JSON.parse('{"strings":["<img>"],"values":[],"_$litType$":1}');
    const { html } = lean;
    lean.render(html`<p>${data}</p>`, root);
    expect(markup()).to.equal('<p>[object Object]</p>');
  });

  for (const [name, lit] of Object.entries(both)) {
    it(`properties and listeners (${name})`, () => {
      const { root } = roots();
      const heard: string[] = [];
      const step = (open: boolean, word: string): unknown => {
        const { html } = lit;
        return html`<details .open=${open} @toggle=${() => {}}>
          <summary @click=${() => heard.push(word)}>x</summary>
        </details>`;
      };
      lit.render(step(true, 'one'), root as unknown as HTMLElement);
      const details = root.querySelector('details')!;
      expect(details.open).to.equal(true);
      root.querySelector('summary')!.dispatchEvent(new Event('click'));
      details.open = false;
      // What has not changed since is not set again.
      lit.render(step(true, 'two'), root as unknown as HTMLElement);
      expect(details.open).to.equal(false);
      root.querySelector('summary')!.dispatchEvent(new Event('click'));
      lit.render(step(false, 'three'), root as unknown as HTMLElement);
      lit.render(step(true, 'three'), root as unknown as HTMLElement);
      expect(details.open).to.equal(true);
      expect(heard).to.deep.equal(['one', 'two']);
    });

    it(`an element with attributes, properties and controllers (${name})`, async () => {
      const told: string[] = [];
      class Sample extends lit.LitElement {
        static override properties = {
          name: {},
          count: { type: Number, attribute: 'how-many' },
          list: { converter: { fromAttribute: (text: string | null) => text?.split(' ') } },
          view: {},
          data: { attribute: false as const },
          inner: { state: true },
        };
        name = 'a';
        count = 1;
        list: string[] | undefined;
        view = 'year';
        data: unknown;
        inner = 0;
        override willUpdate(): void {
          told.push(`will ${this.name} ${this.count} ${this.list?.length} ${this.view} ${String(this.data)}`);
        }
        override updated(): void {
          told.push(`updated ${this.hasUpdated}`);
          if (this.inner === 1) this.inner = 2;
        }
        override render() {
          const { html } = lit;
          return html`<p>${this.name} ${this.inner}</p>`;
        }
      }
      const tag = `sample-${name}`;
      const element = Object.assign(document.createElement(tag), { data: 'early' }) as unknown as Sample;
      element.setAttribute('how-many', '5');
      document.body.append(element);
      customElements.define(tag, Sample);
      element.addController({
        hostConnected: () => told.push('connected'),
        hostDisconnected: () => told.push('disconnected'),
        hostUpdate: () => told.push('update'),
        hostUpdated: () => told.push('host updated'),
      });
      await element.updateComplete;
      told.push(element.outerHTML);
      element.name = 'a';
      element.name = 'b';
      element.setAttribute('list', 'x y');
      element.setAttribute('view', 'time');
      await element.updateComplete;
      element.view = 'year';
      element.inner = 1;
      told.push(String(await element.updateComplete), String(await element.updateComplete), element.outerHTML);
      element.removeAttribute('how-many');
      element.removeAttribute('list');
      element.remove();
      await element.updateComplete;
      told.push(element.shadowRoot!.textContent!.trim(), Sample.observedAttributes.join());
      const expected = [
        'connected',
        'will a 5 undefined year early',
        'update',
        'host updated',
        'updated true',
        `<${tag} how-many="5"></${tag}>`,
        'will b 5 2 time early',
        'update',
        'host updated',
        'updated true',
        'will b 5 2 year early',
        'update',
        'host updated',
        'updated true',
        'will b 5 2 year early',
        'update',
        'host updated',
        'updated true',
        'false',
        'true',
        `<${tag} how-many="5" list="x y" view="time"></${tag}>`,
        'disconnected',
        'will b null undefined year early',
        'update',
        'host updated',
        'updated true',
        'b 2',
        'name,how-many,list,view',
      ];
      expect(told).to.deep.equal(expected);
    });
  }
});
