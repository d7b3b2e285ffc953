import { thing } from '@maillon/platform/server';

export const wrong = thing;
