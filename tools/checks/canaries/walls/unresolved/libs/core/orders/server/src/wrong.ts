import { thing } from '@maillon/core/nowhere/server';

export const wrong = thing;
