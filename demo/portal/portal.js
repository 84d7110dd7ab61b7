/** What the page of a county office adds to the elements on it: a way to what was chosen, and the language of the page. */

/** Where a reader looks for a school, rather than at one: whoever chooses here wants to be brought there. */
const leading = 'county-overview, organization-picker:not([slot])';

const heading = document.getElementById('chosen-heading');

document.addEventListener('vital-signs-select', ({ detail, target }) => {
  if (!detail.organization || !target.matches(leading)) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  // The focus first: it would jump there, and whoever listens hears at once where they are.
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ behavior: still ? 'auto' : 'smooth' });
});

/** A comparison of nobody with nobody says nothing on paper. */
addEventListener('beforeprint', () => {
  const { compare = [] } = document.querySelector('vital-signs-feed');
  document.getElementById('compare').classList.toggle('alone', compare.length === 0);
});

const language = document.getElementById('language');
language.value = document.documentElement.lang;

/** Keeps the language in the address, beside what the feed element keeps there: a link can be sent in either one. */
function keep() {
  const address = new URL(location.href);
  if (language.value === 'en') address.searchParams.delete('lang');
  else address.searchParams.set('lang', language.value);
  if (address.href !== location.href) history.replaceState(history.state, '', address);
}

language.addEventListener('change', () => {
  document.documentElement.lang = language.value;
  keep();
});
// The back button leads to addresses from before the language was chosen.
addEventListener('popstate', keep);
