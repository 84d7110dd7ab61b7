import type { Goal, Scale } from '../../src/feed/types.ts';

/** What the community wants, in the order of the scorecard. */
export const goals: Goal[] = [
  {
    id: 'achievement',
    name: { en: 'Every student achieves', es: 'Cada estudiante progresa' },
    description: {
      en: 'Students meet or exceed grade-level standards, and groups that started behind catch up.',
      es: 'Los estudiantes cumplen o superan los estándares de su grado, y los grupos rezagados se ponen al día.',
    },
  },
  {
    id: 'readiness',
    name: { en: 'Graduates are ready for what comes next', es: 'Los graduados están listos para lo que sigue' },
  },
  {
    id: 'belonging',
    name: { en: 'Students come to school and belong', es: 'Los estudiantes asisten y se sienten parte de la escuela' },
  },
  {
    id: 'satisfaction',
    name: {
      en: 'Students, families and staff are satisfied',
      es: 'Estudiantes, familias y personal están satisfechos',
    },
  },
  {
    id: 'resources',
    name: { en: 'Resources are used openly', es: 'Los recursos se usan con transparencia' },
  },
];

/** Five colors as the state gives them, and the three words of the local indicators. */
export const scales: Scale[] = [
  {
    id: 'five-colors',
    name: { en: 'Performance level', es: 'Nivel de desempeño' },
    levels: [
      { rank: 1, name: { en: 'Red', es: 'Rojo' }, label: { en: 'Lowest', es: 'El más bajo' } },
      { rank: 2, name: { en: 'Orange', es: 'Anaranjado' }, label: { en: 'Low', es: 'Bajo' } },
      { rank: 3, name: { en: 'Yellow', es: 'Amarillo' }, label: { en: 'Middle', es: 'Medio' } },
      { rank: 4, name: { en: 'Green', es: 'Verde' }, label: { en: 'High', es: 'Alto' } },
      { rank: 5, name: { en: 'Blue', es: 'Azul' }, label: { en: 'Highest', es: 'El más alto' } },
    ],
  },
  {
    id: 'met',
    name: { en: 'Local indicator', es: 'Indicador local' },
    levels: [
      {
        rank: 1,
        name: { en: 'Not Met For Two or More Years', es: 'No cumplido por dos años o más' },
      },
      { rank: 2, name: { en: 'Not Met', es: 'No cumplido' } },
      { rank: 3, name: { en: 'Met', es: 'Cumplido' } },
    ],
  },
];
