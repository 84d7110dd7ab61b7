import type { SampleFeed } from '../feed.ts';
import { goals, scales } from '../goals.ts';
import { groups as allGroups } from '../groups.ts';
import { privacy, protect } from '../protection.ts';
import { sorted } from '../sorted.ts';
import { measured } from './measured.ts';
import { metrics } from './metrics.ts';
import { notes, targets } from './notes.ts';
import { asCounted, organizations } from './organizations.ts';
import { measures } from './outcomes.ts';
import { adding, besides } from './people.ts';
import { notApplicable, rated } from './rated.ts';
import { surveyed } from './surveyed.ts';

const audiences = ['families', 'staff'];
const groups = allGroups.filter(({ id }) => ['ALL', ...adding, ...besides, ...audiences].includes(id));

/** The feed of an invented county: its office, five districts and 42 schools, for the page of a county office. */
export async function countyFeed(): Promise<SampleFeed> {
  const frame: Omit<SampleFeed, 'observations'> = {
    format: 'vital-signs/1',
    title: {
      en: 'Sample Coast County: vital signs (invented numbers)',
      es: 'Condado de Sample Coast: signos vitales (números inventados)',
    },
    language: 'en',
    sample: true,
    publisher: {
      name: {
        en: 'Sample Coast County Office of Education (invented)',
        es: 'Oficina de Educación del Condado de Sample Coast (inventada)',
      },
      url: 'https://county.example',
      email: 'data@county.example',
    },
    published: '2025-12-15',
    nextRelease: '2026-12-15',
    license: 'CC0-1.0',
    privacy,
    surveys: { lowResponseRate: 30 },
    organizations,
    groups,
    scales,
    goals: goals.filter(({ id }) => metrics.some(({ goal }) => goal === id)),
    metrics,
    targets,
    notes,
  };
  const everything = [...measures.flatMap(measured), ...surveyed(), ...rated(), ...notApplicable()];
  return { ...frame, observations: sorted(await protect(everything, frame, asCounted), frame) };
}
