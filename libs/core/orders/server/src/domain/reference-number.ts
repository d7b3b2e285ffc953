import { checkCharacter } from './check-character';

/** What is numbered: buyers' orders plainly, supplier orders with an F before the number. */
export type Numbered = 'order' | 'supplier-order';

const PREFIX: Readonly<Record<Numbered, string>> = { order: '', 'supplier-order': 'F' };
const SHAPE = /^([A-Z]{3})-(\d{2})-(F?)(\d{6,})-([0-9A-HJ-NPRT-Y])$/;

/** For instance `MTR-26-000123-K`: territory, year, number, check character. */
export function referenceNumber(kind: Numbered, territoryCode: string, year: number, number: number): string {
  const parts = [territoryCode, String(year % 100).padStart(2, '0'), PREFIX[kind] + String(number).padStart(6, '0')];
  return [...parts, checkCharacter(parts.join(''))].join('-');
}

/** Whether a reference, as somebody read it from paper, can be right. */
export function isReferenceNumber(text: string): boolean {
  const [, territory, year, prefix, number, check] = SHAPE.exec(text) ?? [];
  return check !== undefined && checkCharacter(`${territory}${year}${prefix}${number}`) === check;
}
