/** What the documentation says about an object besides its table of fields. Every example is validated by a test. */
export interface Prose {
  before: string[];
  after?: string[];
  example?: unknown;
}

export const introduction = [
  'A feed is one JSON file on any web server. Everything that the widgets show comes from it: who (organizations and groups), what (metrics), and the numbers (observations). Write it by hand for one school, or let a program write it for a county.',
  'Check a feed with `vital-signs validate feed.json`. It prints everything that is wrong at once, each with its place in the file, what was found there and what to do. For suggestions while you type, name the schema in the field `$schema`.',
];

/** Where to find what people look for under other names than those of the format. */
export const contents: [title: string, target: string][] = [
  ['All fields of the document', 'the-document'],
  ['Privacy thresholds, and what must not be in a feed', 'privacy'],
  ['Two definitions of one measure', 'metric'],
  ['Survey results', 'survey'],
  ['Breaks in a series', 'note'],
  ['Both forms of observations: list and table', 'observations'],
  ['States: why there is no number', 'state'],
  ['Feeds in several files', 'partreference'],
  ['Texts in several languages', 'text'],
  ['Fields of your own, unknown fields and later versions', 'unknown-fields-and-later-versions'],
];

/** Prose by name of the definition, in the order of the page. */
export const prose: Record<string, Prose> = {
  publisher: { before: ['The office that answers for the numbers.'] },
  privacy: {
    before: [
      'Numbers about few people can tell something about one of them. Leave such numbers out of the feed: a feed is public, and what is in it can be read without a widget. The widgets hold back what the thresholds forbid even where a feed forgets to.',
    ],
    after: [
      '- Fewer people than `minimumCount`: no value and no count. Set the state `suppressed`.',
      '- Fewer people than `ratedCount`: the value is shown without a performance level. Set the state `small-group`.',
      '- A hidden group can be found by subtraction where everyone and all other groups are printed. Hide a second group of the same family with the state `suppressed-complementary`.',
      '- A change since last year tells a hidden value of last year. Leave it out.',
    ],
    example: { minimumCount: 11, ratedCount: 30 },
  },
  surveys: { before: ['What holds for all surveys of the feed.'], example: { lowResponseRate: 30 } },
  organization: {
    before: [
      'A state, a county office, a district or a school. `parent` leads from a school to its district, and on to the county and the state; widgets compare along it.',
    ],
    example: {
      id: '99202021000005',
      kind: 'school',
      name: 'Invented Charter Academy',
      parent: '99202020000000',
      charter: 'direct-funded',
      grades: ['6', '12'],
    },
  },
  group: {
    before: [
      'A student group or a survey audience. The group `ALL` is everyone; an observation without a group is about it. Groups of the families `race-ethnicity`, `gender` and `grade` add up to everyone, which is why a hidden one among them can be found by subtraction.',
    ],
    example: { id: 'EL', name: { en: 'English learners', es: 'Aprendices de inglés' }, family: 'language' },
  },
  scale: {
    before: [
      'The performance levels of a publisher, from the lowest to the highest. Widgets show the published level of an observation and do not compute one.',
    ],
    example: {
      id: 'local-indicator',
      levels: [
        { rank: 1, name: 'Not Met For Two or More Years' },
        { rank: 2, name: 'Not Met' },
        { rank: 3, name: 'Met' },
      ],
    },
  },
  level: { before: ['One level of a scale.'] },
  goal: { before: ['A goal of the community, such as a goal of the LCAP. The scorecard lists metrics under it.'] },
  metric: {
    before: [
      'Something that is measured. Two definitions of one measure (a four-year and a five-year graduation rate) are two metrics, and so are two surveys.',
    ],
    example: {
      id: 'graduation-four-year',
      name: 'Graduation rate (four-year)',
      unit: 'percent',
      better: 'higher',
      definition: { id: 'four-year-cohort', name: 'Four-year adjusted cohort rate' },
      source: { name: 'State data files', retrieved: '2025-12-02' },
      reportedBy: 'state',
    },
  },
  band: { before: ['A stretch of a gauge, such as “Good”.'] },
  survey: {
    before: [
      'Makes a metric a survey result. Its value is the percent of favorable answers, and `favorable` says in words which answers those are.',
      'An observation of it is about an audience (a group of the family `audience`) and says how many answered (`responses`) of how many who were asked (`invited`), or the published `responseRate`. Audiences are never merged into one number. Where few answered, widgets say that the result may not speak for everyone.',
    ],
    example: {
      name: 'Family climate survey',
      favorable: '“Agree” or “Strongly agree”',
      options: [
        { name: 'Strongly agree', favorable: true },
        { name: 'Agree', favorable: true },
        { name: 'Disagree' },
        { name: 'Strongly disagree' },
      ],
    },
  },
  option: { before: ['An answer that people could choose.'] },
  definition: { before: ['How the number is defined, and where the definition is published.'] },
  source: { before: ['Where the numbers were published. Every widget names it.'] },
  target: {
    before: [
      'A value aimed for: by everyone or by one organization, for one group or for all, by a year or every year.',
    ],
    example: { metric: 'absence', organization: '99202020000000', group: 'FOS', period: '2026-27', value: 20 },
  },
  note: {
    before: [
      'Something that a reader must know about a year. A note of the kind `break` says that numbers before and after cannot be compared, because a definition changed or a year was not measured: no line is drawn across it, no change is shown, and its text stands beside the chart.',
    ],
    example: { metric: 'absence', period: '2023-24', kind: 'break', text: 'Absences are counted in a new way.' },
  },
  observations: {
    before: [
      'Two forms, one meaning. By hand, write a list of [observations](#observation), as in the example above. A program writes a table, which is several times smaller: the names of the columns once, then one array per observation. A row may end early, and `null` is an absent field.',
    ],
    after: [
      'Every table has the columns `organization`, `metric` and `period`. Each organization, metric, group and period has one observation at most.',
    ],
    example: {
      fields: ['organization', 'metric', 'group', 'period', 'value', 'count', 'state'],
      rows: [
        ['willow-creek', 'absence', 'ALL', '2024-25', 19.7, 305],
        ['willow-creek', 'absence', 'EL', '2024-25', null, null, 'suppressed'],
      ],
    },
  },
  observation: {
    before: [
      'One number: of an organization, about a group, in a year. Zero is a value; a number that is missing is not zero. Leave out what is not there, or say by a [state](#state) why it is not there.',
    ],
    example: {
      organization: 'willow-creek',
      metric: 'satisfaction',
      group: 'families',
      period: '2024-25',
      value: 84,
      responses: 121,
      invited: 290,
      distribution: [51.2, 32.8, 11.6, 4.4],
    },
  },
  state: { before: ['Why there is a number, or why there is none.'] },
  partReference: {
    before: [
      'A large feed is an index and parts: the file that a widget names holds the organizations, groups, metrics and perhaps the newest headline numbers; the rest lies in further files that a widget loads when it needs them. Static files are enough.',
    ],
    example: { href: 'organizations/{organization}.json' },
  },
  part: {
    before: [
      'A file that a [part reference](#partreference) leads to. An observation stands in the index or in one part, not in both.',
    ],
    example: {
      format: 'vital-signs/1',
      observations: {
        fields: ['organization', 'metric', 'period', 'value'],
        rows: [['willow-creek', 'absence', '2021-22', 27.9]],
      },
    },
  },
  text: {
    before: [
      'Every text for people is a plain string in the language of the feed, or a map from language to string. Widgets choose the language of the page they stand on: first the exact tag (`es-MX`), then the language without its region (`es`), then the language of the feed, then English. Texts are shown as text; markup in them is not interpreted.',
    ],
    example: { en: 'All students', es: 'Todos los estudiantes' },
  },
  languageTag: { before: [] },
  id: { before: [], example: '99202020000000' },
  date: { before: [], example: '2025-11-03' },
  url: { before: [] },
  period: { before: [], example: '2024-25' },
};

export const compatibility = [
  'Fields whose names begin with `x-` are the publisher’s own: at the top of a feed or of a part, with any content. Readers ignore them, and no version of this format will ever give one a meaning.',
  'Any other unknown field is most likely a mistake, or of a newer version. The browser tolerates it: the widgets ignore it and say so once in the console, so that a new feed does not break an old page. The command line refuses it, and says which field was probably meant.',
  'The number in `format` changes when an old reader would misread or refuse a new feed. A reader refuses a number that it does not know.',
  'As long as it is 1, a later version of the format only adds optional fields, and what is a feed today stays one, with the same meaning. A field that is added has no column in a table, no list of words gets a further word, and no limit moves: a page whose script is older refuses all three. A feed does not say which fields it may have: `vital-signs/1.7` is no format.',
];

export const meaning = [
  'Beyond the shape described here, `vital-signs validate` checks what the feed means:',
  '- identifiers that lead nowhere, and two observations of one thing;\n- values outside the range of their metric, and levels that are not on its scale;\n- years that cannot be (`2024-26`);\n- numbers beside a state that says there is none, counts below the privacy threshold, changes that tell a hidden value, and hidden groups that can be found by subtraction;\n- more responses than people asked, and answers that do not add up to 100 percent.',
];
