/** What a figure depends on besides the code: told with it, and nothing that tells one computer from another. */
import { availableParallelism, totalmem } from 'node:os';

/**
 * @typedef {object} Machine
 * @property {string} date YYYY-MM-DD
 * @property {number} cores that this process may use
 * @property {number} memory in GB
 * @property {string} system such as `linux x64`
 * @property {string} node version
 * @property {string} [browser] name and version
 */

/** @returns {Machine} */
export function machine() {
  return {
    date: new Date().toISOString().slice(0, 10),
    cores: availableParallelism(),
    memory: Math.round(totalmem() / 2 ** 30),
    system: `${process.platform} ${process.arch}`,
    node: process.versions.node,
  };
}

/**
 * In a line, for people.
 * @param {Machine} facts
 */
export function machineLine({ date, cores, memory, system, node, browser }) {
  const parts = [`${cores} ${cores === 1 ? 'core' : 'cores'}`, `${memory} GB`, system, `Node ${node}`, browser];
  return `Measured on ${date}: ${parts.filter(Boolean).join(', ')}.`;
}
