import { compressPortals } from './compress-portals.mjs';

compressPortals(process.cwd());
