import type { WidgetRequest } from '../../model/context.ts';
import type { FrameView } from '../../model/view.ts';
import { choose } from './choose.ts';
import type { Selection } from './selection.ts';
import { Widget } from './widget.ts';

/** What the widgets of a portal share: a reader chooses in them, and they follow every choice made on the page around. */
export abstract class PortalWidget<View extends FrameView> extends Widget<View> {
  /** What is chosen on the page around, where a feed element says it. */
  protected get selection(): Selection {
    return this.shared?.selection ?? {};
  }

  protected override request(): WidgetRequest {
    const { metric, compare, selection } = this;
    return {
      ...super.request(),
      metric: metric ?? selection.metric,
      compare: compare.length > 0 ? compare : selection.compare,
    };
  }

  protected select(choice: Selection): void {
    choose(this, choice);
  }
}
