import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { partFiles } from '../../src/cli/feed-files.ts';
import { eachObservation } from '../../src/feed/observations.ts';
import type { Feed, FeedPart, Observation } from '../../src/feed/types.ts';

/** A small county in which every number tells of which version it is. */
export function county(version: number, schools = 4): Feed {
  const organizations: Feed['organizations'] = [
    { id: 'county', kind: 'county', name: 'County' },
    { id: 'district', kind: 'district', name: 'District', parent: 'county' },
  ];
  for (let index = 0; index < schools; index++)
    organizations.push({ id: `school-${index}`, kind: 'school', name: `School ${index}`, parent: 'district' });
  const observations = organizations.flatMap(({ id: organization }): Observation[] =>
    ['rate', 'other'].flatMap((metric) =>
      ['2022-23', '2023-24'].flatMap((period) => [
        { organization, metric, period, value: version, count: 500 },
        { organization, metric, period, group: 'EL', value: version, count: 50 },
      ]),
    ),
  );
  return {
    format: 'vital-signs/1',
    title: `Version ${version}`,
    organizations,
    groups: [
      { id: 'ALL', name: 'All students', family: 'all' },
      { id: 'EL', name: 'English learners', family: 'program' },
    ],
    metrics: ['rate', 'other'].map((id) => ({
      id,
      name: id,
      unit: 'percent',
      better: 'higher',
      source: { name: 'Records' },
    })),
    observations,
  };
}

export async function readDocument<Kind>(...path: string[]): Promise<Kind> {
  return JSON.parse(await readFile(join(...path), 'utf8')) as Kind;
}

/** Everything that a folder's index and parts say, read as a reader would: first the index, then what it leads to. */
export async function readPublished(directory: string): Promise<{ index: Feed; parts: Map<string, FeedPart> }> {
  const index = await readDocument<Feed>(directory, 'feed.json');
  const parts = new Map<string, FeedPart>();
  for (const { href, path } of partFiles(index, directory)) parts.set(href, await readDocument<FeedPart>(path));
  return { index, parts };
}

/** The versions that a folder's numbers are of. More than one would be a mixed feed. */
export async function versionsIn(directory: string): Promise<number[]> {
  const { index, parts } = await readPublished(directory);
  const found = new Set<number>([Number((index.title as string).slice('Version '.length))]);
  for (const { observations } of [index, ...parts.values()])
    for (const { value } of eachObservation(observations)) found.add(value!);
  return [...found];
}

/** All files below a directory, relative to it, in order. */
export async function filesIn(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(directory.length + 1))
    .toSorted();
}
