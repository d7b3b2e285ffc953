import ExcelJS from 'exceljs';
import { csv, frenchDate, frenchDecimal } from './csv.ts';
import { BASE_UNIT_FR, LABEL_FR, PRICING_FR, UNIT_KIND_FR } from './data/french-words.data.ts';
import type { DemoOffer } from './shapes.ts';

/** A decimal is exact and written as text; a day is `YYYY-MM-DD`. */
type Cell =
  { readonly text: string } | { readonly whole: number } | { readonly decimal: string } | { readonly day: string };

type Column = readonly [heading: string, width: number, cell: (offer: DemoOffer) => Cell];

/** One row per sales unit; lists inside a cell are separated by a comma and a space. */
const COLUMNS: readonly Column[] = [
  ['SIRET', 17, (one) => ({ text: one.producerSiret })],
  ['Code article', 13, (one) => ({ text: one.articleCode })],
  ['Référence produit', 24, (one) => ({ text: one.referenceCode })],
  ['Nom du produit', 32, (one) => ({ text: one.productName })],
  ['Conditionnement', 24, (one) => ({ text: one.unitLabel })],
  ["Type d'unité", 13, (one) => ({ text: UNIT_KIND_FR[one.unitKind] })],
  ['Quantité de base', 16, (one) => ({ whole: one.baseQuantity })],
  ['Unité de base', 13, (one) => ({ text: BASE_UNIT_FR[one.baseUnit] })],
  ['Prix HT', 10, (one) => ({ decimal: one.price })],
  ['Prix par', 10, (one) => ({ text: PRICING_FR[one.pricing] })],
  ['Masse nominale (g)', 18, (one) => ({ whole: one.nominalMassG })],
  ['Masse mini (g)', 15, (one) => massBound(one, 0)],
  ['Masse maxi (g)', 15, (one) => massBound(one, 1)],
  ['Quantité disponible', 19, (one) => ({ whole: one.availableQuantity })],
  ['Labels', 34, (one) => ({ text: one.labels.map((label) => LABEL_FR[label]).join(', ') })],
  ['Disponible du', 14, (one) => ({ day: one.availableFrom })],
  ['Disponible au', 14, (one) => ({ day: one.availableUntil })],
];

export const CATALOGUE_HEADINGS = COLUMNS.map(([heading]) => heading);

export function catalogueCsv(offers: readonly DemoOffer[]): string {
  return csv(
    CATALOGUE_HEADINGS,
    offers.map((offer) => COLUMNS.map(([, , cell]) => asText(cell(offer)))),
  );
}

/** The same rows as a workbook with one sheet: real numbers, real dates, and a SIRET that stays text. */
export async function catalogueXlsx(offers: readonly DemoOffer[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.creator = 'Maillon';
  book.created = book.modified = new Date('2026-07-06T08:00:00Z');
  const sheet = book.addWorksheet('Catalogue', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = COLUMNS.map(([header, width]) => ({ header, width }));
  sheet.getRow(1).font = { bold: true };
  for (const offer of offers) sheet.addRow(COLUMNS.map(([, , cell]) => asValue(cell(offer))));
  for (const [index, [heading]] of COLUMNS.entries()) {
    if (heading === 'Prix HT') sheet.getColumn(index + 1).numFmt = '0.00##';
    if (heading.startsWith('Disponible')) sheet.getColumn(index + 1).numFmt = 'dd/mm/yyyy';
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function massBound(offer: DemoOffer, bound: 0 | 1): Cell {
  return offer.massRangeG ? { whole: offer.massRangeG[bound] } : { text: '' };
}

function asText(cell: Cell): string {
  if ('whole' in cell) return String(cell.whole);
  if ('decimal' in cell) return frenchDecimal(cell.decimal);
  return 'day' in cell ? frenchDate(cell.day) : cell.text;
}

function asValue(cell: Cell): string | number | Date | null {
  if ('whole' in cell) return cell.whole;
  if ('decimal' in cell) return Number(cell.decimal);
  return 'day' in cell ? new Date(`${cell.day}T00:00:00Z`) : cell.text || null;
}
