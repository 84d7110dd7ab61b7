import assert from 'node:assert/strict';
import { test } from 'node:test';
import { continuous, yearBefore } from '../../src/model/periods.ts';

test('the year before', () => {
  assert.equal(yearBefore('2024-25'), '2023-24');
  assert.equal(yearBefore('2024'), '2023');
});

test('the turn of the century', () => {
  assert.equal(yearBefore('2000-01'), '1999-00');
  assert.equal(yearBefore('1999-00'), '1998-99');
  assert.deepEqual(continuous(['1998-99', '2000-01']), ['1998-99', '1999-00', '2000-01']);
});

test('missing years keep their place, in order of time, each once', () => {
  assert.deepEqual(continuous(['2023-24', '2020-21', '2023-24']), ['2020-21', '2021-22', '2022-23', '2023-24']);
  assert.deepEqual(continuous(['2021', '2019']), ['2019', '2020', '2021']);
  assert.deepEqual(continuous([]), []);
});

test('a hostile span does not become thousands of columns', () => {
  assert.deepEqual(continuous(['0001', '9999']), ['0001', '9999']);
});

test('years of two kinds are left as they are', () => {
  assert.deepEqual(continuous(['2021', '2022-23']), ['2021', '2022-23']);
});

test('a period of two years, or none at all, is not lost', () => {
  assert.deepEqual(continuous(['2021-23', '2019-21']), ['2019-21', '2021-23']);
  assert.deepEqual(continuous(['spring', 'autumn']), ['autumn', 'spring']);
});
