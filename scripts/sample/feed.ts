import type { Feed, Observation } from '../../src/feed/types.ts';
import { cases, type Case } from './cases.ts';
import { court, enrolled, notApplicable, selfReported, spent } from './counted.ts';
import { groups } from './groups.ts';
import { measured } from './measured.ts';
import { measures } from './measures.ts';
import { goals, scales } from './goals.ts';
import { notes, targets } from './notes.ts';
import { organizations } from './organizations.ts';
import { resourceMetrics } from './resource-metrics.ts';
import { stateMetrics } from './state-metrics.ts';
import { surveyMetrics } from './survey-metrics.ts';
import { surveyed } from './surveyed.ts';
import { privacy, protect } from './protection.ts';
import { sorted } from './sorted.ts';

/** Metrics in the order of the goals. */
const metrics = [...stateMetrics, ...surveyMetrics, ...resourceMetrics];

/** The sample with its observations as a list, and the places of its hard cases. */
export type SampleFeed = Omit<Feed, 'observations'> & {
  observations: Observation[];
  'x-cases'?: Record<string, Case>;
};

/** The whole sample feed with its observations as a list; the files hold them as rows. */
export async function sampleFeed(): Promise<SampleFeed> {
  const frame: Omit<SampleFeed, 'observations'> = {
    format: 'vital-signs/1',
    title: {
      en: 'Sample Unified: vital signs (invented numbers)',
      es: 'Sample Unified: signos vitales (números inventados)',
    },
    language: 'en',
    sample: true,
    publisher: {
      name: { en: 'Sample Unified School District (invented)', es: 'Distrito Escolar Sample Unified (inventado)' },
      url: 'https://district.example',
      email: 'data@district.example',
    },
    published: '2025-12-15',
    nextRelease: '2026-12-15',
    license: 'CC0-1.0',
    privacy,
    surveys: { lowResponseRate: 30 },
    organizations,
    groups,
    scales,
    goals,
    metrics,
    targets,
    notes,
    'x-cases': cases,
  };
  const everything = [
    ...measures.flatMap(measured),
    ...surveyed(),
    ...enrolled(),
    ...spent(),
    ...selfReported(),
    ...notApplicable(),
    ...court(),
  ];
  return { ...frame, observations: sorted(await protect(everything, frame), frame) };
}
