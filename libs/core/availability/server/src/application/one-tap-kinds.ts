import type { OneTapKind } from '@maillon/platform/server';

/** What a producer's links open. */
export const WEEK_LINK: OneTapKind = { purpose: 'availability week', path: 'semaine', sign: 's' };
export const QUESTION_LINK: OneTapKind = { purpose: 'availability question', path: 'question', sign: 'q' };
