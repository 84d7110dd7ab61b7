import { expect } from '@open-wc/testing';
import { commonStories, ownStories, placeStories, withoutNumbers } from '../../stories/vocabulary.ts';
import { files, lookAtStories, storiesOf } from './stories.ts';

describe('the names of stories', () => {
  for (const file of files) {
    it(`${file.default.component} uses the vocabulary, and all of it`, () => {
      const { component } = file.default;
      const usual = withoutNumbers.includes(component) ? placeStories : commonStories;
      const names = [...usual, ...(ownStories[component] ?? [])];
      expect(storiesOf(file).map(([name]) => name)).to.have.members(names);
    });
  }
});

describe('stories at 1280 px', () => lookAtStories(1280));
