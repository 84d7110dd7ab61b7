/**
 * Before the first paint: the colours that a reader has chosen on another page of this site. They are in the address, because
 * nothing is stored.
 */
const chosen = new URLSearchParams(location.search).get('look');
if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.look = chosen;
