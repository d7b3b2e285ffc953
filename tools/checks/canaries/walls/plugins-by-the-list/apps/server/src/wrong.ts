import { thing } from '@maillon/plugins/menus/server';

export const wrong = thing;
