import type { GridOfferFragment } from '../data/offer-grid.generated';
import { orderedOf, readCell, savedValue, textOf, type CellFault, type GridLanguage, type Writable } from './cell-text';

type Offer = GridOfferFragment;
export type RowEdits = Readonly<Partial<Record<Writable, string>>>;
/** What was written and not yet saved, by offer. */
export type Edits = ReadonlyMap<string, RowEdits>;

export interface Written {
  readonly offer: Offer;
  readonly column: Writable;
  readonly text: string;
}

/** Cells that come to what is saved are no edits; what can be read is kept as it is usually written. */
export function withCells(edits: Edits, cells: readonly Written[], language: GridLanguage): Edits {
  const all = new Map(edits);
  for (const { offer, column, text } of cells) {
    const { [column]: _, ...others } = all.get(offer.id) ?? {};
    const read = readCell(column, text, offer);
    const isSaved = 'value' in read && read.value === savedValue(offer, column);
    const kept = 'value' in read ? textOf(column, read.value, language) : text;
    const row = isSaved ? others : { ...others, [column]: kept };
    if (Object.keys(row).length) all.set(offer.id, row);
    else all.delete(offer.id);
  }
  return all;
}

/** What was written, with what can be taken back and done again. */
export interface History<Sheet> {
  readonly past: readonly Sheet[];
  readonly now: Sheet;
  readonly future: readonly Sheet[];
}

const MOST_STEPS = 200;

export function begun<Sheet>(now: Sheet): History<Sheet> {
  return { past: [], now, future: [] };
}

export function done<Sheet>(history: History<Sheet>, now: Sheet): History<Sheet> {
  return { past: [...history.past, history.now].slice(-MOST_STEPS), now, future: [] };
}

export function undone<Sheet>({ past, now, future }: History<Sheet>): History<Sheet> {
  const before = past.at(-1);
  return before === undefined
    ? { past, now, future }
    : { past: past.slice(0, -1), now: before, future: [now, ...future] };
}

export function redone<Sheet>({ past, now, future }: History<Sheet>): History<Sheet> {
  const [next, ...rest] = future;
  return next === undefined ? { past, now, future } : { past: [...past, now], now: next, future: rest };
}

/** What is wrong with a row as it would be saved. */
export function faultsOf(offer: Offer, edits: RowEdits = {}): Partial<Record<Writable, CellFault>> {
  const faults: Partial<Record<Writable, CellFault>> = {};
  for (const [column, text] of Object.entries(edits) as [Writable, string][]) {
    const read = readCell(column, text, offer);
    if ('fault' in read) faults[column] = read.fault;
  }
  return { ...daysFault(offer, edits), ...faults };
}

function daysFault(offer: Offer, edits: RowEdits): Partial<Record<Writable, CellFault>> {
  const [from, to] = [dayOf(offer, edits, 'availableFrom'), dayOf(offer, edits, 'availableTo')];
  if (from > to) return { [edits.availableTo === undefined ? 'availableFrom' : 'availableTo']: 'order' };
  if (orderedOf(offer) === 0) return {};
  if (from > offer.availableFrom) return { availableFrom: 'taken-days' };
  return to < offer.availableTo ? { availableTo: 'taken-days' } : {};
}

function dayOf(offer: Offer, edits: RowEdits, column: 'availableFrom' | 'availableTo'): string {
  const read = edits[column] === undefined ? null : readCell(column, edits[column], offer);
  return read && 'value' in read ? String(read.value) : offer[column];
}

export interface OfferChange {
  readonly offerId: string;
  readonly unitPrice?: string;
  readonly declared?: number;
  readonly availableFrom?: string;
  readonly availableTo?: string;
  readonly paused?: boolean;
}

/** The rows that can be sent; those with a fault wait. */
export function changesOf(offers: readonly Offer[], edits: Edits): OfferChange[] {
  return offers.flatMap((offer) => {
    const row = edits.get(offer.id);
    if (!row || Object.keys(faultsOf(offer, row)).length) return [];
    const values = (Object.entries(row) as [Writable, string][]).map(([column, text]) => {
      const read = readCell(column, text, offer);
      return [column, 'value' in read ? read.value : undefined] as const;
    });
    return [{ offerId: offer.id, ...Object.fromEntries(values) }];
  });
}
