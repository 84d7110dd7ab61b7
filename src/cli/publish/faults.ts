import { Failure, fileFault, type Fault } from '../failure.ts';

/** What kept a folder from being published into, with the assurance that counts: the old feed is still there. */
export function writingFault(directory: string, error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  if (error instanceof Failure || !('code' in error)) return error;
  const fault = faultOf(directory, String(error.code), error);
  const still = 'The feed in the folder is as it was.';
  return new Failure({ ...fault, advice: fault.advice ? `${fault.advice} ${still}` : still });
}

function faultOf(directory: string, code: string, error: Error): Fault {
  if (code === 'EEXIST' || code === 'ENOTDIR')
    return { file: directory, found: 'a file', expected: 'a directory', advice: 'Name another directory.' };
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return {
      file: directory,
      found: 'a full disk',
      expected: 'room for the new feed beside the old',
      advice: 'Make room.',
    };
  if (code === 'EROFS')
    return { file: directory, found: 'a read-only file system', expected: 'a folder that may be written to' };
  if (code === 'EACCES' || code === 'EPERM')
    return {
      file: directory,
      found: 'no permission to write',
      expected: 'a folder that may be written to',
      advice: 'Check its rights.',
    };
  return fileFault(directory, error);
}
