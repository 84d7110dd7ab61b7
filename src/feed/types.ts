// Written by `npm run generate` from schema/vital-signs-1.schema.json. Change the schema, not this file.

/** Public accountability data of schools, districts and county offices in one JSON document: who (organizations, groups), what (metrics with their definition and source), and the observations themselves. */
export interface Feed {
  /** Address of this schema, for editors that check while you type. */
  $schema?: string;
  /** Name and major version of the format. A reader refuses a major version that it does not know. */
  format: 'vital-signs/1';
  /** What this feed is, for people: shown on data pages and in error messages. */
  title: FeedText;
  /** Language of every text given as a plain string (BCP 47). Default: en. */
  language?: string;
  /** True when the numbers are invented. Every widget then says so, on screen and in print. */
  sample?: boolean;
  /** Who answers for this feed. */
  publisher?: Publisher;
  /** Day on which this feed was published. */
  published?: string;
  /** Day on which newer data is expected. */
  nextRelease?: string;
  /** SPDX identifier or name of the licence of the data, such as CC-BY-4.0. */
  license?: string;
  /** Thresholds below which numbers are protected. Default: 11 and 30. */
  privacy?: Privacy;
  /** How survey results are judged. */
  surveys?: Surveys;
  /** Schools, districts, county offices and the state, in the order in which lists show them. */
  organizations: Organization[];
  /** Student groups and survey audiences, in the order in which widgets show them. Without it, only the group ALL exists. */
  groups?: Group[];
  /** Scales of performance levels that metrics refer to. */
  scales?: Scale[];
  /** Goals under which the scorecard lists the metrics, in this order. */
  goals?: Goal[];
  /** What is measured. Two definitions of a measure are two metrics. */
  metrics: Metric[];
  /** Values that an organization aims for. */
  targets?: Target[];
  /** Breaks in a series and other things a reader must know. */
  notes?: Note[];
  /** The numbers. */
  observations: Observations;
  /** Further files with more observations, loaded only when a widget asks for them. */
  parts?: PartReference[];
}

/** Text for people: a plain string in the feed's language, or a map from language tag to string. */
export type FeedText = string | Record<string, string>;

export interface Publisher {
  /** Name of the office. */
  name: FeedText;
  /** Its website. */
  url?: string;
  /** Where to ask about the data. */
  email?: string;
}

export interface Privacy {
  /** Fewest people behind a number that may be shown. Default 11: groups of 10 or fewer are suppressed. */
  minimumCount?: number;
  /** Fewest people behind a number that may carry a performance level. Default 30: smaller groups show the number and no level. */
  ratedCount?: number;
}

export interface Surveys {
  /** Response rate in percent below which widgets warn that the result may not speak for everyone. Default 30. */
  lowResponseRate?: number;
}

export interface Organization {
  /** Identifier; in California the 14-digit CDS code as a string. */
  id: string;
  /** What kind of organization. A county office of education is a county. */
  kind: 'state' | 'county' | 'district' | 'school';
  /** Full name. */
  name: FeedText;
  /** Short name for chart labels. */
  shortName?: FeedText;
  /** Identifier of the district of a school, the county of a district, or the state of a county. */
  parent?: string;
  /** City or town where it is, by which readers find it and tell it from others of the same name. */
  city?: FeedText;
  /** Present only for charter schools: how the charter is funded. */
  charter?: 'direct-funded' | 'locally-funded' | 'unspecified';
  /** Lowest and highest grade served. */
  grades?: [
    'PK' | 'TK' | 'K' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12' | 'AD',
    'PK' | 'TK' | 'K' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12' | 'AD',
  ];
  /** True for schools with an alternative mission (continuation, court, community, special education), whose numbers are not comparable with those of other schools. */
  alternative?: boolean;
  /** The organization's website. */
  url?: string;
}

export interface Group {
  /** Identifier. The group of everyone is ALL. */
  id: string;
  /** Name of the student group or survey audience. */
  name: FeedText;
  /** Short name for chart labels. */
  shortName?: FeedText;
  /** Groups of one family answer the same question about a student. Groups of the families race-ethnicity, gender and grade add up to everyone. */
  family: 'all' | 'race-ethnicity' | 'program' | 'language' | 'gender' | 'grade' | 'audience' | 'other';
}

export interface Scale {
  /** Identifier that metrics refer to. */
  id: string;
  /** Name of the scale. */
  name?: FeedText;
  /** The levels from the lowest to the highest. The highest is always the good end, also where lower values are better. */
  levels: Level[];
}

export interface Level {
  /** Position on the scale; 1 is the lowest. */
  rank: number;
  /** Published name of the level, such as Green. */
  name: FeedText;
  /** What the level means in a word, such as High. */
  label?: FeedText;
}

export interface Goal {
  /** Identifier that metrics refer to. */
  id: string;
  /** The goal in the community's words. */
  name: FeedText;
  /** One or two sentences about the goal. */
  description?: FeedText;
}

export interface Metric {
  /** Identifier that observations refer to. */
  id: string;
  /** Name of the measure. */
  name: FeedText;
  /** Short name for narrow places. */
  shortName?: FeedText;
  /** Goal under which the scorecard lists it. */
  goal?: string;
  /** The question that the measure answers, as a parent would ask it; for a survey, the question that was asked. */
  question?: FeedText;
  /** What is counted, in a sentence or two. */
  description?: FeedText;
  /** Unit of the value. Percentages change in percentage points. A rating has no value, only a level of the scale, such as Met. */
  unit: 'percent' | 'points' | 'count' | 'dollars' | 'rating';
  /** Digits after the decimal point. Default: 1 for percent and points, 0 otherwise. */
  decimals?: number;
  /** Which direction is good news. */
  better: 'higher' | 'lower' | 'neither';
  /** Smallest and largest possible value. Default for percent: 0 and 100. */
  range?: [number, number];
  /** Scale of the performance levels of this metric. */
  scale?: string;
  /** Bands of a gauge from low to high. Each begins at a value and ends where the next begins. */
  bands?: Band[];
  /** Present when the values come from a survey: % favorable. */
  survey?: Survey;
  /** Which definition was used. Numbers of two definitions are never mixed. */
  definition?: Definition;
  /** Where the numbers come from. */
  source?: Source;
  /** Who reports the numbers. Anything but state is shown as self-reported. */
  reportedBy?: 'state' | 'county' | 'district' | 'school';
}

export interface Band {
  /** Value at which the band begins, in the metric's unit. */
  from: number;
  /** Name of the band in a word or two. */
  name: FeedText;
}

export interface Survey {
  /** Name of the survey instrument. Results of two instruments are two metrics. */
  name?: FeedText;
  /** Which answers count as favorable, in words, such as “Agree” or “Strongly agree”. */
  favorable: FeedText;
  /** The answer options, in the order of an observation's distribution. */
  options?: SurveyOption[];
}

export interface SurveyOption {
  /** The answer as printed in the survey. */
  name: FeedText;
  /** True when the answer counts as favorable. */
  favorable?: boolean;
}

export interface Definition {
  /** Identifier of the definition, such as ca-dashboard-grad. */
  id: string;
  /** The definition in a few words. */
  name?: FeedText;
  /** Where the definition is published. */
  url?: string;
}

export interface Source {
  /** Name of the publication. */
  name: FeedText;
  /** Where it can be found. */
  url?: string;
  /** Day on which the numbers were taken from it. */
  retrieved?: string;
}

export interface Target {
  /** Metric that the target is for. */
  metric: string;
  /** Organization that set it. Without it, the target holds for all. */
  organization?: string;
  /** Student group or audience. Without it, the target holds for all. */
  group?: string;
  /** Year by which the target shall be met. Without it, every year. */
  period?: string;
  /** The value aimed for, in the metric's unit. */
  value: number;
  /** What kind of target, such as LCAP goal. */
  label?: FeedText;
}

export interface Note {
  /** Metric that the note is about. Without it, all. */
  metric?: string;
  /** Organization that the note is about. Without it, all. */
  organization?: string;
  /** Group that the note is about. Without it, all. */
  group?: string;
  /** Year that the note is about; a break lies between the year before and this one. */
  period: string;
  /** A break says that this year cannot be compared with earlier ones: no line is drawn across it and no change is shown. A caution and information are only read. Computed says that the numbers of this organization and metric in this year were computed from those of the organizations below, not published by the source. */
  kind: 'break' | 'caution' | 'information' | 'computed';
  /** What happened, in a sentence. */
  text: FeedText;
}

/** Why there is or is no number: reported (default); small-group: few people, the number is shown without a level; suppressed: hidden to protect privacy; suppressed-complementary: hidden so that another number cannot be found by subtraction; top-coded and bottom-coded: the value is only known to be above or below the one given; not-applicable: cannot exist here; not-rated: no level was given; not-collected: nobody measured it; pending: will be published. */
export type ObservationState =
  | 'reported'
  | 'small-group'
  | 'suppressed'
  | 'suppressed-complementary'
  | 'top-coded'
  | 'bottom-coded'
  | 'not-applicable'
  | 'not-rated'
  | 'not-collected'
  | 'pending';

export interface Observation {
  /** Organization the number is about. */
  organization: string;
  /** Metric the number is of. */
  metric: string;
  /** Student group or audience the number is about. Default: ALL. */
  group?: string;
  /** Year the number is about. */
  period: string;
  /** The number in the metric's unit; null or absent where there is none. */
  value?: number | null;
  /** How many people (or whatever is counted) stand behind the value: the denominator. */
  count?: number | null;
  /** Published performance level: a rank of the metric's scale. It stands without a value only where the metric's unit is rating. */
  level?: number | null;
  /** Published change since the year before, in the metric's unit (percentage points for percent). Sources compute it from unrounded values. */
  change?: number | null;
  state?: ObservationState;
  /** Survey: how many people answered. */
  responses?: number | null;
  /** Survey: how many people were asked. */
  invited?: number | null;
  /** Survey: published response rate in percent, where the number of people asked is not known. */
  responseRate?: number | null;
  /** Survey: percent of answers for each of the metric's answer options, in their order. */
  distribution?: number[] | null;
}

/** Either a list of observations (pleasant to write by hand), or a table of rows (several times smaller, for machines). */
export type Observations =
  | Observation[]
  | {
      /** Names of the columns: fields of an observation. */
      fields: (
        | 'organization'
        | 'metric'
        | 'group'
        | 'period'
        | 'value'
        | 'count'
        | 'level'
        | 'change'
        | 'state'
        | 'responses'
        | 'invited'
        | 'responseRate'
        | 'distribution'
      )[];
      /** One array per observation, in the order of fields. A missing or null cell is an absent field. */
      rows: (string | number | null | number[])[][];
    };

export interface PartReference {
  /** Address of the file, relative to the feed and on the same site. {organization} and {metric} stand for the identifier that a widget asks for. */
  href: string;
  /** The organizations that have such a file. Without it, every one. */
  organizations?: string[];
  /** The metrics that are in such a file. Without it, every one. */
  metrics?: string[];
  /** Such a file repeats what is in the files of other references, cut in another way. It is loaded instead of them where it saves at least this many files for each one of it. Without it, the file has numbers of its own, and is always loaded. */
  insteadOf?: number;
}

/** A part file: more observations, targets and notes for a feed that names it. */
export interface FeedPart {
  /** The same as in the feed. */
  format: 'vital-signs/1';
  /** The numbers. */
  observations: Observations;
  /** More targets. */
  targets?: Target[];
  /** More notes. */
  notes?: Note[];
}
