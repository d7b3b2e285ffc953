import type { XlsxCell } from '@maillon/platform/web';
import { readCell, type Writable } from './cell-text';
import type { GridOfferFragment } from '../data/offer-grid.generated';

/** The headings of a file that goes out, in the words of the imports, whatever the language of the screen. */
export const FILE_HEADINGS = [
  ...['Référence produit', 'Nom du produit', 'Conditionnement', 'Prix HT', 'Prix par'],
  ...['Quantité disponible', 'Commandé', 'Disponible du', 'Disponible au', 'En pause', 'État'],
] as const;

/** A line of the table, as it stands there. */
export interface FileLine {
  readonly referenceCode: string;
  readonly product: string;
  readonly unitLabel: string;
  readonly pricing: string;
  readonly texts: Readonly<Record<Writable, string>>;
  readonly ordered: string;
  readonly state: string;
}

/** The cells of a line in the order of the headings: as text, in French. */
export function textCells(line: FileLine): string[] {
  const { unitPrice, declared, availableFrom, availableTo, paused } = line.texts;
  return [
    ...[line.referenceCode, line.product, line.unitLabel],
    ...[unitPrice.replace('.', ','), line.pricing === 'kg' ? 'kg' : 'unité', declared, line.ordered],
    ...[availableFrom, availableTo, frenchPause(paused), line.state],
  ];
}

const NUMBERS = { 3: 'unitPrice', 5: 'declared' } as const;
const DAYS = { 7: 'availableFrom', 8: 'availableTo' } as const;
const ORDERED = 6;

/** The same with numbers and days that a spreadsheet reckons with; what cannot be read stays as it is written. */
export function xlsxCells(line: FileLine, today: string): XlsxCell[] {
  const none = { available: 0, declared: 0, availableFrom: today, availableTo: today } as GridOfferFragment;
  const valueOf = (column: Writable) => {
    const read = readCell(column, line.texts[column], none);
    return 'value' in read ? String(read.value) : null;
  };
  return textCells(line).map((text, at): XlsxCell => {
    const number = at in NUMBERS ? valueOf(NUMBERS[at as keyof typeof NUMBERS]) : null;
    if (number !== null && text) return { number };
    if (at === ORDERED && text) return { number: text };
    const day = at in DAYS ? valueOf(DAYS[at as keyof typeof DAYS]) : null;
    return day ? { day } : { text };
  });
}

function frenchPause(text: string): string {
  return { yes: 'oui', no: 'non' }[text] ?? text;
}
