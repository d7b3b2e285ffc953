import { join } from 'node:path';
import { root } from '../bootstrap/root.mjs';
import type { Services } from './services.ts';

/** Everything a process of the server reads to work on one database and one address. */
export function serverEnv(services: Services, port: number, more: Record<string, string> = {}): Record<string, string> {
  return {
    NODE_ENV: 'production',
    MAILLON_DEMO: '1',
    // The demonstration opens some two hundred accounts from one address in a few seconds.
    AUTH_RATE_LIMIT: process.env['AUTH_RATE_LIMIT'] || '1000',
    LOG_LEVEL: process.env['LOG_LEVEL'] || 'info',
    HOST: '127.0.0.1',
    PORT: String(port),
    SCHEMA_DIR: join(root, 'dist/apps/server/schema'),
    PORTALS_DIR: join(root, 'dist/apps'),
    BASE_URL: process.env['BASE_URL'] || `http://localhost:${port}`,
    ...services.env,
    ...more,
  };
}
