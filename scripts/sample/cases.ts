import { ids } from './organizations.ts';

/** A place in the sample feed where a hard case is certain to be found. */
export interface Case {
  organization: string;
  metric: string;
  group: string;
  period: string;
}

function at(organization: string, metric: string, group: string, period = '2024-25'): Case {
  return { organization, metric, group, period };
}

/**
 * Where the hard cases are, published in the feed as `x-cases` so that stories, demo pages and tests find them by name
 * and a changed number cannot move a case away unnoticed.
 */
export const cases: Record<string, Case> = {
  'true-zero': at(ids.academy, 'suspension', 'AS'),
  'crossed-zero': at(ids.lower, 'ela', 'ALL'),
  'small-group': at(ids.middle, 'ela', 'FI'),
  suppressed: at(ids.middle, 'ela', 'AI'),
  'suppressed-complementary': at(ids.lower, 'chronic-absenteeism', 'FI'),
  'top-coded': at(ids.high, 'graduation-combined', 'MR'),
  'bottom-coded': at(ids.high, 'college-career', 'SWD'),
  'not-applicable': at(ids.elementary, 'graduation-combined', 'ALL'),
  'not-rated': at(ids.district, 'graduation-combined', 'ALL', '2020-21'),
  'not-collected': at(ids.district, 'ela', 'ALL', '2019-20'),
  pending: at(ids.district, 'spending-per-student', 'ALL'),
  'missing-year': at(ids.middle, 'ela', 'HI', '2019-20'),
  'all-suppressed': at(ids.court, 'chronic-absenteeism', 'ALL'),
  'change-contradicts-rounding': at(ids.lower, 'chronic-absenteeism', 'ALL'),
  'no-change': at(ids.academy, 'graduation-four-year', 'HI'),
  'tie-first': at(ids.high, 'graduation-combined', 'HI'),
  'tie-second': at(ids.high, 'graduation-combined', 'WH'),
  'top-fell-first': at(ids.middle, 'ela', 'WH'),
  'top-fell-second': at(ids.middle, 'ela', 'HI'),
  'new-definition': at(ids.district, 'el-progress', 'ALL', '2023-24'),
  'charter-better': at(ids.academy, 'ela', 'ALL'),
  'charter-worse': at(ids.community, 'ela', 'ALL'),
  'self-reported': at(ids.academy, 'family-engagement-plan', 'ALL'),
  'low-response': at(ids.community, 'family-satisfaction', 'families'),
  'small-survey': at(ids.elementary, 'staff-support', 'staff'),
  'suppressed-survey': at(ids.court, 'student-safety', 'students'),
};
