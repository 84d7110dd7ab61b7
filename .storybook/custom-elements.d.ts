/** The manifest of the package, as far as Storybook reads it. Plugin: custom-elements.ts. */
declare module 'virtual:custom-elements' {
  interface Named {
    name: string;
    description?: string;
    default?: string;
  }
  interface Typed extends Named {
    type?: { text: string };
  }
  export interface Attribute extends Typed {
    /** Name of the property behind it. */
    fieldName: string;
  }
  export interface Member extends Typed {
    kind: 'field' | 'method';
    /** Name of the attribute that sets it. */
    attribute?: string;
    readonly?: boolean;
  }
  export interface CustomElement {
    tagName: string;
    description: string;
    members: Member[];
    attributes: Attribute[];
    events?: Named[];
    slots?: Named[];
    cssParts?: Named[];
    cssProperties?: Named[];
  }
  const manifest: { modules: { declarations: CustomElement[] }[] };
  export default manifest;
}

declare module '*.css';
