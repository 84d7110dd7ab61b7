/** The language that a link asks for. Before anything is painted, or everything would move; the elements follow the nearest lang. */
if (new URLSearchParams(location.search).get('lang') === 'es') document.documentElement.lang = 'es';
