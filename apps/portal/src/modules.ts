import type { WebModule } from '@maillon/platform/web';

/** The web modules of the portal. */
export const modules: readonly WebModule[] = [];
