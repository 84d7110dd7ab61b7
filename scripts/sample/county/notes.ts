import type { Note, Target } from '../../../src/feed/types.ts';
import { breaks } from './measured.ts';
import { county, districts } from './organizations.ts';
import { schoolList } from './schools.ts';
import { survey } from './surveyed.ts';

function idOf(shortName: string): string {
  return schoolList.find((school) => school.shortName === shortName)!.id;
}

const why: Record<string, Note['text']> = {
  'chronic-absenteeism': {
    en: 'In 2021-22, days in quarantine were counted as absences. From this year on they are not.',
    es: 'En 2021-22, los días de cuarentena se contaban como ausencias. Desde este año ya no.',
  },
  suspension: {
    en: 'From this year on, suspensions that are served at school are counted too.',
    es: 'Desde este año se cuentan también las suspensiones que se cumplen en la escuela.',
  },
};

export const notes: Note[] = [
  ...Object.entries(breaks).map(([metric, period]): Note => ({ metric, period, kind: 'break', text: why[metric]! })),
  {
    metric: survey,
    period: '2022-23',
    kind: 'information',
    text: { en: 'The survey was not held this year.', es: 'Este año no se hizo la encuesta.' },
  },
  {
    metric: survey,
    organization: county,
    period: '2024-25',
    kind: 'caution',
    text: {
      en: 'Without the Samplefield Union High School District, whose answers are still being counted.',
      es: 'Sin el distrito Samplefield Union High School, cuyas respuestas aún se están contando.',
    },
  },
  {
    organization: idOf('Court School'),
    period: '2024-25',
    kind: 'information',
    text: {
      en: 'A school of fewer than 11 students: every number is hidden to protect privacy.',
      es: 'Una escuela con menos de 11 estudiantes: todos los números se ocultan para proteger la privacidad.',
    },
  },
  {
    organization: districts.port,
    period: '2024-25',
    kind: 'information',
    text: {
      en: 'The numbers of the district include its locally-funded charter school. The direct-funded ones report on their own.',
      es: 'Los números del distrito incluyen su escuela charter de financiamiento local. Las otras informan por separado.',
    },
  },
];

const lcap = { en: 'LCAP goal', es: 'Meta del LCAP' };

/** What districts aim for by 2026-27, and what the county office aims for in its survey. */
export const targets: Target[] = [
  { metric: 'chronic-absenteeism', organization: districts.port, period: '2026-27', value: 12, label: lcap },
  { metric: 'ela', organization: districts.port, period: '2026-27', value: 10, label: lcap },
  { metric: 'chronic-absenteeism', organization: districts.elementary, period: '2026-27', value: 10, label: lcap },
  { metric: 'graduation-combined', organization: districts.high, period: '2026-27', value: 92, label: lcap },
  {
    metric: survey,
    group: 'families',
    value: 85,
    label: { en: 'Survey goal', es: 'Meta de la encuesta' },
  },
];
