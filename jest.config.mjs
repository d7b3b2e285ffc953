import { db } from './tools/config/jest/db.mjs';
import { journey } from './tools/config/jest/journey.mjs';
import { unit } from './tools/config/jest/unit.mjs';
import { web } from './tools/config/jest/web.mjs';

/** Which project a test belongs to is read from its name and its place: no module has a Jest file of its own. */
export default { projects: [unit, db, web, journey] };
