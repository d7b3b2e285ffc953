import type { ShownSheetFragment } from '../data/product-sheet.generated';

/** What is said of a sales unit while it is written: texts are never null. */
export type UnitDraft = Readonly<Record<'gtin' | 'returnable' | 'deposit', string>>;

type SheetUnit = ShownSheetFragment['units'][number];

const DEPOSIT = /^(\d{1,6})(?:[.,](\d{1,2}))?$/;

export function unitDraftOf({ gtin, returnable, depositCents }: SheetUnit): UnitDraft {
  const deposit = depositCents == null ? '' : (depositCents / 100).toFixed(2).replace('.', ',');
  return { gtin: gtin ?? '', returnable: returnable ?? '', deposit };
}

/** Cents of an amount as people write it, `3,50`, `3.5`, `1 000 €`; null: nothing is written; undefined: it is no amount. */
export function depositCentsOf(text: string): number | null | undefined {
  const written = text.replace(/\s|€/g, '');
  if (text.trim() === '') return null;
  const [, euros, cents = ''] = DEPOSIT.exec(written) ?? [];
  return euros === undefined ? undefined : Number(euros) * 100 + Number(cents.padEnd(2, '0'));
}
