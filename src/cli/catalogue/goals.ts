import type { FeedText, Goal, Scale } from '../../feed/types.ts';

/** The goals under which imported metrics are listed, in order. */
export const goals: Goal[] = [
  {
    id: 'achievement',
    name: { en: 'Student achievement', es: 'Rendimiento académico' },
    description: {
      en: 'Every student learns and meets the standards of the grade.',
      es: 'Cada estudiante aprende y alcanza los estándares de su grado.',
    },
  },
  {
    id: 'engagement',
    name: { en: 'Attendance, engagement and climate', es: 'Asistencia, participación y ambiente escolar' },
    description: {
      en: 'Students are at school, take part, and are treated fairly.',
      es: 'Los estudiantes asisten, participan y reciben un trato justo.',
    },
  },
  {
    id: 'readiness',
    name: { en: 'Readiness for college and career', es: 'Preparación para la universidad y la vida laboral' },
    description: {
      en: 'Students graduate and are ready for what comes next.',
      es: 'Los estudiantes se gradúan y están preparados para lo que sigue.',
    },
  },
  {
    id: 'satisfaction',
    name: { en: 'Satisfaction', es: 'Satisfacción' },
    description: {
      en: 'What students, families and staff say about their schools.',
      es: 'Lo que dicen los estudiantes, las familias y el personal sobre sus escuelas.',
    },
  },
  {
    id: 'local-indicators',
    name: { en: 'What schools and districts say of themselves', es: 'Lo que las escuelas y los distritos dicen de sí' },
    description: {
      en: 'Local indicators: reported by each district, county office or charter school about itself.',
      es: 'Indicadores locales: los informa cada distrito, oficina del condado o escuela chárter sobre sí misma.',
    },
  },
  {
    id: 'finances',
    name: { en: 'Finances', es: 'Finanzas' },
    description: {
      en: 'The district can pay for what it has promised.',
      es: 'El distrito puede pagar lo que ha prometido.',
    },
  },
];

/** The five performance levels of the California School Dashboard; 5 is always the good end. */
export const dashboardScale: Scale = {
  id: 'ca-dashboard',
  name: { en: 'California School Dashboard', es: 'Tablero Escolar de California' },
  levels: [
    { rank: 1, name: { en: 'Red', es: 'Rojo' }, label: { en: 'Lowest', es: 'El más bajo' } },
    { rank: 2, name: { en: 'Orange', es: 'Naranja' }, label: { en: 'Low', es: 'Bajo' } },
    { rank: 3, name: { en: 'Yellow', es: 'Amarillo' }, label: { en: 'Middle', es: 'Medio' } },
    { rank: 4, name: { en: 'Green', es: 'Verde' }, label: { en: 'High', es: 'Alto' } },
    { rank: 5, name: { en: 'Blue', es: 'Azul' }, label: { en: 'Highest', es: 'El más alto' } },
  ],
};

const words = {
  veryLow: { en: 'Very low', es: 'Muy bajo' },
  low: { en: 'Low', es: 'Bajo' },
  medium: { en: 'Medium', es: 'Medio' },
  high: { en: 'High', es: 'Alto' },
  veryHigh: { en: 'Very high', es: 'Muy alto' },
};

/** The status levels that the state published in years without colors. They tell the status alone, without a change. */
export const statusScale: Scale = {
  id: 'ca-dashboard-status',
  name: { en: 'Dashboard status level', es: 'Nivel de estado del Tablero' },
  levels: [words.veryLow, words.low, words.medium, words.high, words.veryHigh].map((name, index) => ({
    rank: index + 1,
    name,
  })),
};

/** The same where lower is better: “very low” is the good end of absenteeism and suspension. */
export const statusScaleLowerBetter: Scale = {
  ...statusScale,
  id: 'ca-dashboard-status-lower-better',
  levels: statusScale.levels.map(({ rank }) => ({ rank, name: statusScale.levels[5 - rank]!.name })),
};

/** Why a year has no level where others have a color. */
export const statusOnly: FeedText = {
  en: 'The Dashboard had no colors this year: it showed the status without the change.',
  es: 'El Tablero no tuvo colores este año: mostró el estado sin el cambio.',
};

/** Whether a scale is one of status levels, which a Dashboard without colors has. */
export function isStatusScale(id: string | undefined): boolean {
  return id === statusScale.id || id === statusScaleLowerBetter.id;
}
