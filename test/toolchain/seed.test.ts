import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';

test('property tests draw the same inputs in every run of the gate', () => {
  const draw = (): number[] => fc.sample(fc.integer(), 20);
  assert.deepEqual(draw(), draw());
  assert.equal(String(fc.readConfigureGlobal().seed), process.env['TEST_SEED'] ?? '2025');
});
