import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { drawnVerdict, hexOf, shownRatio, styleOf, summary, verdict } from '../../scripts/docs/page/contrast-words.ts';
import { colourOf, ratio, rgb } from '../../src/builder/contrast.ts';

describe('the words for a contrast', () => {
  it('begin where WCAG draws its lines', () => {
    assert.deepEqual([1, 2.99, 3, 4.49, 4.5, 21].map(verdict), [
      'too weak for both',
      'too weak for both',
      'enough for lines, too weak for text',
      'enough for lines, too weak for text',
      'enough for text and lines',
      'enough for text and lines',
    ]);
    assert.equal(drawnVerdict(3, 'mark'), 'enough: 3:1 is asked of lines');
    assert.equal(drawnVerdict(4.4, 'link'), 'too weak: 4.5:1 is asked of text');
  });

  it('never show a ratio as more than it is', () => {
    assert.deepEqual([4.49, 4.5, 2.9999, 21, 1].map(shownRatio), ['4.4:1', '4.5:1', '2.9:1', '21.0:1', '1.0:1']);
    fc.assert(
      fc.property(fc.double({ min: 1, max: 21, noNaN: true }), (found) => {
        const shown = Number.parseFloat(shownRatio(found));
        assert.ok(shown <= found + 1e-9 && shown > found - 0.1);
      }),
    );
  });

  it('say on which page a color is too weak as it is', () => {
    assert.match(summary({ light: 8, dark: 2.2 }), /too weak as it is on a dark page: widgets draw it lighter there/);
    assert.match(summary({ light: 1.3, dark: 13 }), /on a light page: widgets draw it darker/);
    assert.equal(summary({ light: 3, dark: 3 }), 'Your color can be seen on light and on dark pages.');
  });
});

describe('the color of a district', () => {
  it('has the contrast that WCAG 2.2 gives it, whichever comes first', () => {
    assert.equal(ratio(rgb('#000000'), rgb('#ffffff')), 21);
    assert.equal(ratio(rgb('#777777'), rgb('#ffffff')).toFixed(2), '4.48');
    assert.equal(ratio(rgb('#ffffff'), rgb('#777777')).toFixed(2), '4.48');
  });

  it('is the same in digits and in parts', () => {
    fc.assert(
      fc.property(fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)), (parts) => {
        assert.deepEqual(rgb(hexOf(parts)), parts);
        assert.equal(colourOf(hexOf(parts)), hexOf(parts));
      }),
    );
  });

  it('is written as three properties', () => {
    assert.equal(
      styleOf({ accent: '#7a1f3d', radius: '0', space: '1rem' }),
      ':root {\n  --vs-accent: #7a1f3d;\n  --vs-radius: 0;\n  --vs-space: 1rem;\n}',
    );
  });
});
