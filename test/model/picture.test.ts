import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pictureOf } from '../../src/charts/picture/picture.ts';
import { checkFeed } from '../../src/feed/check.ts';
import { english } from '../../src/i18n/english.ts';
import { Words } from '../../src/i18n/words.ts';
import { Dataset } from '../../src/model/dataset.ts';
import {
  audiencesFeed,
  breaksFeed,
  longLabelsFeed,
  lowResponseFeed,
  smallGroupFeed,
  suppressedFeed,
} from '../../stories/feeds.ts';
import { schoolFeed } from '../../stories/school-feed.ts';
import { datasetOf, inEnglish, inSpanish, rate, row, views } from './fixture.ts';
import { elementsOf, pictures, read, sayingOf, textsOf } from './pictured.ts';

const inHebrew = new Words('he', english);
const school = { organization: 'willow-creek', metric: 'absence' };
const of = (feed = schoolFeed(), request = {}, words = inEnglish) =>
  pictures(new Dataset(feed), { ...school, ...request }, words);

test('a picture says what stands around the chart: title, place, takeaway, notes, sample, source and date', () => {
  for (const words of [inEnglish, inSpanish]) {
    const dataset = new Dataset(breaksFeed());
    for (const [name, picture] of Object.entries(pictures(dataset, school, words))) {
      const view = (views as unknown as Record<string, (typeof views)['gap']>)[name.replace(/^gapOver.*/, 'gap')]!(
        dataset,
        school,
        words,
      )!;
      const said = sayingOf(picture);
      const gapOver = name.startsWith('gapOver');
      for (const text of [
        view.title,
        view.subtitle,
        view.question,
        view.takeaway,
        view.sample,
        view.sources[0]!.name,
        view.published,
        // The margin of error belongs to the chart of one year.
        ...(gapOver ? [] : view.notes),
      ])
        assert.ok(said.includes(text), `${name}: ${text}\n${said}`);
    }
  }
});

test('its name and description are for those who do not see it, in its language and direction', () => {
  for (const [words, locale, direction] of [
    [inEnglish, 'en', 'ltr'],
    [inSpanish, 'es-US', 'ltr'],
    [inHebrew, 'he', 'rtl'],
  ] as const) {
    const { attributes, children } = read(of(schoolFeed(), {}, words)['trend']!.svg);
    assert.equal(attributes['lang'], locale);
    assert.equal(attributes['direction'], direction);
    const [title, desc] = children as { name: string; children: string[] }[];
    assert.equal(title!.name, 'title');
    assert.match(title!.children.join(), /Willow Creek School$/);
    assert.equal(desc!.name, 'desc');
    assert.match(desc!.children.join(), /19\.7%/);
  }
});

test('from right to left everything is mirrored, and the numbers of the places are those of the other side', () => {
  const plain = new Words('he', english, 'en', false);
  const [right, left] = [inHebrew, plain].map((words) => elementsOf(read(of(schoolFeed(), {}, words)['trend']!.svg)));
  const targets = [right!, left!].map((all) => all.find((one) => one.attributes['stroke-dasharray'] === '9 5')!);
  const [x1, x2] = ['x1', 'x2'].map((key) => targets.map(({ attributes }) => Number(attributes[key])));
  // 664 is the width of the picture without its margins.
  for (const [mirrored, place] of [x1!, x2!]) assert.ok(Math.abs(mirrored! - (664 - place!)) < 0.02);
  assert.notEqual(x1![0], x1![1]);
});

test('a trend has its axes, its lines with their latest values, its targets and its breaks', () => {
  const trend = of(breaksFeed(), { groups: ['ALL', 'EL', 'SWD'] })['trend']!;
  const said = textsOf(trend);
  for (const text of ['2021-22', '2024-25', '15%', '35%', 'Plan goal: 15% by 2026-27', 'Break in the series'])
    assert.ok(said.includes(text), text);
  for (const name of ['All students', 'English learners', 'Students with disabilities'])
    assert.ok(said.filter((text) => text.startsWith(name)).length > 0, name);
  assert.ok(said.includes('30.4% (84 students)'));
  const lines = elementsOf(read(trend.svg)).filter(
    ({ name, attributes }) => name === 'path' && attributes['stroke-linecap'],
  );
  // A line is broken where the series is: from 2021-22 to 2022-23, and from 2023-24 on.
  for (const { attributes } of lines) assert.equal(attributes['d']!.match(/M/g)?.length, 2);
  assert.equal(lines.length, 3);
});

test('a trend with hollow marks says what they are', () => {
  assert.ok(textsOf(of(smallGroupFeed())['trend']!).includes('Small group'));
  assert.ok(!textsOf(of()['trend']!).includes('Small group'));
});

test('a lone line has its values at its points', () => {
  const said = textsOf(of()['trend']!);
  for (const text of ['25.1%', '22.4%', '21.0%', '19.7%']) assert.ok(said.includes(text), text);
});

test('holes in lines are told with their reason, together where they are the same', () => {
  const said = sayingOf(of(suppressedFeed(), { groups: ['ALL', 'EL', 'SWD'] })['trend']!);
  assert.match(said, /English learners: Not shown, to protect privacy \(2022-23 to 2024-25\)/);
  assert.match(said, /Students with disabilities: Not shown, to protect the privacy of another group \(2024-25\)/);
  const dataset = datasetOf(
    ['2015-16', '2017-18', '2020-21', '2021-22'].map((period) => row({ period, value: 50, count: 90 })),
  );
  const alone = sayingOf(pictures(dataset, {}, inEnglish)['trend']!);
  assert.match(alone, /2016-17, 2018-19, and 2019-20: No data/);
  const spanish = sayingOf(of(suppressedFeed(), { groups: ['EL'] }, inSpanish)['trend']!);
  assert.match(spanish, /2022-23 a 2024-25/);
});

test('a gap has every group with its number, its people and its distance, and what its marks mean', () => {
  const said = textsOf(of()['gap']!);
  for (const text of ['English learners', '84 students', '30.4%', 'Reference group', 'School year 2023-24'])
    assert.ok(said.includes(text), text);
  assert.match(sayingOf(of()['gap']!), /10\.7 percentage points higher \(likely/);
});

test('over the years the picture tells what became of the gaps that it draws, and of no others', () => {
  const all = Object.fromEntries(['A', 'B', 'C', 'D', 'E', 'F'].map((id) => [id, `Group ${id}`]));
  const groups = ['ALL', ...Object.keys(all)].map((id) => ({
    id,
    name: all[id] ?? 'All students',
    family: 'program' as const,
  }));
  const observations = groups.flatMap(({ id }) =>
    ['2022-23', '2023-24'].map((period, index) => row({ group: id, period, value: 50 + index, count: 90 })),
  );
  const found = pictures(datasetOf(observations, { groups }), { reference: 'ALL' }, inEnglish);
  const said = sayingOf(found['gapOverTime']!);
  assert.match(said, /Group D From 2022-23 to 2023-24/);
  assert.doesNotMatch(said, /Group E/);
});

test('a gauge has number, band, goal, people and response rate of each audience', () => {
  const said = sayingOf(of(audiencesFeed(), { metric: 'climate' })['satisfaction']!);
  for (const text of [
    'Families',
    'Students',
    '84.0%',
    '61.0%',
    'Good',
    'Survey goal: 85%',
    '260 responses',
    '121 responses',
  ])
    assert.ok(said.includes(text), text);
  assert.match(said, /Favorable means: “Agree” or “Strongly agree”\./);
  const low = sayingOf(of(lowResponseFeed(), { metric: 'climate' })['satisfaction']!);
  assert.match(low, /Only 13% of those asked answered/);
});

test('a scorecard has every measure under its goal, with level, change, target and comparison', () => {
  const said = sayingOf(of(schoolFeed(), { metric: undefined })['scorecard']!);
  for (const text of [
    'Students belong',
    'Chronic absenteeism',
    '19.7%',
    'Yellow, level 3 of 5',
    'Fell 1.3 percentage points since 2023-24 (within the margin of error)',
    'Plan goal: 15% by 2026-27 · not reached yet',
    'Valley School District: 20.9%, 1.2 percentage points lower here',
    'People like our school',
  ])
    assert.ok(said.includes(text), `${text}\n${said}`);
});

test('a picture stands alone: no address, script, style or event, and no element that could carry one', () => {
  const elements = new Set(['svg', 'title', 'desc', 'g', 'rect', 'line', 'path', 'circle', 'text']);
  for (const [name, { svg }] of Object.entries(of(longLabelsFeed()))) {
    const root = read(svg);
    for (const one of [root, ...elementsOf(root)]) {
      assert.ok(elements.has(one.name), `${name}: <${one.name}>`);
      for (const key of Object.keys(one.attributes))
        assert.doesNotMatch(key, /^on|href|^style$|^class$|^id$|^src$|^filter$|^mask$/, name);
    }
    assert.deepEqual(svg.match(/https?:[^"<]*/g), ['http://www.w3.org/2000/svg'], name);
    assert.doesNotMatch(svg, /url\(|data:|@import/);
  }
});

const script = '<script>alert("x")</script>]]>&amp;&#x0;<!-- \' " {name} \u0000\u0008\u001F\uFFFE\uD800 \u202Eend';

test('markup and forbidden characters in any text of a feed stay text, or are dropped', () => {
  const metric = rate({
    name: script,
    question: script,
    goal: 'goal',
    bands: [{ from: 0, name: script }],
    survey: { favorable: script, options: [] },
    definition: { id: 'd', name: script },
    source: { name: script, url: 'javascript:alert(1)' },
  });
  const dataset = datasetOf([row({ value: 50, count: 90 }), row({ group: 'A', value: 40, count: 90 })], {
    metrics: [metric],
    publisher: { name: script, url: 'javascript:alert(1)' },
    published: script,
    goals: [{ id: 'goal', name: script, description: script }],
    notes: [{ period: '2023-24', kind: 'caution', text: script }],
    targets: [{ metric: 'rate', value: 60, label: script }],
    organizations: [{ id: 'school', kind: 'school', name: script }],
    groups: ['ALL', 'A'].map((id) => ({ id, name: `${script} ${id}`, family: 'program' as const })),
  });
  const found = pictures(dataset, {}, inEnglish);
  assert.equal(Object.keys(found).length, 8);
  for (const [name, picture] of Object.entries(found)) {
    const root = read(picture.svg);
    assert.ok(!elementsOf(root).some((one) => one.name === 'script'), name);
    assert.ok(sayingOf(picture).replaceAll(' ', '').includes('<script>alert("x")</script>]]>&amp;&#x0;<!--'), name);
    assert.doesNotMatch(picture.svg, /javascript:/, name);
  }
});

test('the sample has a picture of everything, each from plain data, with no hole in a text', () => {
  const file = new URL('../../demo/feeds/sample-unified.json', import.meta.url);
  const dataset = new Dataset(checkFeed(JSON.parse(readFileSync(file, 'utf8')), 'sample').feed);
  let made = 0;
  for (const organization of dataset.organizations.keys()) {
    for (const metric of [undefined, 'chronic-absenteeism', 'math', 'family-satisfaction']) {
      for (const [name, picture] of Object.entries(pictures(dataset, { organization, metric }, inEnglish))) {
        for (const text of textsOf(picture))
          assert.doesNotMatch(text, /NaN|Infinity|undefined|\[object|\{\w+\}|^$/, name);
        assert.doesNotMatch(picture.svg, /="[^"]*(NaN|Infinity|undefined)/, name);
        assert.ok(picture.height > 200 && Number.isInteger(picture.height), name);
        made++;
      }
    }
  }
  assert.ok(made > 150, `only ${made}`);
  const request = { organization: '99202020000000', metric: 'math' };
  const view = views.trend(dataset, request, inEnglish)!;
  const travelled = JSON.parse(JSON.stringify(view)) as typeof view;
  assert.deepEqual(pictureOf(inEnglish, travelled), pictureOf(inEnglish, view));
});
