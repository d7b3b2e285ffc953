import type { thing } from '@maillon/core/orders/server';

export type Wrong = typeof thing;
