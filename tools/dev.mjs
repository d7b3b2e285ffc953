import { bootstrap } from './bootstrap/bootstrap.mjs';

await bootstrap(import.meta.url, async () => (await import('./dev/dev.ts')).dev());
