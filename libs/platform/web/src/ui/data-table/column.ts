import { Directive, TemplateRef, inject, input } from '@angular/core';

/** What a cell's template receives: the row, as `let-row`. */
export interface CellContext<Row> {
  $implicit: Row;
}

/**
 * A column of `ml-data-table`:
 * `<ng-template mlColumn="price" header="Prix" align="end" [of]="rows" let-row>{{ row.cents | cents }}</ng-template>`.
 * `of` only carries the type of the rows.
 */
@Directive({ selector: 'ng-template[mlColumn]' })
export class Column<Row> {
  readonly key = input.required<string>({ alias: 'mlColumn' });
  readonly header = input.required<string>();
  readonly of = input<readonly Row[] | undefined>();
  readonly align = input<'start' | 'end' | 'center'>('start');
  /** A CSS width. */
  readonly width = input<string>();
  /** Not shown on narrow screens. */
  readonly wideOnly = input(false);
  /** On narrow screens, where there are no headings, its heading is said before the value. */
  readonly named = input(false);
  readonly template = inject<TemplateRef<CellContext<Row>>>(TemplateRef);

  static ngTemplateContextGuard<Row>(_column: Column<Row>, _context: unknown): _context is CellContext<Row> {
    return true;
  }
}
