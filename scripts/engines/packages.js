/** Installs what the other engines need where that is a matter of course: Debian and its relatives, with the right to. */
import { install } from '../apt.js';
import { engines, missingPrograms } from './engines.js';

/**
 * Sees to it that an engine can be started.
 * @param {import('./engines.js').EngineName} engine
 * @returns {Promise<string | undefined>} why it cannot, and what to do
 */
export async function provide(engine) {
  try {
    const missing = missingPrograms(engine);
    if (missing.length === 0) return undefined;
    const trouble = await install(packagesOf(engine, missing));
    const still = missingPrograms(engine);
    return still.length === 0 ? undefined : advice(engine, still, trouble);
  } catch (error) {
    return error.message;
  }
}

function packagesOf(engine, names) {
  return names.map((name) => engines[engine].programs[name].package);
}

function advice(engine, missing, trouble) {
  const { title, programs } = engines[engine];
  const variables = missing.map((name) => `${programs[name].variable} to ${name}`);
  return [
    `${title} cannot be started: ${missing.join(', ')} not found.`,
    `On Debian: apt-get install ${packagesOf(engine, missing).join(' ')}. Elsewhere set ${variables.join(', ')}.`,
    ...(trouble ? [`apt-get said: ${trouble}`] : []),
  ].join('\n');
}
