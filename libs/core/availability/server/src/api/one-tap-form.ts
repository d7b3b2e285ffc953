import type { LineAnswer } from '../application/answer-lines';

/** What a browser sends of a form: nothing of it is believed. */
export type Form = Readonly<Record<string, unknown>>;

export type WeekView = 'ask' | 'less' | 'more' | 'done';

const LINE = /^q-([0-9a-f-]{36})$/;

/** Null for "all good": a button that names no quantity. */
export function lineAnswers(form: Form | undefined): LineAnswer[] | null {
  if (form?.['bon'] !== undefined) return null;
  return Object.entries(form ?? {}).flatMap(([name, value]) => {
    const lineId = LINE.exec(name)?.[1];
    return lineId ? [{ lineId, quantity: wholeNumber(value) }] : [];
  });
}

export function quantityOf(form: Form | undefined): number {
  return form?.['non'] === undefined ? wholeNumber(form?.['quantite']) : 0;
}

export function viewOf(query: Form): WeekView {
  if (query['vu'] !== undefined) return 'done';
  if (query['voir'] === 'moins') return 'less';
  return query['voir'] === 'plus' ? 'more' : 'ask';
}

/** Anything else than digits is not a number: the check of the input refuses it. */
function wholeNumber(value: unknown): number {
  return typeof value === 'string' && /^\d{1,6}$/.test(value.trim()) ? Number(value) : Number.NaN;
}
