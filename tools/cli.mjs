import { bootstrap } from './bootstrap/bootstrap.mjs';

await bootstrap(import.meta.url, async (args) => (await import('./cli/cli.ts')).cli(args));
