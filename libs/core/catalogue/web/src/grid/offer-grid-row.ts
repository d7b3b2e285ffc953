import { Component, computed, inject, input } from '@angular/core';
import type { GridOfferFragment } from '../data/offer-grid.generated';
import { faultsOf } from './grid-edits';
import { GRID_COLUMNS, isWritable } from './grid-columns';
import { OfferGridState } from './offer-grid.state';

/** One offer: only what changes in it is drawn again. */
@Component({
  selector: 'ml-offer-grid-row',
  template: `
    @for (cell of cells(); track cell.column; let at = $index) {
      <div
        class="cell"
        [attr.role]="at === 0 ? 'rowheader' : 'gridcell'"
        [class]="cell.column"
        [id]="'cell-' + index() + '-' + at"
        [attr.data-column]="at"
        [attr.aria-colindex]="at + 1"
        [attr.tabindex]="active() === at ? 0 : -1"
        [attr.aria-selected]="at >= span()[0] && at <= span()[1]"
        [attr.aria-readonly]="cell.writable ? null : true"
        [attr.aria-invalid]="cell.isWrong ? true : null"
        [attr.aria-describedby]="cell.isWrong ? 'cell-' + index() + '-8' : null"
        [class.writable]="cell.writable"
        [class.edited]="cell.isEdited"
        [class.wrong]="cell.isWrong"
      >
        @if (editing() === at) {
          <input
            class="editor"
            type="text"
            autocomplete="off"
            [attr.aria-label]="grid.said('column.' + cell.column)"
            [attr.inputmode]="cell.column === 'unitPrice' || cell.column === 'declared' ? 'decimal' : null"
            #field
            [value]="grid.draft()"
            (input)="grid.draft.set(field.value)"
          />
        } @else {
          {{ cell.text }}
          @if (cell.isEdited) {
            <span class="sr-only">{{ grid.said('edited') }}</span>
          }
        }
      </div>
    }
  `,
  host: {
    role: 'row',
    '[attr.aria-rowindex]': 'index() + 2',
    '[attr.data-row]': 'index()',
    '[class.refused]': 'why() !== null',
  },
})
export class OfferGridRow {
  readonly offer = input.required<GridOfferFragment>();
  readonly index = input.required<number>();
  protected readonly grid = inject(OfferGridState);

  private readonly edits = computed(() => this.grid.edits().get(this.offer().id));
  protected readonly why = computed(() => {
    this.edits();
    return this.grid.why(this.offer());
  });
  protected readonly active = computed(() => {
    const { active } = this.grid.selection();
    return active.row === this.index() ? active.column : -1;
  });
  protected readonly editing = computed(() => (this.grid.draft() === null ? -1 : this.active()));
  protected readonly span = computed<readonly [number, number]>(
    () => {
      const { top, bottom, left, right } = this.grid.area();
      return this.index() >= top && this.index() <= bottom ? [left, right] : [-1, -2];
    },
    { equal: ([a, b], [c, d]) => a === c && b === d },
  );
  protected readonly cells = computed(() => {
    const [offer, edits, why] = [this.offer(), this.edits(), this.why()];
    const faults = faultsOf(offer, edits);
    return GRID_COLUMNS.map((column) => {
      const writable = isWritable(column);
      const isEdited = writable && edits?.[column] !== undefined;
      return {
        ...{ column, writable, isEdited, isWrong: writable && faults[column] !== undefined },
        text: column === 'state' && why ? why : this.grid.text(offer, column),
      };
    });
  });
}
