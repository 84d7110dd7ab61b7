import type { WidgetRequest } from '../../model/context.ts';
import type { FrameView } from '../../model/view.ts';
import type { Selection } from './selection.ts';
import { Widget } from './widget.ts';

/** What the widgets of a portal share: a reader chooses in them, and they follow every choice made on the page around. */
export abstract class PortalWidget<View extends FrameView> extends Widget<View> {
  protected override request(): WidgetRequest {
    const { metric, compare, selection } = this;
    return {
      ...super.request(),
      metric: metric ?? selection.metric,
      compare: compare.length > 0 ? compare : selection.compare,
    };
  }

  /**
   * Tells what a reader has chosen: only what changes. A feed element around takes it and hands it down; without one,
   * the widget itself shows it. A listener that cancels the event keeps everything as it is.
   */
  protected select(choice: Selection): void {
    const event = new CustomEvent('vital-signs-select', {
      detail: choice,
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    if (this.dispatchEvent(event)) Object.assign(this, choice);
  }
}
