import { thing } from '@maillon/core/orders/contract';

export const wrong = thing;
