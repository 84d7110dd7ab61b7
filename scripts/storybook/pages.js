/** What is looked at in a built Storybook, and what must be seen there. */

/**
 * @typedef {object} Page
 * @property {string} name
 * @property {string} path in the folder of Storybook
 * @property {'story' | 'docs' | 'manager'} type
 * @property {() => boolean} [shows] runs in the page, once everything is drawn
 */

/**
 * Each choice of the toolbars once, for they are the same for all stories; each kind of control; Storybook as a whole.
 * @param {{ id: string, type: 'story' | 'docs', title: string, name: string }[]} entries of `index.json`
 * @returns {Page[]}
 */
export function pagesOf(entries) {
  return [
    ...entries.map(({ id, type, title, name }) => ({ name: `${title}: ${name}`, path: frame(id, type), type })),
    ...Object.entries(toolbars).map(([choice, shows]) => ({
      name: `toolbar ${choice}`,
      path: `${frame('widgets-achievement-gap-chart--default')}&globals=${choice}`,
      type: /** @type {const} */ ('story'),
      shows,
    })),
    ...Object.entries(controls).map(([args, shows]) => ({
      name: `control ${args}`,
      path: `${frame('widgets-achievement-gap-chart--default')}&args=${args}`,
      type: /** @type {const} */ ('story'),
      shows,
    })),
    ...[`?path=/story/${entries.at(-1)?.id}`, `?path=/docs/${entries[0]?.id}`, '?path=/settings/about'].map((path) => ({
      name: `Storybook as a whole, ${path}`,
      path,
      type: /** @type {const} */ ('manager'),
    })),
  ];
}

function frame(id, type = 'story') {
  return `iframe.html?id=${id}&viewMode=${type}`;
}

const toolbars = {
  'theme:light': () => getComputedStyle(document.querySelector('.stage')).backgroundColor === 'rgb(255, 255, 255)',
  'theme:dark': () => getComputedStyle(document.querySelector('.stage')).colorScheme === 'dark',
  'theme:contrast': () => getComputedStyle(document.querySelector('.stage')).backgroundColor === 'rgb(0, 0, 0)',
  'theme:brand': () =>
    getComputedStyle(document.querySelector('achievement-gap-chart')).getPropertyValue('--vs-radius') === '0',
  'width:280px': () => document.querySelector('achievement-gap-chart').offsetWidth === 280,
  'width:1200px': () => document.querySelector('achievement-gap-chart').offsetWidth === 1200,
  'language:es': () => document.querySelector('achievement-gap-chart').shadowRoot.textContent.includes('Datos'),
  'language:ar': () => document.querySelector('achievement-gap-chart').shadowRoot.querySelector('[dir=rtl]') !== null,
  'direction:rtl': () => document.querySelector('achievement-gap-chart').shadowRoot.querySelector('[dir=rtl]') !== null,
  'feed:sample': () =>
    document.querySelector('achievement-gap-chart').shadowRoot.textContent.includes('Sample Unified School District'),
  'feed:hostile': () =>
    document.querySelector('achievement-gap-chart').shadowRoot.textContent.includes('<script>alert(2)</script>'),
  'feed:huge': () => document.querySelector('achievement-gap-chart').shadowRoot.textContent.includes('Group 40'),
};

const controls = {
  // A text, a choice of words, a number, and what a story had that is taken away.
  'reference:SWD': () => document.querySelector('achievement-gap-chart').getAttribute('reference') === 'SWD',
  'view:time': () =>
    document.querySelector('achievement-gap-chart').shadowRoot.querySelector('[part~=courses]') !== null,
  'heading-level:5': () =>
    document.querySelector('achievement-gap-chart').shadowRoot.querySelector('h5, [aria-level="5"]') !== null,
  'metric:!undefined': () => !document.querySelector('achievement-gap-chart').hasAttribute('metric'),
};
