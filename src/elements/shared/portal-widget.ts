import type { FrameView } from '../../model/view.ts';
import { choose } from './choose.ts';
import type { Selection } from './selection.ts';
import { Widget } from './widget.ts';

/** What the widgets of a portal share: a reader chooses in them, and they follow every choice made on the page around. */
export abstract class PortalWidget<View extends FrameView> extends Widget<View> {
  /** Set by what brings the parts of a feed. */
  protected filesLeft?: boolean;

  /**
   * Tells a choice of the reader. Once the feed element around has taken it, what the page began with in this element
   * gives way to it: own attributes would win otherwise, and the control that the reader has used would be dead.
   */
  protected select(choice: Selection): void {
    const event = choose(this, choice);
    if (!this.shared?.took(event)) return;
    const { groups, compare, ...single } = choice;
    for (const name of Object.keys(single) as (keyof typeof single)[]) this[name] = undefined;
    if ('groups' in choice) this.groups = [];
    if ('compare' in choice) this.compare = [];
  }
}
