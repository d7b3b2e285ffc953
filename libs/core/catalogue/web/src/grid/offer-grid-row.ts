import { Component, computed, inject, input } from '@angular/core';
import { GRID_COLUMNS, isWritable, type GridColumn } from './grid-columns';
import { BLANK, isNew, type GridLine } from './grid-lines';
import { GridSearch } from './grid-search';
import { isNewColumn } from './new-rows';
import { OfferGridState } from './offer-grid.state';

/** One line: only what changes in it is drawn again. */
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
        [class.differs]="cell.differs"
      >
        @if (editing() === at) {
          <input
            class="editor"
            type="text"
            autocomplete="off"
            [attr.role]="cell.isSearched ? 'combobox' : null"
            [attr.aria-autocomplete]="cell.isSearched ? 'list' : null"
            [attr.aria-expanded]="cell.isSearched ? search.found().length > 0 : null"
            [attr.aria-controls]="cell.isSearched && search.found().length ? 'grid-choices' : null"
            [attr.aria-activedescendant]="
              cell.isSearched && search.place() >= 0 ? 'grid-choice-' + search.place() : null
            "
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
    '[class.new]': 'isFresh()',
    '[class.blank]': 'isBlank()',
    '[class.proposed]': 'isProposed()',
    '[class.noted]': 'note() !== null',
    '[class.open]': 'editing() >= 0',
  },
})
export class OfferGridRow {
  readonly line = input.required<GridLine>();
  readonly index = input.required<number>();
  protected readonly grid = inject(OfferGridState);
  protected readonly search = inject(GridSearch);

  private readonly edits = computed(() => this.grid.edits().get(this.line().id));
  protected readonly isFresh = computed(() => isNew(this.line()) && this.line() !== BLANK);
  protected readonly isBlank = computed(() => this.line() === BLANK);
  protected readonly isProposed = computed(() => proposalOf(this.line()) !== null);
  protected readonly note = computed(() => this.grid.notes().get(this.line().id) ?? null);
  protected readonly why = computed(() => {
    this.edits();
    return this.grid.why(this.line());
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
    const [line, edits, why] = [this.line(), this.edits(), this.why() ?? this.note()];
    const [faults, proposal, fresh] = [this.grid.faults(line), proposalOf(line), isNew(line)];
    return GRID_COLUMNS.map((column) => {
      const writable = fresh ? isNewColumn(column) : isWritable(column);
      const isEdited = !fresh && isWritable(column) && edits?.[column] !== undefined;
      const differs = column === 'unitPrice' && !!proposal?.priceThen && proposal.priceThen !== proposal.priceToday;
      return {
        ...{ column, writable, isEdited, differs, isSearched: fresh && (column === 'product' || column === 'unit') },
        isWrong: writable && faults[column] !== undefined && proposal === null,
        text: column === 'state' && why ? why : this.shown(line, column),
      };
    });
  });

  private shown(line: GridLine, column: GridColumn): string {
    return line === BLANK && column === 'product' ? this.grid.said('blank') : this.grid.text(line, column);
  }
}

function proposalOf(line: GridLine) {
  return isNew(line) ? line.proposal : null;
}
