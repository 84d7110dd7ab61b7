/** Milliseconds that a host may take to give its frame the height that it was told. */
const patience = 600;

/**
 * Marks the page in a frame that stays lower than its content: WordPress gives no frame more than 1000 px. A scroll bar
 * is often out of sight, so the page itself must say that there is more.
 */
export function markCutOff(root: HTMLElement, content: Element): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  function look(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      root.classList.toggle('cut-off', Math.floor(content.getBoundingClientRect().height) > innerHeight);
    }, patience);
  }
  new ResizeObserver(look).observe(content);
  addEventListener('resize', look);
  look();
}
