import type { Services } from './services.ts';

/** Everything a process of the server reads to work on one database and one address. */
export function serverEnv(services: Services, port: number, more: Record<string, string> = {}): Record<string, string> {
  return {
    NODE_ENV: 'production',
    MAILLON_DEMO: '1',
    LOG_LEVEL: process.env['LOG_LEVEL'] || 'info',
    HOST: '127.0.0.1',
    PORT: String(port),
    BASE_URL: process.env['BASE_URL'] || `http://localhost:${port}`,
    ...services.env,
    ...more,
  };
}
