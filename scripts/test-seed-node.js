/** Imported into every process of Node tests: its fast-check has the seed of the run. */
import { configureGlobal } from 'fast-check';
import { propertyParameters } from './test-seed.js';

configureGlobal(propertyParameters());
