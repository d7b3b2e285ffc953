import type { Sentence } from '@maillon/platform/contract';

export const NUMBER_FORMS = {
  'sanitary-approval': { fr: 'FR 62.123.045 CE', en: 'FR 62.123.045 CE' },
} as const satisfies Record<string, Sentence>;

export type NumberForm = keyof typeof NUMBER_FORMS;

const APPROVAL = /^(?:FR)?(\d\d|2[AB])(\d{3})(\d{3})(?:CE|EU)?$/;

/** A number as it is kept, or null when it is not of its form. Spaces, dots and case are how people copy from a stamp. */
export function certificateNumber(given: string, form: NumberForm | null): string | null {
  const plain = given.trim().replace(/\s+/g, ' ');
  if (form === null) return plain || null;
  const [, department, commune, rank] = APPROVAL.exec(plain.toUpperCase().replace(/[\s.·-]/g, '')) ?? [];
  return department ? `FR ${department}.${commune}.${rank} CE` : null;
}
