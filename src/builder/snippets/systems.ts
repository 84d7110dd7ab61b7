import { ways, type Way } from './snippets.ts';

/**
 * What sites are made with, and the ways to try there, the first one first. Only what is known of a system for certain has
 * an order of its own; for all others the order is that of what is lost least.
 */
export const systems = {
  html: ['element', 'division', 'frame'],
  'wordpress-admin': ['element', 'division', 'frame', 'address'],
  'wordpress-author': ['address', 'static'],
  'google-sites': ['box', 'address', 'static'],
  drupal: ['element', 'frame', 'division', 'script', 'static'],
  squarespace: ['element', 'frame', 'static'],
  wix: ['box', 'frame', 'static'],
  finalsite: ['element', 'frame', 'division', 'script', 'static'],
  edlio: ['frame', 'element', 'division', 'script', 'box', 'static'],
  blackboard: ['frame', 'element', 'division', 'script', 'box', 'static'],
  apptegy: ['frame', 'box', 'element', 'division', 'script', 'static'],
  framework: ['element'],
  mail: ['static', 'address'],
  other: ['element', 'division', 'script', 'frame', 'box', 'address', 'static'],
} as const satisfies Record<string, readonly Way[]>;

export type System = keyof typeof systems;

export function systemOf(text: string): System {
  return Object.hasOwn(systems, text) ? (text as System) : 'other';
}

/** The way that was chosen, or the first one of the system. */
export function wayOf(system: System, text: string): Way {
  const found = ways.find((way) => way === text);
  return found ?? systems[system][0];
}
