import { expect } from '@open-wc/testing';
import fc from 'fast-check';

it('property tests draw the same inputs in every run of the gate', () => {
  const draw = (): number[] => fc.sample(fc.integer(), 20);
  expect(draw()).to.deep.equal(draw());
});
