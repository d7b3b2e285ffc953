import { NO_WORDS, YES_WORDS } from '@maillon/core/catalogue/contract';
import type { GridOfferFragment } from '../data/offer-grid.generated';

/** What a person may write in. */
export const WRITABLE = ['unitPrice', 'declared', 'availableFrom', 'availableTo', 'paused'] as const;
export type Writable = (typeof WRITABLE)[number];

export type GridLanguage = 'fr' | 'en';

/** Keys of sentences: what is wrong with a cell. */
export type CellFault = 'price' | 'quantity' | 'taken' | 'day' | 'order' | 'taken-days' | 'yes-no';

type Value = string | number | boolean;
export type ReadCell = { readonly value: Value } | { readonly fault: CellFault };

const SPACES = /[\s\u00a0\u202f]/g;
const MOST_DECLARED = 100_000;

export function orderedOf({ taken }: Pick<GridOfferFragment, 'taken'>): number {
  return taken;
}

/** What is saved, in the words of a value that `readCell` gives. */
export function savedValue(offer: GridOfferFragment, column: Writable): Value {
  return column === 'paused' ? offer.state === 'paused' : offer[column];
}

/** As people write it: `1234,50`, `10/07/2026`, `oui`. A spreadsheet reads it as what it is. */
export function textOf(column: Writable, value: Value, language: GridLanguage): string {
  if (typeof value === 'boolean') return YES_NO[language][value ? 0 : 1];
  if (typeof value === 'number') return String(value);
  if (column === 'unitPrice') return language === 'fr' ? value.replace('.', ',') : value;
  return value.split('-').reverse().join('/');
}

const YES_NO = { fr: ['oui', 'non'], en: ['yes', 'no'] } as const;

export function readCell(column: Writable, text: string, offer: GridOfferFragment): ReadCell {
  if (column === 'unitPrice') return priceIn(text);
  if (column === 'declared') return quantityIn(text, orderedOf(offer));
  if (column === 'paused') return pauseIn(text);
  const day = dayIn(text, offer[column]);
  return day ? { value: day } : { fault: 'day' };
}

/** `1 234,50 €` → `1234.50`. */
function priceIn(text: string): ReadCell {
  const [, whole, decimals = ''] = /^(\d{1,4})(?:[.,](\d{1,4}))?€?$/.exec(text.replace(SPACES, '')) ?? [];
  if (!whole || Number(`${whole}.${decimals}`) === 0) return { fault: 'price' };
  return { value: `${Number(whole)}.${decimals.replace(/0+$/, '').padEnd(2, '0')}` };
}

function quantityIn(text: string, ordered: number): ReadCell {
  const written = text.replace(SPACES, '');
  const value = /^\d{1,6}([.,]0+)?$/.test(written) ? Math.trunc(Number(written.replace(',', '.'))) : Number.NaN;
  if (!(value <= MOST_DECLARED)) return { fault: 'quantity' };
  return value < ordered ? { fault: 'taken' } : { value };
}

function pauseIn(text: string): ReadCell {
  const word = text.trim().toLowerCase();
  if (YES_WORDS.includes(word)) return { value: true };
  return NO_WORDS.includes(word) ? { value: false } : { fault: 'yes-no' };
}

/** `10/07/2026`, `10/7`, `10/07/26` or `2026-07-10`; without a year, that of the day which stands there. */
export function dayIn(text: string, standing: string): string | null {
  const [, date, month, year = standing.slice(2, 4)] =
    /^(\d{1,2})[/.](\d{1,2})(?:[/.](?:20)?(\d{2}))?$/.exec(text.trim()) ?? [];
  const day = date ? `20${year}-${month!.padStart(2, '0')}-${date.padStart(2, '0')}` : text.trim();
  const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day) ? day : null;
}
