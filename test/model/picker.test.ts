import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Organization } from '../../src/feed/types.ts';
import type { Words } from '../../src/i18n/words.ts';
import { noFilters, type OrganizationFilters } from '../../src/model/organization-filters.ts';
import { choosable, pickerView, type PickerRequest, type PickerView } from '../../src/model/picker.ts';
import { inEnglish, inSpanish } from './fixture.ts';
import { datasetWith, organizations, twins } from './organizations.ts';

function view(
  { filters, ...asked }: Omit<Partial<PickerRequest>, 'filters'> & { filters?: Partial<OrganizationFilters> } = {},
  { all = twins, kinds = [], words = inEnglish }: { all?: Organization[]; kinds?: string[]; words?: Words } = {},
): PickerView | undefined {
  const dataset = datasetWith(all);
  return pickerView(
    dataset,
    choosable(dataset, kinds, words),
    { ...asked, filters: { ...noFilters, ...filters } },
    words,
  );
}

const lines = (shown: PickerView | undefined): string[] =>
  shown!.options.map(({ name, detail }) => `${name} · ${detail}`);

test('five of one name are told apart by district and city', () => {
  assert.deepEqual(lines(view({ typed: 'washington elementary' })), [
    'Washington Elementary · School · Sampleton City Unified · Sampleton',
    'Washington Elementary · School · Río Verde Elementary · Río Verde',
    'Washington Elementary · School · Río Verde Elementary · Isleton',
  ]);
  assert.deepEqual(lines(view({ typed: 'hickey' })), [
    'Elinor Lincoln Hickey Court · Alternative school · Sampleton County Office of Education · Sampleton',
  ]);
  assert.deepEqual(lines(view({ typed: 'george' })), [
    'George Washington High · Charter school · Sampleton City Unified · Sampleton',
  ]);
});

test('what nothing else tells apart, its identifier does', () => {
  const all = [...twins, { ...twins[4]!, id: '99111111000099' }];
  assert.deepEqual(lines(view({ typed: 'washington elementary' }, { all })).slice(0, 2), [
    'Washington Elementary · School · Sampleton City Unified · Sampleton · 99111111000001',
    'Washington Elementary · School · Río Verde Elementary · Río Verde',
  ]);
});

test('a closed list says nothing, an open one how many it holds', () => {
  assert.deepEqual([view()!.options, view()!.found, view()!.more], [[], '', '']);
  assert.equal(view({ typed: 'washington' })!.found, '4 matches');
  assert.equal(view({ typed: 'elinor' })!.found, '1 match');
  assert.equal(view({ typed: 'elinro' })!.found, '1 match with a similar spelling');
  assert.match(view({ typed: 'zzzzz' })!.found, /^Nothing was found/);
  assert.match(view({ typed: 'george zzzzz' })!.found, /^Nothing has all of these words/);
});

test('a long list is cut, and says how many more there are', () => {
  const all = Array.from({ length: 1234 }, (_, at) => ({
    id: `s${at}`,
    kind: 'school' as const,
    name: `School ${at}`,
  }));
  const shown = view({ typed: '' }, { all })!;
  assert.equal(shown.options.length, 40);
  assert.equal(shown.found, '1,234 matches');
  assert.equal(shown.more, '1,194 more: type to narrow');
  assert.equal(view({ typed: 'school 777' }, { all })!.more, '');
});

test('the state is there to compare with, not to be chosen, unless a page asks for it', () => {
  assert.equal(view()!.left, '11 to choose from');
  assert.equal(view({}, { kinds: ['state', 'district'] })!.left, '3 to choose from');
  assert.equal(view({}, { kinds: ['school'] })!.label, 'Find a school');
  assert.equal(view()!.label, 'Find a school or district');
  assert.equal(view({ label: 'Your school' })!.label, 'Your school');
  assert.equal(view({}, { kinds: ['galaxy'] }), undefined);
});

test('says what is chosen, also when its kind cannot be chosen, and nothing of what the feed does not have', () => {
  assert.equal(view({ organization: '00000000000000' })!.chosen!.name, 'State of Example');
  assert.deepEqual(view({ organization: '99111111000005' })!.chosen, {
    id: '99111111000005',
    name: 'César Chávez Middle',
    detail: 'School · Sampleton City Unified · Sampleton',
  });
  assert.equal(view({ organization: 'nobody' })!.chosen, undefined);
});

test('filters leave what they ask for, and say how many that are', () => {
  const left = (filters: Partial<OrganizationFilters>) => [
    view({ filters })!.left,
    lines(view({ filters, typed: '' })).length,
  ];
  assert.deepEqual(left({ district: '99222220000000' }), ['4 of 11 left to choose from', 4]);
  assert.deepEqual(left({ run: 'charter' }), ['1 of 11 left to choose from', 1]);
  assert.deepEqual(left({ run: 'district' }), ['7 of 11 left to choose from', 7]);
  assert.deepEqual(left({ alternative: 'only' }), ['1 of 11 left to choose from', 1]);
  assert.deepEqual(left({ alternative: 'none' }), ['10 of 11 left to choose from', 10]);
  assert.deepEqual(left({ grade: '8' }), [
    '3 of 11 left to choose from. 2 schools are left out: their grades are not known.',
    3,
  ]);
  assert.equal(view({ filters: { district: '99222220000000', grade: '5' } })!.filtersLabel, 'Filters, 2 in use');
  assert.equal(view({ filters: { run: 'charter' }, typed: 'hickey' })!.found, 'Nothing was found with these filters.');
});

test('there are filters only for what the feed knows, and differs in', () => {
  const ids = (all: Organization[]) => view({}, { all })!.filters.map(({ id }) => id);
  assert.deepEqual(ids(twins), ['district', 'run', 'grade', 'alternative']);
  assert.deepEqual(ids(twins.filter(({ charter }) => !charter)), ['district', 'grade', 'alternative']);
  assert.deepEqual(ids(twins.filter(({ alternative }) => !alternative)), ['district', 'run', 'grade']);
  const plain = twins.map(({ id, kind, name }) => ({ id, kind, name }));
  assert.deepEqual(ids(plain), []);
  const alone = twins.slice(0, 3).concat(twins[4]!);
  assert.deepEqual(ids(alone), [], 'one district, one school');
  const grades = view()!.filters.find(({ id }) => id === 'grade')!;
  assert.deepEqual(
    grades.options.map(({ text }) => text),
    ['All grades', 'Kindergarten', ...Array.from({ length: 12 }, (_, at) => `Grade ${at + 1}`)],
  );
});

test('a filter that the feed has no facts for asks nothing', () => {
  const all = twins.filter(({ charter }) => !charter);
  assert.equal(view({ filters: { run: 'charter', district: 'nobody' } }, { all })!.left, '10 to choose from');
});

test('speaks Spanish, and says a kind in the words that find it', () => {
  const shown = view({ typed: 'escuela alternativa' }, { words: inSpanish })!;
  assert.equal(shown.label, 'Buscar una escuela o un distrito');
  assert.equal(shown.found, '1 resultado');
  assert.match(lines(shown)[0]!, /^Elinor Lincoln Hickey Court · Escuela alternativa · /);
});

test('whatever the feed and the reader say, the view is plain data, and counts what it shows', () => {
  const filters = fc.record({
    district: fc.constantFrom('', 'a', '99'),
    run: fc.constantFrom('', 'charter', 'district'),
    grade: fc.constantFrom('', 'K', '12'),
    alternative: fc.constantFrom('', 'none', 'only'),
  }) as fc.Arbitrary<OrganizationFilters>;
  const asked = fc.record({ organization: fc.string(), typed: fc.string(), filters });
  fc.assert(
    fc.property(organizations, asked, (all, request) => {
      const shown = view(request, { all });
      assert.deepEqual(JSON.parse(JSON.stringify(shown)), shown);
      assert.ok(shown!.options.length <= all.length);
      for (const { id } of shown!.options) assert.ok(all.some((one) => one.id === id));
    }),
  );
});
