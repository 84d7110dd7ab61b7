import { Failure } from '../../failure.ts';

/** A folder that every file system and every web server takes, and that no two of them take for two. */
const form = /^[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?$/;

/** Names that mean a device on Windows. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

export function isSnapshotName(name: string): boolean {
  return form.test(name) && !devices.test(name);
}

/** A name as somebody has given it with an option. Fails for one that is not safe as a folder. */
export function snapshotName(option: string, name: string): string {
  if (!isSnapshotName(name))
    throw new Failure({
      found: `--${option} ${JSON.stringify(name.length > 40 ? `${name.slice(0, 40)}…` : name)}`,
      expected: 'a short name of small letters, digits and hyphens',
      advice: 'Take the year or the month, such as 2026 or 2026-11.',
    });
  return name;
}
