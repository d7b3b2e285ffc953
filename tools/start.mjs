import { bootstrap } from './bootstrap/bootstrap.mjs';

await bootstrap(import.meta.url, async (args) => (await import('./start/start.ts')).start(args));
