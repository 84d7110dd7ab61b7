/** The name of a new element, in the ways in which files and code say it, or a sentence that says why it cannot have it. */

/**
 * @typedef {object} Names
 * @property {string} tag `family-letter`
 * @property {string} Class `FamilyLetter`
 * @property {string} camel `familyLetter`
 * @property {string} Title `Family letter`
 */

/** Names with a hyphen that HTML keeps for itself. */
const reserved = [
  'annotation-xml',
  'color-profile',
  'font-face',
  'font-face-src',
  'font-face-uri',
  'font-face-format',
  'font-face-name',
  'missing-glyph',
];

/** Words that content blockers stop in the address of a file, and words that say nothing. */
const unwanted = [
  'stats',
  'analytics',
  'track',
  'tracker',
  'tracking',
  'beacon',
  'util',
  'utils',
  'helper',
  'helpers',
  'common',
  'misc',
];

/**
 * @param {string | undefined} tag
 * @param {readonly string[]} tags that there are
 * @returns {Names}
 */
export function namesOf(tag, tags) {
  if (!tag) throw new Error('Name the element, such as: npm run new:element family-letter.');
  if (!/^[a-z]+(-[a-z]+)+$/.test(tag))
    throw new Error(
      `"${tag}" cannot be the name of an element: use two or more words of small letters from a to z, with hyphens between ` +
        'them, such as family-letter.',
    );
  if (tags.includes(tag)) throw new Error(`There is an element <${tag}> already: see src/elements/${tag}/.`);
  if (reserved.includes(tag)) throw new Error(`<${tag}> is a name that HTML keeps for itself: choose another.`);
  const word = tag.split('-').find((one) => unwanted.includes(one));
  if (word)
    throw new Error(
      `A file called ${tag} is not taken: "${word}" is a word that content blockers stop, or that says nothing. Choose another.`,
    );
  const Class = tag.replaceAll(/(?:^|-)(.)/g, (_all, letter) => letter.toUpperCase());
  const words = tag.replaceAll('-', ' ');
  return {
    tag,
    Class,
    camel: Class[0].toLowerCase() + Class.slice(1),
    Title: words[0].toUpperCase() + words.slice(1),
  };
}
