import type { Scale } from '../../feed/types.ts';
import type { KnownMetric } from './known-metrics.ts';

/** Certifications of a district's budget under Assembly Bill 1200 (Education Code 42131), from the worst to the best. */
export const certificationScale: Scale = {
  id: 'ca-fiscal-certification',
  name: { en: 'Interim fiscal certification', es: 'Certificación fiscal interina' },
  levels: [
    {
      rank: 1,
      name: { en: 'Negative', es: 'Negativa' },
      label: { en: 'will not meet its obligations', es: 'no cumplirá sus obligaciones' },
    },
    {
      rank: 2,
      name: { en: 'Qualified', es: 'Con reservas' },
      label: { en: 'may not meet its obligations', es: 'podría no cumplir sus obligaciones' },
    },
    {
      rank: 3,
      name: { en: 'Positive', es: 'Positiva' },
      label: { en: 'will meet its obligations', es: 'cumplirá sus obligaciones' },
    },
  ],
};

function interim(which: 'first' | 'second', name: { en: string; es: string }, day: { en: string; es: string }) {
  return {
    named: `fiscal-${which}-interim`,
    metric: {
      id: `fiscal-${which}-interim`,
      name,
      goal: 'finances',
      question: {
        en: 'Can the district pay its bills this year and the next two?',
        es: '¿Puede el distrito pagar sus cuentas este año y los dos siguientes?',
      },
      description: {
        en: `Interim certification of the budget as of ${day.en}, required by Assembly Bill 1200 and reviewed by the county office.`,
        es: `Certificación interina del presupuesto al ${day.es}, exigida por la ley AB 1200 y revisada por la oficina de educación del condado.`,
      },
      unit: 'rating',
      better: 'higher',
      scale: certificationScale.id,
      definition: {
        id: `ca-ab1200-${which}-interim`,
        name: { en: 'Education Code 42130 and 42131', es: 'Código de Educación 42130 y 42131' },
        url: 'https://www.cde.ca.gov/fg/fi/ir/interimstatus.asp',
      },
      source: {
        name: {
          en: 'County office of education, fiscal oversight',
          es: 'Oficina de educación del condado, supervisión fiscal',
        },
      },
      reportedBy: 'county',
    },
  } satisfies KnownMetric;
}

export const fiscalMetrics: KnownMetric[] = [
  interim(
    'first',
    { en: 'Budget, first interim', es: 'Presupuesto, primer informe interino' },
    { en: 'October 31', es: '31 de octubre' },
  ),
  interim(
    'second',
    { en: 'Budget, second interim', es: 'Presupuesto, segundo informe interino' },
    { en: 'January 31', es: '31 de enero' },
  ),
];
