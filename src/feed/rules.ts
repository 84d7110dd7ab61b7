// Written by `npm run generate` from schema/vital-signs-1.schema.json. Change the schema, not this file.

import type { Rule } from './violations.ts';

export const languageTag: Rule = { type: 'string', pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$' };

export const text: Rule = {
  anyOf: [
    { type: 'string', minLength: 1 },
    {
      type: 'object',
      minProperties: 1,
      propertyNames: languageTag,
      additionalProperties: { type: 'string', minLength: 1 },
    },
  ],
};

export const id: Rule = { type: 'string', pattern: '^[A-Za-z0-9._~-]{1,80}$' };

export const date: Rule = { type: 'string', pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' };

export const url: Rule = { type: 'string', pattern: '^[Hh][Tt][Tt][Pp][Ss]?://[^\\s]+$' };

export const period: Rule = { type: 'string', pattern: '^[0-9]{4}(-[0-9]{2})?$' };

export const publisher: Rule = {
  type: 'object',
  required: ['name'],
  additionalProperties: false,
  properties: { name: text, url: url, email: { type: 'string', pattern: '^[^\\s@]+@[^\\s@]+$' } },
};

export const privacy: Rule = {
  type: 'object',
  additionalProperties: false,
  properties: { minimumCount: { type: 'integer', minimum: 1 }, ratedCount: { type: 'integer', minimum: 1 } },
};

export const surveys: Rule = {
  type: 'object',
  additionalProperties: false,
  properties: { lowResponseRate: { type: 'number', minimum: 0, maximum: 100 } },
};

export const organization: Rule = {
  type: 'object',
  required: ['id', 'kind', 'name'],
  additionalProperties: false,
  properties: {
    id: id,
    kind: { enum: ['state', 'county', 'district', 'school'] },
    name: text,
    shortName: text,
    parent: id,
    city: text,
    charter: { enum: ['direct-funded', 'locally-funded', 'unspecified'] },
    grades: {
      type: 'array',
      minItems: 2,
      maxItems: 2,
      items: { enum: ['PK', 'TK', 'K', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', 'AD'] },
    },
    alternative: { type: 'boolean' },
    url: url,
  },
};

export const group: Rule = {
  type: 'object',
  required: ['id', 'name', 'family'],
  additionalProperties: false,
  properties: {
    id: id,
    name: text,
    shortName: text,
    family: { enum: ['all', 'race-ethnicity', 'program', 'language', 'gender', 'grade', 'audience', 'other'] },
  },
};

export const level: Rule = {
  type: 'object',
  required: ['rank', 'name'],
  additionalProperties: false,
  properties: { rank: { type: 'integer', minimum: 1, maximum: 7 }, name: text, label: text },
};

export const scale: Rule = {
  type: 'object',
  required: ['id', 'levels'],
  additionalProperties: false,
  properties: { id: id, name: text, levels: { type: 'array', minItems: 2, maxItems: 7, items: level } },
};

export const goal: Rule = {
  type: 'object',
  required: ['id', 'name'],
  additionalProperties: false,
  properties: { id: id, name: text, description: text },
};

export const band: Rule = {
  type: 'object',
  required: ['from', 'name'],
  additionalProperties: false,
  properties: { from: { type: 'number' }, name: text },
};

export const option: Rule = {
  type: 'object',
  required: ['name'],
  additionalProperties: false,
  properties: { name: text, favorable: { type: 'boolean' } },
};

export const survey: Rule = {
  type: 'object',
  required: ['favorable'],
  additionalProperties: false,
  properties: { name: text, favorable: text, options: { type: 'array', minItems: 2, maxItems: 10, items: option } },
};

export const definition: Rule = {
  type: 'object',
  required: ['id'],
  additionalProperties: false,
  properties: { id: id, name: text, url: url },
};

export const source: Rule = {
  type: 'object',
  required: ['name'],
  additionalProperties: false,
  properties: { name: text, url: url, retrieved: date },
};

export const metric: Rule = {
  type: 'object',
  required: ['id', 'name', 'unit', 'better'],
  additionalProperties: false,
  properties: {
    id: id,
    name: text,
    shortName: text,
    goal: id,
    question: text,
    description: text,
    unit: { enum: ['percent', 'points', 'count', 'dollars', 'rating'] },
    decimals: { type: 'integer', minimum: 0, maximum: 3 },
    better: { enum: ['higher', 'lower', 'neither'] },
    range: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'number' } },
    scale: id,
    bands: { type: 'array', minItems: 1, maxItems: 6, items: band },
    survey: survey,
    definition: definition,
    source: source,
    reportedBy: { enum: ['state', 'county', 'district', 'school'] },
  },
};

export const target: Rule = {
  type: 'object',
  required: ['metric', 'value'],
  additionalProperties: false,
  properties: { metric: id, organization: id, group: id, period: period, value: { type: 'number' }, label: text },
};

export const note: Rule = {
  type: 'object',
  required: ['period', 'kind', 'text'],
  additionalProperties: false,
  properties: {
    metric: id,
    organization: id,
    group: id,
    period: period,
    kind: { enum: ['break', 'caution', 'information', 'computed'] },
    text: text,
  },
};

export const state: Rule = {
  enum: [
    'reported',
    'small-group',
    'suppressed',
    'suppressed-complementary',
    'top-coded',
    'bottom-coded',
    'not-applicable',
    'not-rated',
    'not-collected',
    'pending',
  ],
};

export const observation: Rule = {
  type: 'object',
  required: ['organization', 'metric', 'period'],
  additionalProperties: false,
  properties: {
    organization: id,
    metric: id,
    group: id,
    period: period,
    value: { type: ['number', 'null'] },
    count: { type: ['integer', 'null'], minimum: 0 },
    level: { type: ['integer', 'null'], minimum: 1, maximum: 7 },
    change: { type: ['number', 'null'] },
    state: state,
    responses: { type: ['integer', 'null'], minimum: 0 },
    invited: { type: ['integer', 'null'], minimum: 0 },
    responseRate: { type: ['number', 'null'], minimum: 0, maximum: 100 },
    distribution: {
      type: ['array', 'null'],
      minItems: 2,
      maxItems: 10,
      items: { type: 'number', minimum: 0, maximum: 100 },
    },
  },
};

export const observations: Rule = {
  anyOf: [
    { type: 'array', items: observation },
    {
      type: 'object',
      required: ['fields', 'rows'],
      additionalProperties: false,
      properties: {
        fields: {
          type: 'array',
          minItems: 3,
          maxItems: 13,
          items: {
            enum: [
              'organization',
              'metric',
              'group',
              'period',
              'value',
              'count',
              'level',
              'change',
              'state',
              'responses',
              'invited',
              'responseRate',
              'distribution',
            ],
          },
        },
        rows: { type: 'array', items: { type: 'array', items: { type: ['string', 'number', 'null', 'array'] } } },
      },
    },
  ],
};

export const partReference: Rule = {
  type: 'object',
  required: ['href'],
  additionalProperties: false,
  properties: {
    href: { type: 'string', minLength: 1, pattern: '^[^\\s]+$' },
    organizations: { type: 'array', items: id },
    metrics: { type: 'array', items: id },
    insteadOf: { type: 'integer', minimum: 2 },
  },
};

export const part: Rule = {
  type: 'object',
  required: ['format', 'observations'],
  additionalProperties: false,
  patternProperties: { '^x-': {} },
  properties: {
    format: { const: 'vital-signs/1' },
    observations: observations,
    targets: { type: 'array', items: target },
    notes: { type: 'array', items: note },
  },
};

export const feedRules: Rule = {
  type: 'object',
  required: ['format', 'title', 'organizations', 'metrics', 'observations'],
  additionalProperties: false,
  patternProperties: { '^x-': {} },
  properties: {
    $schema: { type: 'string' },
    format: { const: 'vital-signs/1' },
    title: text,
    language: languageTag,
    sample: { type: 'boolean' },
    publisher: publisher,
    published: date,
    nextRelease: date,
    license: { type: 'string', minLength: 1 },
    privacy: privacy,
    surveys: surveys,
    organizations: { type: 'array', minItems: 1, items: organization },
    groups: { type: 'array', items: group },
    scales: { type: 'array', items: scale },
    goals: { type: 'array', items: goal },
    metrics: { type: 'array', minItems: 1, items: metric },
    targets: { type: 'array', items: target },
    notes: { type: 'array', items: note },
    observations: observations,
    parts: { type: 'array', items: partReference },
  },
};
