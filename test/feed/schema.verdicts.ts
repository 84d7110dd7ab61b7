import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { feedRules, part as partRules } from '../../src/feed/rules.ts';
import { validate } from '../../src/feed/validate.ts';
import type { SchemaNode } from '../../scripts/generate/schema.ts';

const path = new URL('../../schema/vital-signs-1.schema.json', import.meta.url);

/** The published schema as it stands on disk. */
export const schema = JSON.parse(readFileSync(path, 'utf8')) as SchemaNode & { $id: string };

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
const feed = ajv.compile(schema);
const part = ajv.compile({ $ref: `${schema.$id}#/$defs/part` });

export interface Verdict {
  /** By the published schema. */
  schema: boolean;
  /** By the browser's validator. */
  validator: boolean;
}

/** What both say about a whole feed. */
export function verdict(document: unknown): Verdict {
  return { schema: feed(document), validator: validate(document, feedRules).length === 0 };
}

/** What both say about a part file. */
export function partVerdict(document: unknown): Verdict {
  return { schema: part(document), validator: validate(document, partRules).length === 0 };
}
