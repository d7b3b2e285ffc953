import { Injectable, computed, inject, linkedSignal, signal } from '@angular/core';
import { productChoices, unitChoices, type Choice } from './choices';
import { GRID_COLUMNS } from './grid-columns';
import { isNew } from './grid-lines';
import { OfferGridState } from './offer-grid.state';

/** What is offered while somebody writes what a new row is of. */
@Injectable()
export class GridSearch {
  private readonly grid = inject(OfferGridState);
  /** The text at which the list was put away: another opens it again. */
  private readonly away = signal<string | null>(null);
  readonly column = computed(() => GRID_COLUMNS[this.grid.selection().active.column]!);
  readonly found = computed<readonly Choice[]>(() => {
    const [text, { active }] = [this.grid.draft(), this.grid.selection()];
    const line = this.grid.lines()[active.row];
    if (text === null || text === this.away() || !line || !isNew(line)) return [];
    const { choices, unitText } = this.grid.desk();
    if (this.column() === 'product') return productChoices(text, choices, unitText);
    return this.column() === 'unit' ? unitChoices(line.texts.product, text, choices, unitText) : [];
  });
  /** Which of them Enter takes: none of the units before an arrow was pressed, since a unit can be any. */
  readonly place = linkedSignal<number>(() =>
    this.column() === 'product' && this.found().length && this.grid.draft() ? 0 : -1,
  );
  readonly chosen = computed(() => this.found()[this.place()] ?? null);

  move(step: number): void {
    const { length } = this.found();
    this.place.update((place) => (place + step + length + (place < 0 && step < 0 ? 1 : 0)) % length);
  }

  putAway(): void {
    this.away.set(this.grid.draft());
  }

  /** A new cell is written in: what was put away belonged to another. */
  forget(): void {
    this.away.set(null);
  }
}
