import { bootstrap } from './bootstrap/bootstrap.mjs';

await bootstrap(import.meta.url, async (args) => (await import('./bench/bench.ts')).bench(args));
