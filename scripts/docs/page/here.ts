/** Marks in the list of sections the one that is being read. */
export function followReading(): void {
  const links = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>('#sections a')].map((link) => [link.hash.slice(1), link]),
  );
  if (links.size === 0) return;
  const headings = [...links.keys()].flatMap((id) => document.getElementById(decodeURIComponent(id)) ?? []);
  const mark = (): void => {
    // The last heading above the upper third of the window.
    const above = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
    const now = links.get((above.at(-1) ?? headings[0])?.id ?? '');
    for (const link of links.values()) link.toggleAttribute('data-here', link === now);
  };
  let isAsked = false;
  addEventListener(
    'scroll',
    () => {
      if (isAsked) return;
      isAsked = true;
      requestAnimationFrame(() => {
        isAsked = false;
        mark();
      });
    },
    { passive: true },
  );
  mark();
}

/** A list that lies over the page on a phone goes away when a link in it is followed. */
export function closeMenus(): void {
  for (const menu of document.querySelectorAll<HTMLElement>('#pages, #sections'))
    menu.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLAnchorElement && menu.matches(':popover-open')) menu.hidePopover();
    });
}
