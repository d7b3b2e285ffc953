import { thing } from '../persistence/thing';

export const wrong = thing;
