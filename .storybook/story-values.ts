import type { Args } from '@storybook/web-components-vite';
import { render } from 'lit';
import { storyNameFromExport } from 'storybook/internal/csf';
import type { Attribute } from 'virtual:custom-elements';
import type { Story, StoryFile } from '../stories/vocabulary.ts';
import { elementOf } from './elements.ts';

const files = Object.values(import.meta.glob<StoryFile>('../stories/*.stories.ts', { eager: true }));

/**
 * The attributes that a story gives its element, as values for the controls. Stories say them in markup, for they are also
 * tests and examples; here the markup is rendered where no element comes to life, and read.
 */
export function valuesOf({ title, name, component }: { title: string; name: string; component?: unknown }): Args {
  const story = storyOf(title, name);
  if (!story || typeof component !== 'string') return {};
  const inert = document.implementation.createHTMLDocument();
  render(story.render(), inert.body, { creationScope: inert });
  const element = inert.querySelector(component);
  if (!element) return {};
  const given = elementOf(component).attributes.map((attribute) => [attribute.name, valueOf(element, attribute)]);
  return Object.fromEntries(given.filter(([, value]) => value !== undefined)) as Args;
}

function storyOf(title: string, name: string): Story | undefined {
  const stories = files.find((file) => file.default.title === title);
  const [, story] = Object.entries(stories ?? {}).find(([key]) => storyNameFromExport(key) === name) ?? [];
  return story && 'render' in story ? story : undefined;
}

/** From the attribute, or from the property that the template sets. */
function valueOf(element: Element, { name, fieldName, type }: Attribute): unknown {
  const value = element.getAttribute(name) ?? (element as unknown as Record<string, unknown>)[fieldName];
  if (Array.isArray(value)) return value.join(' ');
  if (value === undefined || type?.text !== 'number') return value;
  return Number(value);
}
