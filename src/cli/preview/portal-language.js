/** The language of the preview's portal: the page is in English, the widgets are in the one that the address asks for. */
const language = new URLSearchParams(location.search).get('lang');
if (language === 'en' || language === 'es') document.querySelector('main').lang = language;
