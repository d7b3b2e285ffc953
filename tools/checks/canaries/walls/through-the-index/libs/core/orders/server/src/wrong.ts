import { thing } from '../../../catalogue/server/src/thing';

export const wrong = thing;
