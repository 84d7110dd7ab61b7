/** Tables and code are in the order of tabs only where there is something to scroll. */
export function watchScrollers(): void {
  const fit = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const isWider = target.scrollWidth > target.clientWidth + 1;
      if (isWider) target.setAttribute('tabindex', '0');
      else target.removeAttribute('tabindex');
    }
  });
  for (const scroller of document.querySelectorAll('.table, .code pre')) fit.observe(scroller);
}
