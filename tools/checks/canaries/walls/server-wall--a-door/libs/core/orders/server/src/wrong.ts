import { thing } from '../../../../../apps/server/src/thing';

export const wrong = thing;
