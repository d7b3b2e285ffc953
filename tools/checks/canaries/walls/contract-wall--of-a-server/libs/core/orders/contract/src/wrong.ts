import { thing } from '@maillon/core/orders/server';

export const wrong = thing;
