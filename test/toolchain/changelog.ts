/** What is wrong with a changelog, by the rules of Keep a Changelog and Semantic Versioning. */

/** Headings that a version may have. */
const kinds = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];

/** A version as Semantic Versioning writes it, before a release or not. */
const semver = /^(\d+)\.(\d+)\.(\d+)(?:-([0-9A-Za-z.-]+))?$/;

const promises = ['https://keepachangelog.com/en/1.1.0/', 'https://semver.org/spec/v2.0.0.html'];

interface Release {
  version: string;
  date: string;
}

/**
 * Faults of a changelog, each in a sentence.
 * @param version of package.json: the newest release, or one that is still to come
 */
export function changelogFaults(text: string, version: string): string[] {
  const [head = '', ...sections] = text.split(/^## /m);
  const titles = sections.map((section) => section.slice(0, section.indexOf('\n')));
  const faults = [
    ...(text.startsWith('# Changelog\n') ? [] : ['does not begin with "# Changelog"']),
    ...promises.filter((address) => !head.includes(address)).map((address) => `does not lead to ${address}`),
    ...(titles[0] === '[Unreleased]' ? [] : [`begins with "${titles[0] ?? 'nothing'}", not with "[Unreleased]"`]),
    ...sections.flatMap((section, index) => sectionFaults(titles[index]!, section)),
  ];
  const releases = titles.slice(1).flatMap((title) => {
    const [, name = '', date = ''] = /^\[([^\]]+)\] - (\d{4}-\d{2}-\d{2})(?: \[YANKED\])?$/.exec(title) ?? [];
    if (semver.test(name) && isDay(date)) return [{ version: name, date }];
    faults.push(`has a section "${title}", which is no "[version] - YYYY-MM-DD"`);
    return [];
  });
  return [...faults, ...orderFaults(releases), ...versionFaults(releases, version), ...linkFaults(text, releases)];
}

/** Every entry stands under a kind, and no kind is empty or there twice. */
function sectionFaults(title: string, section: string): string[] {
  const [before = '', ...lists] = section
    .slice(title.length)
    .replaceAll(/^\[[^\]]+\]: .*$/gm, '')
    .split(/^### /m);
  const names = lists.map((list) => list.slice(0, list.indexOf('\n')));
  return [
    ...(/^\s*[-*] /m.test(before) ? [`has an entry of ${title} under no heading`] : []),
    ...names
      .filter((name) => !kinds.includes(name))
      .map((name) => `has "${name}" in ${title}; known: ${kinds.join(', ')}`),
    ...names.filter((name, at) => names.indexOf(name) !== at).map((name) => `has "${name}" twice in ${title}`),
    ...names.filter((_name, at) => !/^- \S/m.test(lists[at]!)).map((name) => `has nothing under "${name}" in ${title}`),
    ...(title !== '[Unreleased]' && names.length === 0 ? [`says nothing of ${title}`] : []),
    ...lists.flatMap((list) =>
      loneLines(list).map((line) => `has a line in ${title} that belongs to no entry: ${line}`),
    ),
  ];
}

/** Lines of a list that neither begin an entry nor go on with one. */
function loneLines(list: string): string[] {
  return list
    .split('\n')
    .slice(1)
    .filter((line) => line.trim() !== '' && !/^(- \S| {2}\S)/.test(line));
}

function orderFaults(releases: readonly Release[]): string[] {
  return releases.slice(1).flatMap(({ version, date }, index) => {
    const above = releases[index]!;
    return [
      ...(compare(above.version, version) > 0
        ? []
        : [`has ${version} below ${above.version}, which is no later version`]),
      ...(above.date >= date ? [] : [`has ${version} of ${date} below ${above.version} of ${above.date}`]),
    ];
  });
}

/** What is in package.json is released as the newest, or later than all that is. */
function versionFaults(releases: readonly Release[], version: string): string[] {
  const [newest] = releases;
  if (!newest || compare(version, newest.version) >= 0) return [];
  return [`tells of ${newest.version}, and package.json is still at ${version}`];
}

/** Once there is a release, every heading in brackets leads to what has changed. */
function linkFaults(text: string, releases: readonly Release[]): string[] {
  if (releases.length === 0) return [];
  return ['Unreleased', ...releases.map(({ version }) => version)]
    .filter((name) => !new RegExp(`^\\[${name.replaceAll('.', '\\.')}\\]: https://\\S+$`, 'm').test(text))
    .map((name) => `has no line "[${name}]: https://..." at its end`);
}

function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(date);
}

/** Precedence of two versions: above zero where the first is later. What comes before a release is earlier than it. */
function compare(one: string, other: string): number {
  const [a, b] = [semver.exec(one)!, semver.exec(other)!];
  for (const part of [1, 2, 3]) if (a[part] !== b[part]) return Number(a[part]) - Number(b[part]);
  if (a[4] === b[4]) return 0;
  if (!a[4] || !b[4]) return a[4] ? -1 : 1;
  return a[4].localeCompare(b[4], 'en', { numeric: true });
}
