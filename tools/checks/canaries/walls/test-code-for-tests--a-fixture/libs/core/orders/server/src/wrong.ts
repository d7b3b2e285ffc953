import { thing } from './fixtures/thing';

export const wrong = thing;
