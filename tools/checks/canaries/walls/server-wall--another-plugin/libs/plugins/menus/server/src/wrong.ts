import { thing } from '@maillon/plugins/carriers/server';

export const wrong = thing;
