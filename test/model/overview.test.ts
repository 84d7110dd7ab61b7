import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { countyFeed, countyOrganizations, manySchoolsFeed } from '../../stories/county-feed.ts';
import { schoolFeed, survey } from '../../stories/school-feed.ts';
import { FeedError } from '../../src/feed/feed-error.ts';
import type { Feed, Observation, Organization } from '../../src/feed/types.ts';
import type { Words } from '../../src/i18n/words.ts';
import { Dataset } from '../../src/model/dataset.ts';
import { OverviewArranger, type ArrangedSection } from '../../src/model/overview-arranged.ts';
import { overviewCell } from '../../src/model/overview-cell.ts';
import { overviewRecords } from '../../src/model/overview-files.ts';
import { unarranged, type Arrangement } from '../../src/model/overview-order.ts';
import { overviewView, type OverviewRequest, type OverviewView } from '../../src/model/overview.ts';
import { csvText, recordsOf } from '../../src/model/records.ts';
import { inEnglish, inSpanish } from './fixture.ts';

function viewOf(feed: Feed, request: OverviewRequest = {}, words: Words = inEnglish): OverviewView {
  return overviewView(new Dataset(feed), request, words)!;
}

function arranged(feed: Feed, arrangement: Partial<Arrangement>, request: OverviewRequest = {}): ArrangedSection[] {
  const dataset = new Dataset(feed);
  const view = overviewView(dataset, request, inEnglish)!;
  return new OverviewArranger(inEnglish, dataset, view).sections({ ...unarranged, ...arrangement });
}

const ids = ({ lines }: ArrangedSection): string[] => lines.map(({ organization }) => organization.id);

test('columns are the measures that at least half of the schools have, in the order of the feed', () => {
  const [main, alternative] = viewOf(countyFeed()).sections;
  assert.deepEqual(
    main!.columns.map(({ id }) => id),
    ['absence', 'reading'],
  );
  assert.deepEqual(
    main!.choices.map(({ id, shown }) => `${id} ${shown}`),
    ['absence true', 'reading true', 'graduation false'],
  );
  assert.deepEqual(
    alternative!.columns.map(({ id }) => id),
    ['absence', 'graduation'],
  );
});

test('where no measure is had by most, the most frequent ones are columns', () => {
  const one = (organization: string, metric: string): Observation => ({
    organization,
    metric,
    period: '2024-25',
    value: 5,
  });
  const feed = countyFeed({ observations: [one('willow', 'absence'), one('oak', 'reading')] });
  assert.deepEqual(
    viewOf(feed).sections[0]!.columns.map(({ id }) => id),
    ['absence', 'reading'],
  );
});

test('a column is about the year in which most schools have their latest number', () => {
  const rows = (period: string, schools: string[]): Observation[] =>
    schools.map((organization) => ({ organization, metric: 'absence', period, value: 20, count: 90 }));
  const feed = countyFeed({
    observations: [...rows('2023-24', ['willow', 'oak', 'aster']), ...rows('2024-25', ['summit'])],
  });
  const dataset = new Dataset(feed);
  const [column] = overviewView(dataset, {}, inEnglish)!.sections[0]!.columns;
  assert.equal(column!.period, '2023-24');
  const cell = overviewCell(inEnglish, dataset, dataset.organizations.get('summit')!, column!);
  assert.deepEqual([cell.value, cell.remarks], ['20.0%', 'from 2024-25 · 90 students']);
});

test('a survey is about its audience, which the column names, whatever student group is asked for', () => {
  const feed = schoolFeed({
    metrics: schoolFeed().metrics.slice(1),
    observations: [
      { organization: 'willow-creek', metric: 'climate', group: 'families', period: '2024-25', ...survey(84) },
    ],
  });
  for (const groups of [undefined, ['EL']]) {
    const [column] = viewOf(feed, { ...(groups && { groups }) }).sections[0]!.columns;
    assert.equal(column!.about, '2024-25 · Families');
  }
});

test('the notes say what stays in files that are not loaded', () => {
  const says = (filesLeft: boolean): boolean =>
    viewOf(countyFeed(), { filesLeft }).notes.some((note) => note.includes('a file for each school'));
  assert.deepEqual([says(true), says(false)], [true, false]);
});

test('columns do not change with the student group', () => {
  const all = viewOf(countyFeed()).sections[0]!.columns.map(({ id }) => id);
  assert.deepEqual(
    viewOf(countyFeed(), { groups: ['SWD'] }).sections[0]!.columns.map(({ id }) => id),
    all,
  );
});

test('a part of the feed is listed by the organization above it', () => {
  const { sections, whole } = viewOf(countyFeed(), { within: 'hills' });
  assert.equal(whole, 'hills');
  assert.deepEqual(
    sections.map(({ rows }) => rows.map(({ id }) => id)),
    [['summit', 'meadow']],
  );
  assert.throws(
    () => viewOf(countyFeed(), { within: 'nowhere' }),
    (error) =>
      error instanceof FeedError && error.code === 'unknown-organization' && error.detail.attribute === 'within',
  );
});

test('the sentence counts what is listed, and tells published numbers of a district, never of a county office', () => {
  assert.equal(
    viewOf(countyFeed()).takeaway,
    'This list has 5 schools and 1 alternative school. It is in the publisher’s order, and nobody is ranked.',
  );
  assert.match(
    viewOf(countyFeed(), { within: 'hills' }).takeaway,
    /Hills Unified as a whole: Chronic absenteeism, 2024-25: 16\.1%\.$/,
  );
  assert.match(viewOf(countyFeed(), {}, inSpanish).takeaway, /^Esta lista tiene 5 escuelas y 1 escuela alternativa\./);
});

test('a group, year or metric that the feed does not know is an error or no data, never another one', () => {
  for (const request of [{ groups: ['XX'] }, { metrics: ['XX'] }])
    assert.throws(() => viewOf(countyFeed(), request), FeedError);
  const dataset = new Dataset(countyFeed());
  const [column] = overviewView(dataset, { period: '1999-00' }, inEnglish)!.sections[0]!.columns;
  assert.equal(overviewCell(inEnglish, dataset, dataset.organizations.get('willow')!, column!).value, 'No data');
});

test('districts are listed with the county office that runs schools of its own', () => {
  const [section] = viewOf(countyFeed(), { list: 'district' }).sections;
  assert.deepEqual(
    section!.rows.map(({ id }) => id),
    ['valley', 'hills', 'county'],
  );
});

test('under its district, a school keeps its place; a district without a row that is left is left out', () => {
  const [main] = arranged(countyFeed(), { byDistrict: true, sort: { column: 'absence', descending: true } });
  assert.deepEqual(ids(main!), ['valley', 'oak', 'willow', 'aster', 'hills', 'summit', 'meadow']);
  const [filtered] = arranged(countyFeed(), { byDistrict: true, find: 'summit' });
  assert.deepEqual(ids(filtered!), ['hills', 'summit']);
});

test('the file has what is shown, row by row', () => {
  const dataset = new Dataset(countyFeed());
  const view = overviewView(dataset, {}, inEnglish)!;
  const sections = new OverviewArranger(inEnglish, dataset, view).sections({ ...unarranged, find: 'meadow' });
  const text = csvText(recordsOf(inEnglish, dataset, overviewRecords(dataset, sections, view.whole)));
  assert.deepEqual(text.trim().split('\r\n').slice(1), [
    'Meadow School,meadow,Chronic absenteeism,,All students,ALL,2024-25,,percent,,,suppressed,State dashboard,"Sample data, invented"',
    'Meadow School,meadow,Reading,,All students,ALL,2024-25,3,points,300,Green,reported,State dashboard,"Sample data, invented"',
  ]);
});

test('sorting moves rows and loses none; rows without a number stay last in the order of the feed', () => {
  const feed = manySchoolsFeed(80);
  const dataset = new Dataset(feed);
  const view = overviewView(dataset, {}, inEnglish)!;
  const arranger = new OverviewArranger(inEnglish, dataset, view);
  const [column] = view.sections[0]!.columns.slice(1);
  const number = (organization: Organization): number | undefined => {
    const metric = dataset.metrics.get('reading')!;
    const cell = dataset.series(organization, metric, dataset.groups.get('ALL')!).cell(column!.period);
    return cell.shown ? cell.value : undefined;
  };
  fc.assert(
    fc.property(fc.boolean(), fc.constantFrom('', 'valley', 'hills'), (descending, district) => {
      const [section] = arranger.sections({ ...unarranged, district, sort: { column: 'reading', descending } });
      const rows = section!.lines.map(({ organization }) => organization);
      const expected = view.sections[0]!.rows.filter(({ parent }) => !district || parent === district).map(
        ({ id }) => id,
      );
      assert.deepEqual(rows.map(({ id }) => id).toSorted(), expected.toSorted());
      const numbers = rows.map(number);
      const known = numbers.filter((one) => one !== undefined);
      assert.deepEqual(numbers.slice(0, known.length), known, 'a row without a number among the others');
      const sign = descending ? -1 : 1;
      for (let at = 1; at < known.length; at++) assert.ok(sign * (known[at]! - known[at - 1]!) >= 0);
      const without = rows.slice(known.length).map(({ id }) => expected.indexOf(id));
      assert.deepEqual(
        without,
        without.toSorted((one, other) => one - other),
      );
    }),
  );
});

test('every organization of the feed is in the list once, or above it', () => {
  const { sections } = viewOf(countyFeed());
  const listed = sections.flatMap(({ rows }) => rows.map(({ id }) => id));
  assert.deepEqual(
    listed.toSorted(),
    countyOrganizations
      .filter(({ kind }) => kind === 'school')
      .map(({ id }) => id)
      .toSorted(),
  );
});
