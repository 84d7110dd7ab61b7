import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Feed, Observation } from '../../src/feed/types.ts';
import { Dataset } from '../../src/model/dataset.ts';
import { relativeTo, viewFolder } from '../../src/site/addresses.ts';
import { mostViews, selectViews, type View } from '../../src/site/views.ts';

const metric = (id: string): Feed['metrics'][number] => ({
  id,
  name: id,
  unit: 'percent',
  better: 'higher',
  source: { name: 'Records' },
});

/** A county of so many schools, with all numbers that they could have. */
function county(schools: number, metrics: number): Feed {
  const organizations: Feed['organizations'] = [
    { id: 'district', kind: 'district', name: 'District' },
    ...Array.from({ length: schools }, (_, index) => ({
      id: `school-${index}`,
      kind: 'school' as const,
      name: `School ${index}`,
      parent: 'district',
    })),
  ];
  const names = Array.from({ length: metrics }, (_, index) => `measure-${index}`);
  return {
    format: 'vital-signs/1',
    title: 'County',
    organizations,
    groups: [
      { id: 'ALL', name: 'All', family: 'all' },
      { id: 'EL', name: 'English learners', family: 'program' },
    ],
    metrics: names.map(metric),
    observations: organizations.flatMap(({ id: organization }) =>
      names.flatMap((name) =>
        ['2022-23', '2023-24'].flatMap((period): Observation[] => [
          { organization, metric: name, period, value: 50, count: 100 },
          { organization, metric: name, period, group: 'EL', value: 40, count: 50 },
        ]),
      ),
    ),
  };
}

const told = ({ kind, organization, metric: one }: View): string =>
  [organization.id, kind, one?.id].filter(Boolean).join(' ');

function viewsOf(observations: Observation[], metrics = [metric('rate')]): string[] {
  const feed: Feed = { ...county(0, 0), metrics, observations };
  return selectViews(new Dataset(feed)).views.map(told);
}

test('a view is there for what can be seen in it', () => {
  const one: Observation = { organization: 'district', metric: 'rate', period: '2023-24', value: 50, count: 100 };
  assert.deepEqual(viewsOf([]), []);
  assert.deepEqual(viewsOf([one]), ['district scorecard']);
  assert.deepEqual(viewsOf([one, { ...one, period: '2022-23' }]), ['district scorecard', 'district trend rate']);
  assert.deepEqual(viewsOf([one, { ...one, group: 'EL' }]), ['district scorecard', 'district gap rate']);
  const hidden = { value: null, count: null, state: 'suppressed' } as const;
  assert.deepEqual(
    viewsOf([one, { ...one, ...hidden, group: 'EL' }, { ...one, ...hidden, period: '2022-23' }]),
    ['district scorecard'],
    'a hidden year or group is none to compare with',
  );
});

test('a survey has a gauge, and no gap between its audiences', () => {
  const survey = { ...metric('survey'), survey: { favorable: 'Agree' } };
  const one: Observation = { organization: 'district', metric: 'survey', period: '2023-24', value: 50, responses: 100 };
  assert.deepEqual(viewsOf([one, { ...one, group: 'EL' }], [survey]), ['district scorecard', 'district gauge survey']);
});

test('a county of 400 schools does not explode: whole kinds of pages are left out, and it is said which', () => {
  const { views, left, most } = selectViews(new Dataset(county(400, 20)));
  assert.equal(most, mostViews);
  assert.ok(views.length <= mostViews, String(views.length));
  assert.equal(views.filter(({ kind }) => kind === 'scorecard').length, 401);
  assert.equal(views.filter(({ organization }) => organization.id === 'district').length, 41);
  assert.deepEqual(left, [
    { kind: 'trend', schools: true, count: 8000 },
    { kind: 'gap', schools: true, count: 8000 },
  ]);
  assert.deepEqual(selectViews(new Dataset(county(400, 20)), 20_000).left, []);
});

test('the address of a view depends on nothing but its identifiers and language', () => {
  const view = selectViews(new Dataset(county(1, 1))).views.find(({ kind }) => kind === 'trend')!;
  assert.equal(viewFolder(view, 'en', 'en'), 'view/district/trend/measure-0/');
  assert.equal(viewFolder(view, 'es', 'en'), 'view/district/trend/measure-0/es/');
  const odd = { ...view, organization: { ...view.organization, id: '..' } };
  assert.equal(viewFolder(odd, 'en', 'en'), 'view/~../trend/measure-0/', 'no identifier leads out of the folder');
});

test('relative addresses lead where absolute ones do', () => {
  for (const [from, to] of [
    ['view/a/trend/b/', 'feed.json'],
    ['view/a/trend/b/', ''],
    ['view/a/trend/b/', 'view/a/scorecard/'],
    ['view/a/trend/b/es/', 'view/a/trend/b/'],
    ['view/a/trend/b/', 'view/a/trend/b/'],
    ['view/a/trend/b/', 'view/a/trend/b/es/'],
  ] as const)
    assert.equal(
      new URL(relativeTo(from, to), `https://h.example/x/${from}`).href,
      `https://h.example/x/${to}`,
      `${from} ${to}`,
    );
});
