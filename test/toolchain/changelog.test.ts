import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { changelogFaults } from './changelog.ts';
import { root } from './sources.ts';

const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const { version } = JSON.parse(read('package.json')) as { version: string };

/** A changelog with two releases, of which one line is replaced. */
function changelog(from = '', to = ''): string {
  const text = `# Changelog

In the form of [Keep a Changelog](https://keepachangelog.com/en/1.1.0/), with versions of
[Semantic Versioning](https://semver.org/spec/v2.0.0.html).

## [Unreleased]

### Fixed

- A fault,
  told on two lines.

## [1.10.0] - 2027-02-28

### Added

- A widget.

### Removed

- Another.

## [1.9.0] - 2026-12-01

### Changed

- A colour.

[Unreleased]: https://code.example/compare/v1.10.0...HEAD
[1.10.0]: https://code.example/compare/v1.9.0...v1.10.0
[1.9.0]: https://code.example/releases/v1.9.0
`;
  assert.ok(text.includes(from), from);
  return text.replace(from, to);
}

describe('CHANGELOG.md', () => {
  it('keeps to Keep a Changelog and to Semantic Versioning', () => {
    assert.deepEqual(changelogFaults(read('CHANGELOG.md'), version), []);
  });

  it('may have releases', () => {
    assert.deepEqual(changelogFaults(changelog(), '1.10.0'), []);
    assert.deepEqual(changelogFaults(changelog(), '2.0.0-rc.1'), []);
  });

  const wrong: [from: string, to: string, fault: RegExp][] = [
    ['## [Unreleased]', '## Unreleased', /begins with "Unreleased"/],
    ['### Fixed', '### Bug fixes', /has "Bug fixes" in \[Unreleased\]; known: Added, Changed/],
    ['### Removed', '### Added', /has "Added" twice in \[1\.10\.0\]/],
    ['- A widget.\n', '', /has nothing under "Added" in \[1\.10\.0\]/],
    ['### Changed\n\n', '', /entry of \[1\.9\.0\] - 2026-12-01 under no heading/],
    ['  told on two lines.', 'Told alone.', /belongs to no entry: Told alone\./],
    ['- 2027-02-28', '- 28 Feb 2027', /no "\[version\] - YYYY-MM-DD"/],
    ['- 2027-02-28', '- 2027-02-30', /no "\[version\] - YYYY-MM-DD"/],
    ['- 2027-02-28', '- 2026-11-28', /has 1\.9\.0 of 2026-12-01 below 1\.10\.0 of 2026-11-28/],
    ['## [1.10.0]', '## [1.8.9]', /has 1\.9\.0 below 1\.8\.9/],
    ['[1.9.0]: https://code.example/releases/v1.9.0\n', '', /no line "\[1\.9\.0\]: https/],
    ['https://semver.org/spec/v2.0.0.html', 'https://semver.example/', /does not lead to https:\/\/semver\.org/],
  ];
  for (const [from, to, fault] of wrong)
    it(`may not have ${JSON.stringify(to || 'nothing')} for ${JSON.stringify(from)}`, () => {
      assert.match(changelogFaults(changelog(from, to), '1.10.0').join('\n'), fault);
    });

  it('may not be ahead of package.json', () => {
    assert.match(
      changelogFaults(changelog(), '1.9.0').join('\n'),
      /tells of 1\.10\.0, and package\.json is still at 1\.9\.0/,
    );
    assert.match(changelogFaults(changelog(), '1.10.0-rc.1').join('\n'), /still at 1\.10\.0-rc\.1/);
  });
});
