import type { Words } from '../../i18n/words.ts';
import { announcement } from '../../model/announcement.ts';
import { Walk, type Step, type Stop } from '../../model/walk.ts';
import type { Target } from '../interactive/targets.ts';
import { targetOf } from './stop-target.ts';

/** A chart as the explorer needs it: where steps lead, and what is said and shown there. */
export interface Walked {
  readonly spec: unknown;
  readonly lines: { readonly length: number };
  /** Whether a finger that moves sideways reads. A chart that is read from top to bottom scrolls instead. */
  readonly slides: boolean;
  find(stop: Stop): Stop | undefined;
  step(from: Stop | undefined, step: Step): Stop | undefined;
  /** The stop nearest to a place: fractions of the plot, from the left and from the top. */
  nearest(x: number, y: number): Stop | undefined;
  /** What a reader is told who comes to a stop from another one, or from outside. */
  tell(words: Words, stop: Stop, from?: Stop): string;
  /** The stop as the drawing knows it. */
  target(stop: Stop): Target;
}

/** A trend or a gap chart. */
export class WalkedChart extends Walk implements Walked {
  get slides(): boolean {
    return this.spec.kind === 'trend';
  }

  tell(words: Words, stop: Stop, from?: Stop): string {
    return announcement(words, this, stop, from);
  }

  target(stop: Stop): Target {
    return targetOf(this, stop);
  }
}
