/** Pixels between the field and the list, and between the list and the edge of the window. */
const gap = 4;

/** Less room than this is none: then the list stands in the page, which grows. */
const least = 120;

/** As high as a list gets where there is room for more. */
const highest = 420;

/**
 * Puts a list below a field, or above it where there is more room, over everything on the page: no box that cuts off what
 * sticks out can cut the list. What an on-screen keyboard covers is no room. Where there is none, as in a frame as high as
 * its content, or in a browser without popovers, the list stands in the page.
 */
export function placePopup(popup: HTMLElement, field: HTMLElement): void {
  const { left, right, top, bottom } = field.getBoundingClientRect();
  const seen = globalThis.visualViewport;
  const start = seen?.offsetTop ?? 0;
  const below = start + (seen?.height ?? innerHeight) - bottom - 2 * gap;
  const above = top - start - 2 * gap;
  const isBelow = below >= Math.min(highest, above);
  const room = isBelow ? below : above;
  const inPage = !popup.showPopover || room < least;
  if (inPage) popup.removeAttribute('popover');
  else if (!popup.popover) popup.popover = 'manual';
  if (!inPage && !popup.matches(':popover-open')) popup.showPopover();
  const { clientWidth, clientHeight } = document.documentElement;
  const width = Math.min(Math.max(right - left, 288), clientWidth - 2 * gap);
  const lines = {
    '--high': `${Math.round(Math.min(highest, room))}px`,
    'inline-size': `${width}px`,
    left: `${Math.max(gap, Math.min(getComputedStyle(field).direction === 'rtl' ? right - width : left, clientWidth - width - gap))}px`,
    top: isBelow ? `${bottom + gap}px` : 'auto',
    bottom: isBelow ? 'auto' : `${clientHeight - top + gap}px`,
  };
  for (const [name, value] of Object.entries(lines))
    if (inPage) popup.style.removeProperty(name);
    else popup.style.setProperty(name, value);
}
