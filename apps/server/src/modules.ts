import { platformModule, type ServerModule } from '@maillon/platform/server';

/** The one list of server modules: api, worker and command line start from it and cannot drift apart. */
export const modules: readonly ServerModule[] = [platformModule];
