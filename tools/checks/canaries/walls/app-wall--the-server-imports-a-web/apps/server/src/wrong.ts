import { thing } from '@maillon/core/orders/web';

export const wrong = thing;
