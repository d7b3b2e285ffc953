import { finishPortals } from './finish-portals.mjs';

await finishPortals(process.cwd());
