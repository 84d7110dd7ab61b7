/** The eight school years of the sample. */
export const periods = [
  '2017-18',
  '2018-19',
  '2019-20',
  '2020-21',
  '2021-22',
  '2022-23',
  '2023-24',
  '2024-25',
] as const;

export const latest = periods.length - 1;

/** How the years went for everyone, in standard deviations: steady, then the closed schools, then a slow recovery. */
export const yearEffect = [0, 0.03, 0.03, -0.12, -0.34, -0.26, -0.15, -0.03];
