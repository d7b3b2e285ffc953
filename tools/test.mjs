import { bootstrap } from './bootstrap/bootstrap.mjs';

await bootstrap(import.meta.url, async (args) => (await import('./test/test.ts')).test(args));
