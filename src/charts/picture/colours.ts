/**
 * A picture leaves the page: it has colours of its own, for white paper. Series and levels are those of
 * src/elements/shared/tokens.styles.ts and src/charts/svg/chart.styles.ts, and the greys are shares of the ink on white; a
 * test compares the files, since this one is in a chunk that must not import those.
 */
export const paper = '#ffffff';
export const ink = '#14181f';
/** 78, 60, 24, 14 and 5 percent of the ink. */
export const muted = '#484b50';
export const edge = '#727479';
export const border = '#c7c8c9';
export const rule = '#dedfe0';
export const raised = '#f3f3f4';

export const series = ['#2f74c8', '#c2610f', '#2b8a6a', '#a152b4', '#8a7a1c'] as const;

/** Of performance levels, the lowest first. */
export const levels = ['#c8392f', '#c2610f', '#967e05', '#3d8a3d', '#2f74c8'] as const;
