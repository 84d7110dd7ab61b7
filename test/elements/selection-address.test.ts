import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { addressWith, choiceIn, selectionIn } from '../../src/elements/vital-signs-feed/selection-address.ts';

describe('a selection in an address', () => {
  it('is written beside what stands there, and read again', () => {
    const address = addressWith('https://county.example/schools?lang=es&organization=old#top', {
      organization: '34674390000000',
      compare: ['a', 'b'],
    });
    expect(address).to.equal('https://county.example/schools?lang=es&organization=34674390000000&compare=a+b#top');
    expect(selectionIn(address)).to.deep.equal({
      organization: '34674390000000',
      compare: ['a', 'b'],
    });
  });

  it('leaves what else stands in the query as it is written', () => {
    for (const query of ['?preview', '?q=a%20b&x', '?a=1&&b', '?a=%C3%B1&b=c+d', '?=1']) {
      const chosen = addressWith(`https://county.example/${query}`, { organization: 'a b' });
      expect(chosen).to.match(/[?&]organization=a\+b$/);
      expect(addressWith(chosen, {})).to.equal(`https://county.example/${query}`);
    }
    expect(addressWith('https://county.example/#top', {})).to.equal('https://county.example/#top');
  });

  it('is kept apart by the name of its feed element', () => {
    const north = addressWith('https://county.example/', { organization: 'n' }, 'north');
    const both = addressWith(north, { organization: 's', period: '2024-25' }, 'south');
    expect(selectionIn(both, 'north').organization).to.equal('n');
    expect(selectionIn(both, 'south')).to.deep.equal({ organization: 's', period: '2024-25' });
    expect(selectionIn(both)).to.deep.equal({});
    expect(addressWith(both, {}, 'north')).to.equal(
      'https://county.example/?south.organization=s&south.period=2024-25',
    );
  });

  it('says that nothing is chosen where the page would choose something', () => {
    const address = addressWith('https://county.example/', { organization: undefined, compare: [] });
    expect(address).to.equal('https://county.example/?organization=&compare=');
    expect(selectionIn(address)).to.deep.equal({ organization: undefined, compare: [] });
  });

  it('comes back as it was, whatever the feed calls its things', () => {
    const identifier = fc.stringMatching(/^[A-Za-z0-9._~-]{1,80}$/);
    const list = fc.array(identifier, { maxLength: 6 });
    const one = fc.option(identifier, { nil: undefined });
    const selection = fc.record(
      { organization: one, metric: one, period: one, groups: list, compare: list },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(selection, fc.constantFrom('', 'north', 'a.b', 'ñ'), (chosen, name) => {
        const address = addressWith('https://county.example/?keep=me#there', chosen, name);
        expect(selectionIn(address, name)).to.deep.equal(chosen);
        expect(new URL(address).searchParams.get('keep')).to.equal('me');
      }),
    );
  });

  it('is read from any query without harm', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const { organization, groups = [] } = selectionIn(`https://county.example/?${query}`);
        expect(typeof (organization ?? '')).to.equal('string');
        expect(groups.every((id) => typeof id === 'string')).to.equal(true);
      }),
    );
  });
});

describe('a choice in an event of the page', () => {
  it('holds what is known, in the form that it has', () => {
    expect(choiceIn({ organization: 'a', compare: ['b', 4, null], sort: 'x' })).to.deep.equal({
      organization: 'a',
      compare: ['b'],
    });
    expect(choiceIn({ period: undefined, groups: 'EL, SWD' })).to.deep.equal({
      period: undefined,
      groups: ['EL', 'SWD'],
    });
    for (const odd of [null, undefined, 'a', 7, { organization: { toString: () => 'a' } }])
      expect(choiceIn(odd).organization).to.equal(undefined);
  });
});
