import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli/main.ts';
import type { Feed } from '../../src/feed/types.ts';

/** Runs `vital-signs` in this process. */
export async function vitalSigns(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await main(words, { print: (line) => out.push(line), complain: (line) => err.push(line) });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** A directory of its own for one piece of work, removed afterwards. */
export async function inDirectory<Result>(work: (directory: string) => Promise<Result>): Promise<Result> {
  const directory = await mkdtemp(join(tmpdir(), 'vital-signs-'));
  try {
    return await work(directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** Writes files by name into a directory; returns their paths in the same order. */
export async function writeFiles(directory: string, files: Record<string, string | Uint8Array>): Promise<string[]> {
  const paths = Object.keys(files).map((name) => join(directory, name));
  await Promise.all(Object.values(files).map((content, index) => writeFile(paths[index]!, content)));
  return paths;
}

export const longHeader =
  'cds,name,rtype,school_year,metric,unit,direction,student_group,value,numerator,denominator,reliability';

export const surveyHeader =
  'lea,cds,survey,audience,construct,year,percent_positive,n_respondents,response_rate_pct,goal_pct,source,note';

export const dashboardHeader =
  'cds rtype schoolname districtname countyname charter_flag coe_flag dass_flag studentgroup currnumer currdenom currstatus priornumer priordenom priorstatus change statuslevel changelevel color box smalldenom fiveyrnumer currnsizemet priornsizemet accountabilitymet indicator reportingyear'.split(
    ' ',
  );

export interface DashboardRow {
  cds?: string;
  schoolname?: string;
  districtname?: string;
  charter_flag?: string;
  coe_flag?: string;
  dass_flag?: string;
  studentgroup?: string;
  currdenom?: string;
  currstatus?: string;
  priordenom?: string;
  priorstatus?: string;
  change?: string;
  color?: string;
  indicator?: string;
  reportingyear?: string;
  rtype?: string;
}

const district: DashboardRow = {
  cds: '34674390000000',
  rtype: 'D',
  districtname: 'Sacramento City Unified',
  studentgroup: 'ALL',
  indicator: 'GRAD',
  reportingyear: '2024',
};

/** A Dashboard file of a few rows; a row says only what differs from everyone in one district. */
export function dashboardText(...rows: DashboardRow[]): string {
  const lines = rows.map((row) => {
    const cells: Record<string, string> = { ...district, ...row };
    return dashboardHeader.map((name) => cells[name] ?? '').join('\t');
  });
  return [dashboardHeader.join('\t'), ...lines, ''].join('\n');
}

/** Observations of an imported feed, as objects. */
export function observationsOf(feed: Feed): Record<string, unknown>[] {
  if (Array.isArray(feed.observations)) return feed.observations.map((one) => ({ ...one }));
  const { fields, rows } = feed.observations;
  return rows.map((row) => {
    const pairs = fields.map((name, index) => [name, row[index] ?? null] as const);
    return Object.fromEntries(pairs.filter(([, cell]) => cell !== null));
  });
}
