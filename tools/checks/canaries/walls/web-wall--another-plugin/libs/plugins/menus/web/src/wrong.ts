import { thing } from '@maillon/plugins/carriers/web';

export const wrong = thing;
