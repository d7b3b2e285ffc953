import { thing } from '@maillon/plugins/carriers/contract';

export const wrong = thing;
