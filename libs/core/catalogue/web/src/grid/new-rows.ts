import { writtenUnit } from '@maillon/core/catalogue/contract';
import type { AddedUnit, GridOfferFragment, OfferAddition } from '../data/offer-grid.generated';
import type { GridChoicesQuery } from '../data/offer-table.generated';
import {
  WRITABLE,
  readCell,
  textOf,
  type CellFault,
  type GridLanguage,
  type ReadCell,
  type Writable,
} from './cell-text';
import { plainOf } from './plain-of';

export type Choices = GridChoicesQuery['offerChoices'] & {
  /** A day that is written without its year is of this one's. */
  readonly today: string;
};
export type ChoiceUnit = Choices['units'][number];

/** What is written in a row that is new: all but what follows from orders and the clock. */
export const NEW_COLUMNS = [
  'product',
  'unit',
  'unitPrice',
  'declared',
  'availableFrom',
  'availableTo',
  'paused',
] as const;
export type NewColumn = (typeof NEW_COLUMNS)[number];
export type NewFault = CellFault | 'product' | 'unit';

/** Where a row comes from that nobody wrote: what was on sale then, and what it costs today. */
export interface Proposal {
  readonly basis: string;
  readonly priceThen: string | null;
  readonly priceToday: string | null;
}

/** A row that is not saved yet. */
export interface NewRow {
  readonly id: string;
  readonly texts: Readonly<Record<NewColumn, string>>;
  /** The reference under which a new product is made, when it was chosen or a file says it. */
  readonly referenceCode: string | null;
  /** What a new unit holds, when a file says more than its name. */
  readonly unit: AddedUnit | null;
  /** Not sent before it is confirmed; null: somebody wrote it. */
  readonly proposal: Proposal | null;
}

const EMPTY = Object.fromEntries(NEW_COLUMNS.map((column) => [column, ''])) as Record<NewColumn, string>;

export function newRow(
  id: string,
  given: Partial<Omit<NewRow, 'id' | 'texts'>> & { texts?: Partial<NewRow['texts']> },
): NewRow {
  return { referenceCode: null, unit: null, proposal: null, ...given, id, texts: { ...EMPTY, ...given.texts } };
}

export function isNewColumn(column: string): column is NewColumn {
  return (NEW_COLUMNS as readonly string[]).includes(column);
}

/** Whoever writes in a proposal means it. What can be read is kept as it is usually written. */
export function rewritten(
  row: NewRow,
  column: NewColumn,
  text: string,
  { today }: Choices,
  language: GridLanguage,
): NewRow {
  const read = column === 'product' || column === 'unit' ? null : readNew(column, text, today);
  const kept = read && 'value' in read && text.trim() ? textOf(column as Writable, read.value, language) : text.trim();
  return { ...row, texts: { ...row.texts, [column]: kept }, proposal: null, unit: column === 'unit' ? null : row.unit };
}

/** Nothing is ordered of what is not there. */
function readNew(column: Writable, text: string, today: string): ReadCell {
  const none = { available: 0, declared: 0, availableFrom: today, availableTo: today };
  return readCell(column, text, none as GridOfferFragment);
}

/** The unit of the producer that a row names. */
export function unitOf({ texts, referenceCode }: NewRow, { units }: Choices): ChoiceUnit | null {
  const [name, label] = [plainOf(texts.product), bareLabel(texts.unit)];
  const found = units.filter((unit) => plainOf(unit.productName) === name && plainOf(unit.unitLabel) === label);
  return found.find((unit) => unit.referenceCode === referenceCode) ?? found[0] ?? null;
}

const AT_KG = /\s*,\s*(au|per) kg$/;
const bareLabel = (text: string) => plainOf(text).replace(AT_KG, '');

/** The reference of a product that is new: that of the producer's product of this name, that which was chosen, or which is called so. */
function referenceOf({ texts, referenceCode }: NewRow, { units, references }: Choices): string | null {
  const name = plainOf(texts.product);
  if (!name) return null;
  const own = units.find((unit) => plainOf(unit.productName) === name);
  const called = references.find((one) => [one.name, ...one.words].some((word) => plainOf(word) === name));
  return own?.referenceCode ?? referenceCode ?? called?.code ?? null;
}

/** What is wrong with a row, or missing from it. */
export function newRowFaults(row: NewRow, choices: Choices): Partial<Record<NewColumn, NewFault>> {
  const { texts } = row;
  const faults: Partial<Record<NewColumn, NewFault>> = {};
  if (!unitOf(row, choices)) {
    if (!referenceOf(row, choices)) faults.product = 'product';
    if (!row.unit && !writtenUnit(texts.unit)) faults.unit = 'unit';
  }
  for (const column of WRITABLE) {
    const read = readNew(column, texts[column], choices.today);
    if ('fault' in read) faults[column] = read.fault;
  }
  if (
    !faults.availableFrom &&
    !faults.availableTo &&
    valueIn(row, 'availableFrom', choices) > valueIn(row, 'availableTo', choices)
  )
    faults.availableTo = 'order';
  return faults;
}

function valueIn({ texts }: NewRow, column: Writable, { today }: Choices): string | number | boolean {
  const read = readNew(column, texts[column], today);
  return 'value' in read ? read.value : '';
}

/** The row as it is sent; null while something is wrong with it, or nobody confirmed it. */
export function additionOf(row: NewRow, choices: Choices): OfferAddition | null {
  if (row.proposal || Object.keys(newRowFaults(row, choices)).length) return null;
  const unit = unitOf(row, choices);
  const value = (column: Writable) => valueIn(row, column, choices);
  return {
    ...(unit ? { unitId: unit.unitId } : madeWith(row, choices)),
    unitPrice: String(value('unitPrice')),
    declared: Number(value('declared')),
    availableFrom: String(value('availableFrom')),
    availableTo: String(value('availableTo')),
    paused: value('paused') === true,
  };
}

function madeWith(row: NewRow, choices: Choices): Pick<OfferAddition, 'product' | 'unit'> {
  const name = row.texts.product.trim().replace(/\s+/g, ' ');
  return {
    product: { referenceCode: referenceOf(row, choices)!, name },
    unit: row.unit ?? writtenUnit(row.texts.unit),
  };
}
