const clipping = /auto|scroll|hidden|clip/;

/** Pixels that may stand beside a widget: rounding, and half of the number at the end of an axis. */
const allowed = { text: 8, other: 1 };

/**
 * What stands beside a widget instead of in it. The page does not become wider by that, so its own width tells nothing:
 * a widget is a container, and what sticks out of one is only painted there.
 */
export function stickingOut(widget: Element): string[] {
  const { left, right } = widget.getBoundingClientRect();
  // Firefox counts the whole room of a mark's own picture, of which only the mark is drawn: the mark is looked at.
  return [...widget.shadowRoot!.querySelectorAll(':not(svg svg)')].flatMap((element) => {
    const box = element.getBoundingClientRect();
    const beside = Math.max(left - box.left, box.right - right);
    if (box.width <= 1 || beside <= allowed[element.localName === 'text' ? 'text' : 'other']) return [];
    if (isClipped(element)) return [];
    const { localName, textContent } = element;
    return `<${localName} class="${element.getAttribute('class') ?? ''}"> ${textContent.trim().slice(0, 40)} (${beside} px)`;
  });
}

function isClipped(element: Element): boolean {
  for (let at = element.parentElement; at; at = at.parentElement)
    if (clipping.test(getComputedStyle(at).overflowX)) return true;
  return false;
}
