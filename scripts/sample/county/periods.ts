/** The four school years of the county's feed. */
export const periods = ['2021-22', '2022-23', '2023-24', '2024-25'] as const;

export const latest = periods.length - 1;

/** How the years went for everyone, in standard deviations: a slow recovery. */
export const yearEffect = [-0.34, -0.24, -0.12, -0.02];
