import { bootstrap } from './bootstrap/bootstrap.mjs';

await bootstrap(import.meta.url, async (args) => (await import('./reset/reset.ts')).reset(args));
