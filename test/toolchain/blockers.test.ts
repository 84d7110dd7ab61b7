import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { blocked } from '../../scripts/blockers/blocked.js';

describe('lists of rules of content blockers', () => {
  const rules = [
    '! a list',
    '/stats.js$script',
    '||county.example^*/beacon/',
    '/track/*$third-party',
    '##.banner',
  ].join('\n');

  it('stop a file by its name, in one place or in all', () => {
    assert.deepEqual(
      blocked(['stats.js', 'beacon/a.js', 'track/feed.json'], rules).map(({ address }) => address),
      [
        'https://www.school.example/vital-signs/stats.js',
        'https://data.county.example/v1/stats.js',
        'https://data.county.example/v1/beacon/a.js',
        'https://data.county.example/v1/track/feed.json',
      ],
    );
  });

  it('let pass what no rule is about', () => {
    assert.deepEqual(blocked(['vital-signs.js', 'embed.js?widget=metric-trend', 'feed.json', 'embed/'], rules), []);
  });
});
