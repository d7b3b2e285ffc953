import { Injectable, computed, inject, signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { Language } from '@maillon/platform/web';
import type { GridOfferFragment } from '../data/offer-grid.generated';
import { orderedOf, savedValue, textOf, type GridLanguage } from './cell-text';
import { NO_EDITS, changesOf, done, faultsOf, redone, undone, withCells, type RowEdits } from './grid-edits';
import { GRID_COLUMNS, isWritable, type GridColumn } from './grid-columns';
import { areaOf, type Area, type Cell, type Filled, type Selection } from './selection';

/** A row that the server refused, and what was written in it then. */
export interface RefusedRow {
  readonly reason: string;
  readonly edits: RowEdits;
}

const START: Cell = { row: 0, column: GRID_COLUMNS.indexOf('unitPrice') };

/** One table: its offers, what was written in them, and where one is. */
@Injectable()
export class OfferGridState {
  private readonly sentences = inject(TranslocoService);
  readonly language: GridLanguage = inject(Language).current;
  readonly offers = signal<readonly GridOfferFragment[]>([]);
  readonly history = signal(NO_EDITS);
  readonly edits = computed(() => this.history().now);
  readonly refused = signal<ReadonlyMap<string, RefusedRow>>(new Map());
  readonly selection = signal<Selection>({ anchor: START, active: START });
  readonly area = computed<Area>(() => areaOf(this.selection()));
  /** What stands in the cell that is being written; null: none is. */
  readonly draft = signal<string | null>(null);
  readonly changes = computed(() => changesOf(this.offers(), this.edits()));
  readonly faulty = computed(() => this.edits().size - this.changes().length);

  textAt({ row, column }: Cell): string {
    const offer = this.offers()[row];
    return offer ? this.text(offer, GRID_COLUMNS[column]!) : '';
  }

  text(offer: GridOfferFragment, column: GridColumn): string {
    if (isWritable(column))
      return this.edits().get(offer.id)?.[column] ?? textOf(column, savedValue(offer, column), this.language);
    if (column === 'product') return offer.product.name;
    if (column === 'unit')
      return offer.unit.pricing === 'kg' ? `${offer.unit.label}, ${this.said('per-kg')}` : offer.unit.label;
    return column === 'ordered' ? String(orderedOf(offer)) : this.said(`state.${offer.state}`);
  }

  /** What is wrong with a row, in words: of its cells, else why the server refused just this. */
  why(offer: GridOfferFragment): string | null {
    const edits = this.edits().get(offer.id);
    const [fault] = Object.values(faultsOf(offer, edits));
    if (fault) return this.said(`fault.${fault}`, { n: orderedOf(offer) });
    const refused = this.refused().get(offer.id);
    return refused && refused.edits === edits ? refused.reason : null;
  }

  write(cells: readonly Filled[]): void {
    const written = cells.flatMap(({ row, column, text }) => {
      const [offer, name] = [this.offers()[row], GRID_COLUMNS[column]];
      return offer && name && isWritable(name) ? [{ offer, column: name, text }] : [];
    });
    if (written.length) this.history.update((all) => done(all, withCells(all.now, written, this.language)));
  }

  /** Back to what is saved; a quantity becomes none, which is what an empty one means. */
  empty(cells: readonly Cell[]): void {
    this.write(cells.map((cell) => ({ ...cell, text: this.emptyText(cell) })));
  }

  undo(): void {
    this.history.update(undone);
  }

  redo(): void {
    this.history.update(redone);
  }

  discard(): void {
    this.history.update((all) => done(all, new Map()));
  }

  /** What was saved is no edit any more; what was refused stays written, with its reason. */
  accept(rows: readonly { outcome: string; reason: string | null; offer: GridOfferFragment }[]): void {
    const fresh = new Map(rows.map(({ offer }) => [offer.id, offer]));
    this.offers.update((all) => all.map((one) => fresh.get(one.id) ?? one));
    const refusedRows = rows.filter(({ outcome }) => outcome === 'refused');
    const kept = new Set(refusedRows.map(({ offer }) => offer.id));
    const now = new Map([...this.edits()].filter(([id]) => !fresh.has(id) || kept.has(id)));
    this.history.set({ past: [], now, future: [] });
    this.refused.set(
      new Map(refusedRows.map(({ offer, reason }) => [offer.id, { reason: reason ?? '', edits: now.get(offer.id)! }])),
    );
  }

  said(key: string, data: Record<string, unknown> = {}): string {
    return this.sentences.translate<string>(`catalogue.portal.grid.${key}`, data);
  }

  private emptyText({ row, column }: Cell): string {
    const [offer, name] = [this.offers()[row]!, GRID_COLUMNS[column]!];
    if (!isWritable(name)) return '';
    return name === 'declared' ? '0' : textOf(name, savedValue(offer, name), this.language);
  }
}
