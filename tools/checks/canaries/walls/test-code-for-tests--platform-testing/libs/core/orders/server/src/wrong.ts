import { thing } from '@maillon/platform/testing';

export const wrong = thing;
