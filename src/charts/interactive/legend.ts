import type { GapSpec, TrendSpec } from '../../model/view.ts';

/** Entries of lists around a plot: latest values, key, and the rows of a gap. */
const entries = '.headline > li, .keys > li, .rows > li';

/** Identifier of the series or row that an entry stands for. Series are told by the line that is drawn in their entry. */
function ownerOf(target: EventTarget | null, spec: TrendSpec | GapSpec): string | undefined {
  const entry = target instanceof Element ? target.closest(entries) : null;
  if (!entry) return undefined;
  if (spec.kind === 'gap') {
    const { parentElement: list } = entry;
    return list?.matches('.rows') ? spec.rows[[...list.children].indexOf(entry)]?.id : undefined;
  }
  const line = entry.querySelector('.key > .line');
  return spec.series.find(({ style }) => line?.classList.contains(`s${style}`))?.id;
}

/** Tells which series or row a reader is on in the lists around a plot, by pointer or focus, until `signal` aborts. */
export function watchLegend(
  plot: HTMLElement,
  spec: () => TrendSpec | GapSpec,
  found: (owner: string | undefined) => void,
  signal: AbortSignal,
): void {
  const root = plot.getRootNode();
  const at = (target: EventTarget | null): void => found(ownerOf(target, spec()));
  for (const type of ['pointerover', 'focusin']) root.addEventListener(type, ({ target }) => at(target), { signal });
  for (const type of ['pointerout', 'focusout']) {
    root.addEventListener(type, (event) => at((event as PointerEvent | FocusEvent).relatedTarget), { signal });
  }
}
