import { lookAtStories } from './stories.ts';

// In a file of its own, since all stories take longer than any other test: two files run at once.
describe('stories at 360 px', () => lookAtStories(360));
