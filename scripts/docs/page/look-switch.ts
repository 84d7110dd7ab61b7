/** The switch between the system's colours, light and dark. The choice goes along in the links of the site. */
const looks = ['', 'light', 'dark'] as const;
const names = { '': 'System', light: 'Light', dark: 'Dark' };
type Look = (typeof looks)[number];

const root = document.documentElement;

function current(): Look {
  return looks.find((look) => look === root.dataset.look) ?? '';
}

/** This address with the look in it, or without. */
function withLook(address: string, look: Look): string {
  const url = new URL(address);
  if (look) url.searchParams.set('look', look);
  else url.searchParams.delete('look');
  return url.href;
}

function show(button: HTMLElement): void {
  button.textContent = names[current()];
}

export function listenToLook(): void {
  const now = document.getElementById('look-now');
  if (!now) return;
  show(now);
  document.getElementById('look')?.addEventListener('click', () => {
    const next = looks[(looks.indexOf(current()) + 1) % looks.length]!;
    if (next) root.dataset.look = next;
    else delete root.dataset.look;
    // A page from a folder may not change its address.
    if (location.protocol !== 'file:') history.replaceState(history.state, '', withLook(location.href, next));
    show(now);
  });
  // At the last moment: a link is made anew by whatever else is on the page.
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (!link || link.origin !== location.origin || link.getAttribute('href')?.startsWith('#')) return;
    if (link.closest('.stage')) return;
    link.href = withLook(link.href, current());
  });
}
