import { db } from './tools/config/jest/db.mjs';
import { journey } from './tools/config/jest/journey.mjs';
import { unit } from './tools/config/jest/unit.mjs';
import { web } from './tools/config/jest/web.mjs';

/** Which project a test belongs to is read from its name and its place: no module has a Jest file of its own. */
export default {
  projects: [unit, db, web, journey],
  // ES modules of a test file stay in the memory of the process that ran it: a worker begins anew before it is full.
  maxWorkers: '100%',
  workerIdleMemoryLimit: '1500MB',
};
