import { thing } from '../../../../../tools/start/thing';

export const wrong = thing;
