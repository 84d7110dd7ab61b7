import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { optionsOf, readChoice, writeChoice } from '../../src/builder/choice.ts';
import { colourOf, contrasts } from '../../src/builder/contrast.ts';
import { entriesOf, fitted, listsOf } from '../../src/builder/lists.ts';
import { matching } from '../../src/builder/search.ts';
import { datasetOf } from '../../src/model/dataset.ts';
import { checkFeed } from '../../src/feed/check.ts';
import sample from '../../demo/feeds/sample-unified.json' with { type: 'json' };

describe('a choice in the address', () => {
  it('is the same when it is read again', () => {
    const query = 'feed=a.json&widget=metric-trend&organization=w&groups=ALL+EL&lang=es&accent=%237a1f3d&page=es';
    assert.equal(writeChoice(readChoice(new URLSearchParams(query))).toString(), query);
  });

  it('holds nothing that no control could give', () => {
    const query = 'widget=img&organization=%3Cb%3E&period=now&accent=red&theme=loud&heading-level=9&onclick=x&lang=!';
    assert.equal(writeChoice(readChoice(new URLSearchParams(query))).toString(), '');
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (all) => {
        const once = writeChoice(readChoice(new URLSearchParams(all))).toString();
        assert.equal(writeChoice(readChoice(new URLSearchParams(once))).toString(), once);
      }),
    );
  });

  it('gives a widget only what it takes', () => {
    const choice = readChoice(new URLSearchParams('widget=school-scorecard&metric=ela&reference=EL&period=2024-25'));
    assert.deepEqual(optionsOf(choice), [['period', '2024-25']]);
  });
});

describe('the lists of a feed', () => {
  const dataset = datasetOf(checkFeed(sample, 'sample').feed);
  const choiceOf = (query: string) => readChoice(new URLSearchParams(query));

  it('hold measures that suit the widget', () => {
    const gauge = listsOf(dataset, choiceOf('widget=satisfaction-gauge&organization=99202020000000'), 'en');
    assert.ok(gauge.metrics.length > 0);
    assert.ok(gauge.metrics.every(({ id }) => dataset.metrics.get(id)!.survey));
    const trend = listsOf(dataset, choiceOf('widget=metric-trend&organization=99202020000000&metric=suspension'), 'es');
    assert.ok(trend.metrics.some(({ id, name }) => id === 'ela' && name === 'Artes del lenguaje en inglés'));
    assert.deepEqual(trend.above, ['county', 'state']);
    assert.ok(trend.groups.some(({ id }) => id === 'EL'));
    assert.deepEqual(trend.periods, trend.periods.toSorted().toReversed());
  });

  it('take away from a choice what an organization or a measure does not have', () => {
    const choice = choiceOf('widget=metric-trend&organization=nobody&metric=nothing&groups=ALL+XX&period=1999');
    const next = fitted(choice, dataset, listsOf(dataset, choice, 'en'));
    assert.deepEqual(
      [next.organization, next.metric, next.groups, next.period],
      [dataset.about.organizations[0]!.id, '', 'ALL', ''],
    );
  });

  it('find an organization by name, district or code, without accents and in any order', () => {
    const canada = { id: '07', label: 'Cañada', names: ['Cañada Élémentary'], others: ['Los Ríos'] };
    const all = [...entriesOf(dataset, 'en'), canada];
    const ids = (typed: string) => matching(all, typed).map(({ id }) => id);
    assert.deepEqual(ids('canada rios'), ['07']);
    assert.deepEqual(ids('cnaada elementry'), ['07']);
    assert.deepEqual(ids('99202021000003'), ['99202021000003']);
    assert.ok(ids('sample unified').includes('99202021000001'), 'schools of the district');
    assert.equal(ids('').length, all.length);
    assert.deepEqual(ids('no such school'), []);
  });
});

describe('the contrast of an accent', () => {
  it('is known from the colours alone', () => {
    assert.equal(contrasts('#000000', 'light')[0]!.ratio, 21);
    assert.deepEqual(
      contrasts('#ffdd00', '').map(({ ground, enough }) => [ground, enough]),
      [
        ['light', false],
        ['dark', true],
      ],
    );
    assert.equal(contrasts('#e07020', 'light')[0]!.ratio.toFixed(2), '3.23');
    // The widgets' own accent is one that may stand everywhere.
    assert.ok(contrasts('#2f74c8', '').every(({ enough }) => enough));
  });

  it('is told of what is typed in any usual form', () => {
    assert.deepEqual(['7a1f3d', '#7A1F3D', '#abc', 'red', '#12', ''].map(colourOf), [
      '#7a1f3d',
      '#7a1f3d',
      '#aabbcc',
      undefined,
      undefined,
      undefined,
    ]);
  });
});
