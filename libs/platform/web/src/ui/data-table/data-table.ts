import { NgTemplateOutlet } from '@angular/common';
import { Component, ElementRef, computed, contentChildren, inject, input, model, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { CountPipe } from '../../i18n/count.pipe';
import { SentencePipe } from '../../i18n/sentence.pipe';
import { Skeleton } from '../states/skeleton';
import { Column } from './column';
import { nextIndex } from './next-index';

let tables = 0;

/**
 * A dense list: sticky header and first column, arrows to move from row to row, Enter to open, Space to select.
 * Filters, search, export and empty state belong to the page, around it.
 */
@Component({
  selector: 'ml-data-table',
  imports: [CountPipe, MatButton, NgTemplateOutlet, SentencePipe, Skeleton],
  templateUrl: './data-table.html',
  styleUrl: './data-table.css',
  host: { '[class.busy]': 'refreshing()' },
})
export class DataTable<Row> {
  /** Says what the table holds; read aloud, and shown when `showCaption`. */
  readonly caption = input.required<string>();
  readonly showCaption = input(false);
  /** Undefined while the first rows are on their way. */
  readonly rows = input.required<readonly Row[] | undefined>();
  readonly rowId = input.required<(row: Row) => string>();
  readonly refreshing = input(false);
  readonly hasMore = input(false);
  readonly loadingMore = input(false);
  /** Rows can be opened with Enter or a click. */
  readonly openable = input(false);
  readonly selectable = input(false);
  readonly selected = model<ReadonlySet<string>>(new Set());
  readonly opened = output<Row>();
  readonly more = output<void>();

  /** Under which ids a box and the cell that names its row find each other. */
  protected readonly name = `row-${(tables += 1)}-`;
  protected readonly columns = contentChildren<Column<Row>>(Column);
  protected readonly emptySelection: ReadonlySet<string> = new Set();
  protected readonly allSelected = computed(() => {
    const rows = this.rows() ?? [];
    return rows.length > 0 && rows.every((row) => this.selected().has(this.rowId()(row)));
  });
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);

  protected move(event: KeyboardEvent, index: number): void {
    if (event.target !== event.currentTarget) return;
    const to = nextIndex(event.key, index, this.rows()?.length ?? 0);
    if (to === undefined) return;
    event.preventDefault();
    this.element.nativeElement.querySelectorAll<HTMLElement>('tbody tr')[to]?.focus();
  }

  protected openByClick(event: MouseEvent, row: Row): void {
    const onControl = (event.target as HTMLElement).closest('a, button, input, label, select');
    if (this.openable() && !onControl && !getSelection()?.toString()) this.opened.emit(row);
  }

  protected openByKey(event: Event, row: Row): void {
    if (this.openable() && event.target === event.currentTarget) this.opened.emit(row);
  }

  protected toggle(row: Row): void {
    const id = this.rowId()(row);
    this.selected.update((known) => {
      const next = new Set(known);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }

  protected toggleByKey(event: Event, row: Row): void {
    if (!this.selectable() || event.target !== event.currentTarget) return;
    event.preventDefault();
    this.toggle(row);
  }

  protected toggleAll(): void {
    this.selected.set(this.allSelected() ? new Set() : new Set((this.rows() ?? []).map(this.rowId())));
  }
}
