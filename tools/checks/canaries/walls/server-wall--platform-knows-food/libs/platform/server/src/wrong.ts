import { thing } from '@maillon/core/catalogue/server';

export const wrong = thing;
