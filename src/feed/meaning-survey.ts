import type { Findings } from './meaning-findings.ts';
import type { ObservationTable } from './meaning-table.ts';
import type { Metric } from './types.ts';

/** Every part of a distribution may have been rounded by half a percent. */
const rounding = 0.5;

/** Returns the check of what only surveys have: people asked and answers by option. */
export function surveyCheck(table: ObservationTable, findings: Findings): (index: number, metric: Metric) => void {
  const responsesAt = table.column('responses');
  const invitedAt = table.column('invited');
  const distributionAt = table.column('distribution');
  return (index, metric) => {
    const responses = responsesAt(index);
    const invited = invitedAt(index);
    if (responses !== undefined && invited !== undefined && responses > invited)
      findings.error('responses', () => ({
        path: table.path(index, 'responses'),
        found: `${responses} responses of ${invited} people asked`,
        expected: 'at most as many responses as people asked',
      }));
    const distribution = distributionAt(index);
    if (!distribution) return;
    const options = metric.survey?.options?.length ?? 0;
    if (distribution.length !== options)
      findings.error('distribution options', () => ({
        path: table.path(index, 'distribution'),
        found: `${distribution.length} parts`,
        expected:
          options === 0 ? `survey.options in the metric ${metric.id}` : `${options}, one for each of survey.options`,
      }));
    const sum = distribution.reduce((total, part) => total + part, 0);
    if (Math.abs(sum - 100) > Math.max(1, rounding * distribution.length))
      findings.error('distribution sum', () => ({
        path: table.path(index, 'distribution'),
        found: `a sum of ${Math.round(sum * 10) / 10}`,
        expected: 'about 100 percent',
      }));
  };
}
