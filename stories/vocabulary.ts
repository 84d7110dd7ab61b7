import type { TemplateResult } from 'lit';

/** A story in the Component Story Format 3, as far as this project uses it. */
export interface Story {
  render: () => TemplateResult;
  /** Prepares the page; returns what puts it back. */
  beforeEach?: () => () => void;
  parameters?: {
    /** State in which the story comes to rest. Default: loaded. */
    state?: 'loading' | 'empty' | 'error';
    /** True for stories that tell the console what is wrong. */
    reports?: boolean;
  };
}

export interface StoryFile {
  default: { title: string; component: string };
  [name: string]: Story | { title: string; component: string };
}

/** Names of stories that every element may have. The same name means the same thing everywhere. */
export const placeStories = [
  'Default',
  'Loading',
  'Error',
  'Empty',
  'LongLabels',
  'RightToLeft',
  'Spanish',
  'Dark',
  'Narrow',
] as const;

/** Names of stories that every element with numbers may have. */
export const commonStories = [
  ...placeStories,
  'OneDatum',
  'MissingYears',
  'Suppressed',
  'SmallGroup',
  'Breaks',
] as const;

/** Names that only one element needs. */
export const ownStories: Record<string, readonly string[]> = {
  'school-scorecard': ['Alternative', 'Ratings'],
  'achievement-gap-chart': ['OverTime', 'AnotherReference'],
  'satisfaction-gauge': ['SeveralAudiences', 'LowResponse'],
  'metric-trend': ['SeveralOrganizations', 'ManyLines'],
  'measure-distribution': ['Alternative', 'Many'],
  'school-comparison': ['Start', 'Unlike', 'Ratings'],
  'vital-signs-feed': ['OwnAttributes', 'SeveralFeeds'],
  'organization-picker': ['NamesOnly'],
  'county-overview': ['Districts', 'ManySchools'],
};

/** Elements that show no numbers. */
export const withoutNumbers: readonly string[] = ['organization-picker', 'vital-signs-feed'];
