import type { Note, Target } from '../../src/feed/types.ts';
import { ids } from './organizations.ts';

const statusOnly = {
  en: 'No color was given: only the status of this year was published, and it is not compared with the years before.',
  es: 'No se dio un color: solo se publicó el estado de este año y no se compara con los anteriores.',
};
const noTest = {
  en: 'The test was not given in spring 2020 and in spring 2021.',
  es: 'El examen no se aplicó en la primavera de 2020 ni en la de 2021.',
};

export const notes: Note[] = [
  { metric: 'ela', period: '2019-20', kind: 'information', text: noTest },
  { metric: 'math', period: '2019-20', kind: 'information', text: noTest },
  ...['ela', 'math', 'el-progress', 'chronic-absenteeism', 'suspension'].map((metric): Note => ({
    metric,
    period: '2021-22',
    kind: 'break',
    text: statusOnly,
  })),
  {
    metric: 'chronic-absenteeism',
    period: '2020-21',
    kind: 'break',
    text: {
      en: 'Most students learned from home, and attendance was counted in a different way.',
      es: 'La mayoría estudió desde casa y la asistencia se contó de otra manera.',
    },
  },
  {
    metric: 'suspension',
    period: '2020-21',
    kind: 'break',
    text: {
      en: 'Most students learned from home, so that hardly anyone was suspended.',
      es: 'La mayoría estudió desde casa y casi nadie fue suspendido.',
    },
  },
  ...['2019-20', '2020-21'].map((period): Note => ({
    metric: 'graduation-combined',
    period,
    kind: 'caution',
    text: {
      en: 'Graduation requirements were eased this year, and no color was given.',
      es: 'Este año se flexibilizaron los requisitos de graduación y no se dio un color.',
    },
  })),
  {
    metric: 'el-progress',
    period: '2023-24',
    kind: 'break',
    text: {
      en: 'New definition: students who take the alternate test are counted from this year on.',
      es: 'Nueva definición: desde este año se cuenta a quienes presentan el examen alternativo.',
    },
  },
  {
    metric: 'college-career',
    period: '2022-23',
    kind: 'break',
    text: {
      en: 'Not published for 2021-22; in this year only the status was published.',
      es: 'No se publicó para 2021-22; en este año solo se publicó el estado.',
    },
  },
  {
    metric: 'enrollment',
    organization: ids.community,
    period: '2021-22',
    kind: 'break',
    text: {
      en: 'The school began to serve grades 7 and 8.',
      es: 'La escuela empezó a ofrecer los grados 7 y 8.',
    },
  },
  {
    organization: ids.court,
    period: '2024-25',
    kind: 'information',
    text: {
      en: 'A school of fewer than 11 students: every number is hidden to protect privacy.',
      es: 'Una escuela con menos de 11 estudiantes: todos los números se ocultan para proteger la privacidad.',
    },
  },
  {
    organization: ids.district,
    period: '2024-25',
    kind: 'information',
    text: {
      en: 'The numbers of the district include its locally-funded charter school. The direct-funded one reports on its own.',
      es: 'Los números del distrito incluyen su escuela charter de financiamiento local. La otra informa por separado.',
    },
  },
];

const lcap = { en: 'LCAP goal', es: 'Meta del LCAP' };
const survey = { en: 'Survey goal', es: 'Meta de la encuesta' };
const { district } = ids;

/** What the district aims for: some by a year, one for a single group, one every year, and one for everybody. */
export const targets: Target[] = [
  { metric: 'ela', organization: district, period: '2026-27', value: 5, label: lcap },
  { metric: 'math', organization: district, period: '2026-27', value: -20, label: lcap },
  { metric: 'el-progress', organization: district, period: '2026-27', value: 55, label: lcap },
  { metric: 'graduation-combined', organization: district, value: 90, label: lcap },
  { metric: 'college-career', organization: district, period: '2026-27', value: 50, label: lcap },
  { metric: 'chronic-absenteeism', organization: district, period: '2026-27', value: 12, label: lcap },
  { metric: 'chronic-absenteeism', organization: district, group: 'FOS', period: '2026-27', value: 20, label: lcap },
  { metric: 'suspension', organization: district, period: '2026-27', value: 2.5, label: lcap },
  { metric: 'student-safety', organization: district, group: 'students', value: 75, label: survey },
  { metric: 'family-satisfaction', group: 'families', value: 85, label: survey },
  { metric: 'staff-support', organization: district, group: 'staff', value: 80, label: survey },
];
