import { bootstrap } from './bootstrap/bootstrap.mjs';

await bootstrap(import.meta.url, async () => (await import('./bench/bench.ts')).bench());
