import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sampleFeed } from '../../scripts/sample/feed.ts';
import { counted, ids } from '../../scripts/sample/organizations.ts';
import type { Observation } from '../../src/feed/types.ts';

const { groups, observations, privacy } = await sampleFeed();
const minimum = privacy!.minimumCount!;

/** People behind an observation: of an enrollment, the value itself. */
function people({ metric, count, value }: Observation): number | undefined {
  return (metric === 'enrollment' ? value : count) ?? undefined;
}

function isHidden({ state }: Observation): boolean {
  return state === 'suppressed' || state === 'suppressed-complementary';
}

const slices = new Map<string, Observation[]>();
for (const one of observations) {
  const key = `${one.metric} ${one.period}`;
  slices.set(key, [...(slices.get(key) ?? []), one]);
}

/** Fails where hidden parts of a printed whole are alone, or together fewer than may be told. */
function assertNotRecoverable(whole: Observation | undefined, parts: Observation[], place: string): void {
  const hidden = parts.filter(isHidden);
  if (!whole || isHidden(whole) || hidden.length === 0) return;
  const told = parts.reduce((sum, part) => sum + (people(part) ?? 0), 0);
  assert.ok(hidden.length > 1, `${place}: one hidden part`);
  assert.ok(people(whole)! - told >= minimum, `${place}: ${people(whole)! - told} people in the hidden parts`);
}

describe('privacy in the sample', () => {
  it('tells no number beside a state that hides it, and no small count', () => {
    for (const one of observations) {
      if (isHidden(one))
        assert.deepEqual(Object.keys(one).sort(), ['group', 'metric', 'organization', 'period', 'state']);
      const number = people(one) ?? one.responses;
      if (one.metric !== 'spending-per-student' && number !== undefined && number !== null) {
        assert.ok(number >= minimum, JSON.stringify(one));
      }
    }
  });
  it('marks every small group and gives it no level', () => {
    for (const one of observations) {
      const number = one.count ?? one.responses;
      if (number === undefined || number === null || number >= privacy!.ratedCount! || one.state?.endsWith('coded'))
        continue;
      assert.equal(one.state, 'small-group', JSON.stringify(one));
      assert.equal(one.level, undefined);
    }
  });
  it('adds up: everyone is the sum of the race groups wherever all are told', () => {
    let sums = 0;
    const races = groups!.filter(({ family }) => family === 'race-ethnicity').map(({ id }) => id);
    for (const slice of slices.values()) {
      for (const whole of slice.filter(({ group }) => group === 'ALL')) {
        const parts = slice.filter(
          ({ organization, group }) => organization === whole.organization && races.includes(group!),
        );
        if (parts.length === 0 || parts.some(isHidden) || isHidden(whole)) continue;
        assert.equal(
          parts.reduce((sum, part) => sum + people(part)!, 0),
          people(whole),
        );
        sums++;
      }
    }
    assert.ok(sums > 20, `${sums} sums`);
  });
  for (const family of ['race-ethnicity', 'gender', 'grade']) {
    it(`hides no group of the family ${family} that everyone minus the others would tell`, () => {
      const members = groups!.filter((group) => group.family === family).map(({ id }) => id);
      for (const [place, slice] of slices) {
        for (const whole of slice.filter(({ group }) => group === 'ALL')) {
          const own = slice.filter(
            ({ organization, group }) => organization === whole.organization && members.includes(group!),
          );
          assertNotRecoverable(whole, own, `${place} ${whole.organization}`);
        }
      }
    });
  }
  it('hides no group at a school that the district minus the other schools would tell', () => {
    for (const [place, slice] of slices) {
      for (const whole of slice.filter(({ organization }) => organization === ids.district)) {
        const own = slice.filter(({ organization, group }) => counted.includes(organization) && group === whole.group);
        assertNotRecoverable(whole, own, `${place} ${whole.group}`);
      }
    }
  });
  it('tells no change from or to a hidden or coded value', () => {
    const byKey = new Map(
      observations.map((one) => [`${one.organization} ${one.metric} ${one.group} ${one.period}`, one]),
    );
    for (const one of observations) {
      if (one.change === undefined) continue;
      const year = Number(one.period.slice(0, 4)) - 1;
      const period = `${year}-${String(year + 1).slice(2)}`;
      const before = byKey.get(`${one.organization} ${one.metric} ${one.group} ${period}`);
      assert.ok(!before || (!isHidden(before) && !before.state?.endsWith('coded')), JSON.stringify(one));
    }
  });
});
