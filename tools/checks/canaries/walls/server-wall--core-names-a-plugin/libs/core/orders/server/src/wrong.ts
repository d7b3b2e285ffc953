import { thing } from '@maillon/plugins/menus/contract';

export const wrong = thing;
