/**
 * Opens a section and moves the focus into it: to its first element that takes it, as soon as that is here, and until
 * then to its label. Stops waiting when the reader goes elsewhere, or with `signal`.
 */
export function reveal(details: HTMLDetailsElement, signal: AbortSignal): void {
  details.open = true;
  const label = details.querySelector('summary')!;
  const enter = (): boolean => {
    const inside = details.querySelector<HTMLElement>('[tabindex]');
    inside?.focus();
    return inside !== null;
  };
  if (enter()) return;
  label.focus();
  const filled = new MutationObserver(() => {
    const left = (details.getRootNode() as Document | ShadowRoot).activeElement !== label;
    if (left || enter()) filled.disconnect();
  });
  filled.observe(details, { childList: true, subtree: true });
  signal.addEventListener('abort', () => filled.disconnect(), { once: true });
}
