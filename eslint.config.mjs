import { defineConfig } from 'eslint/config';
import { domain } from './tools/config/eslint/domain.mjs';
import { everywhere, ignored } from './tools/config/eslint/everywhere.mjs';
import { server } from './tools/config/eslint/server.mjs';
import { web } from './tools/config/eslint/web.mjs';

/** Rules by kind of project, read from the place of the file. Who may import whom is in tools/checks/walls. */
export default defineConfig(ignored, everywhere, server, web, domain);
