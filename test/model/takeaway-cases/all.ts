import type { TakeawayCase } from './case.ts';
import { comparisonCases } from './comparison.ts';
import { courseCases } from './course.ts';
import { gapCases } from './gap.ts';
import { satisfactionCases } from './satisfaction.ts';
import { scorecardCases } from './scorecard.ts';
import { trendMoves } from './trend-moves.ts';
import { trendYears } from './trend-years.ts';

export const takeawayCases: TakeawayCase[] = [
  ...trendMoves,
  ...trendYears,
  ...satisfactionCases,
  ...gapCases,
  ...courseCases,
  ...scorecardCases,
  ...comparisonCases,
];
