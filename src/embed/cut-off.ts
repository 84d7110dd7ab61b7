/** Milliseconds that a host may take to give its frame the height that it was told. */
const patience = 600;

/**
 * For a frame that stays lower than its content: WordPress gives none more than 1000 px. The page first does with less
 * room (`compact`). Where that is not enough, it scrolls, and is marked (`cut-off`): a scroll bar is often out of sight,
 * so the page itself must say that there is more.
 */
export function markCutOff(root: HTMLElement, content: Element): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let width = innerWidth;
  function look(): void {
    const isLower = Math.floor(content.getBoundingClientRect().height) > innerHeight;
    // Compact until the width is another: what fits because of it must not lose it again.
    if (isLower && !root.classList.contains('compact')) {
      root.classList.add('compact');
      lookLater();
    } else root.classList.toggle('cut-off', isLower);
  }
  function lookLater(): void {
    clearTimeout(timer);
    timer = setTimeout(look, patience);
  }
  new ResizeObserver(lookLater).observe(content);
  addEventListener('resize', () => {
    if (innerWidth !== width) root.classList.remove('compact');
    width = innerWidth;
    lookLater();
  });
  lookLater();
}
