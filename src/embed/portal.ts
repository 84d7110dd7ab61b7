/**
 * For the portal page that `vital-signs publish --site` writes: whoever chooses a school in the list of all is brought to
 * what the page shows of it. A choice inside a chart or a comparison leaves the reader where they are.
 */
const leading = 'county-overview, organization-picker:not([slot])';

document.addEventListener('vital-signs-select', (event) => {
  const { organization } = (event as CustomEvent<{ organization?: string }>).detail;
  if (organization === undefined || !(event.target as Element).matches(leading)) return;
  const heading = document.querySelector<HTMLElement>('#chosen-heading');
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  // First the focus, which would jump, then the way there.
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ behavior: still ? 'auto' : 'smooth', block: 'start' });
});

/** A comparison of nobody with nobody says nothing on paper. */
addEventListener('beforeprint', () => {
  const compared = document.querySelector<HTMLElement & { compare: unknown[] }>('vital-signs-feed')?.compare ?? [];
  document.querySelector('#compare')?.classList.toggle('alone', compared.length === 0);
});
