/** How many details can be taken away; what each step hides stands in frame.css. */
const steps = [1, 2, 3, 4, 5, 6, 7];

/** Keeps a page in its box: shows as much as fits, again whenever the box or what is in it changes. */
export function fitBox(root: HTMLElement, content: Element): void {
  function fit(): void {
    for (const step of steps) {
      root.classList.remove(...steps.map((one) => `step-${one}`));
      root.classList.add(`step-${step}`);
      if (document.body.scrollHeight <= document.body.clientHeight) return;
    }
  }
  root.classList.add('box');
  // In the frame after: what shrinks while it is observed is an error to browsers, and WebKit puts it into the console.
  const observer = new ResizeObserver(() => requestAnimationFrame(fit));
  observer.observe(root);
  observer.observe(content);
}
