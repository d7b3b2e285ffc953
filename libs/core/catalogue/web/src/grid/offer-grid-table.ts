import {
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { SentencePipe } from '@maillon/platform/web';
import type { Choice } from './choices';
import { GridChoices } from './grid-choices';
import { GRID_COLUMNS } from './grid-columns';
import { GridSearch } from './grid-search';
import { OfferGridRow } from './offer-grid-row';
import { OfferGridState } from './offer-grid.state';
import { MOVES, every, filledDown, moved, pasted, type Cell } from './selection';
import { cellsOf, tsvOf } from './tsv';

/** The table itself: keys, pointer and clipboard. */
@Component({
  selector: 'ml-offer-grid-table',
  imports: [GridChoices, OfferGridRow, SentencePipe],
  providers: [GridSearch],
  templateUrl: './offer-grid-table.html',
  styleUrl: './offer-grid-table.css',
})
export class OfferGridTable {
  readonly busy = input.required<boolean>();
  /** Somebody wants it saved from within. */
  readonly save = output();
  protected readonly grid = inject(OfferGridState);
  protected readonly search = inject(GridSearch);
  private readonly injector = inject(Injector);
  private readonly table = viewChild<ElementRef<HTMLElement>>('table');
  protected readonly columns = GRID_COLUMNS;
  protected readonly size = computed(() => ({ rows: this.grid.lines().length, columns: GRID_COLUMNS.length }));

  protected pressed(event: KeyboardEvent): void {
    const handled = this.grid.draft() === null ? this.atRest(event) : this.early(event) || this.whileWriting(event);
    if (handled) event.preventDefault();
  }

  protected pointed(event: PointerEvent, isDrag = false): void {
    if (isDrag ? event.buttons !== 1 : event.button !== 0) return;
    const cell = cellOf(event.target);
    if (!cell || (event.target as HTMLElement).matches('input')) return;
    const { active } = this.grid.selection();
    const isAgain = event.pointerType === 'touch' && cell.row === active.row && cell.column === active.column;
    if (isAgain && this.grid.draft() === null && this.begin()) return;
    if (this.grid.draft() !== null) this.commit();
    this.go(cell, isDrag || event.shiftKey);
  }

  protected opened(event: Event): void {
    if (cellOf(event.target)) this.begin();
  }

  protected copied(event: ClipboardEvent): void {
    if (this.grid.draft() !== null) return;
    event.preventDefault();
    const { top, bottom, left, right } = this.grid.area();
    const rows = Array.from({ length: bottom - top + 1 }, (_, down) =>
      Array.from({ length: right - left + 1 }, (_, along) =>
        this.grid.textAt({ row: top + down, column: left + along }),
      ),
    );
    event.clipboardData?.setData('text/plain', tsvOf(rows));
    this.grid.told.set(this.grid.counted('copied', rows.length));
  }

  protected put(event: ClipboardEvent): void {
    if (this.grid.draft() !== null) return;
    event.preventDefault();
    const cells = pasted(this.grid.area(), cellsOf(event.clipboardData?.getData('text/plain') ?? ''));
    const before = this.grid.added().length;
    this.grid.write(cells);
    const fresh = this.grid.added().length - before;
    const { length } = cells;
    this.grid.told.set(
      fresh ? this.grid.counted('pasted-new', fresh, { cells: length }) : this.grid.counted('pasted', length),
    );
  }

  private atRest(event: KeyboardEvent): boolean {
    const isCommand = event.ctrlKey || event.metaKey;
    const { active } = this.grid.selection();
    if (event.key in MOVES) {
      this.go(moved(active, event.key, isCommand, this.size()), event.shiftKey);
      return true;
    }
    if (isCommand) return this.command(event);
    if (event.key === 'Enter' || event.key === 'F2') return this.begin();
    if (event.key === 'Delete' || event.key === 'Backspace') {
      this.grid.empty(every(this.grid.area(), () => ''));
      return true;
    }
    return event.key.length === 1 && !event.altKey ? this.begin(event.key) : false;
  }

  private command({ key, shiftKey }: KeyboardEvent): boolean {
    const letter = key.toLowerCase();
    if (letter === 'd') this.grid.write(filledDown(this.grid.area(), (cell) => this.grid.textAt(cell)));
    else if (letter === 'z' && !shiftKey) this.grid.undo();
    else if (letter === 'y' || letter === 'z') this.grid.redo();
    else if (letter === 's') this.save.emit();
    else if (letter === 'a') this.selectAll();
    else if (letter === 'enter') this.grid.confirm(this.grid.area());
    else if (letter === 'delete' || letter === 'backspace') this.grid.drop(this.grid.area());
    else return false;
    this.stayWithin();
    return true;
  }

  /** Whoever types fast is ahead of the field that is being opened, or still in that which is being left. */
  private early({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
    if (key.length !== 1 || ctrlKey || metaKey || altKey || this.isOpen(target as HTMLInputElement)) return false;
    this.grid.draft.update((text) => text + key);
    return true;
  }

  private isOpen(field: HTMLInputElement): boolean {
    const [cell, { active }] = [cellOf(field), this.grid.selection()];
    return cell?.row === active.row && cell.column === active.column && field.value === this.grid.draft();
  }

  private whileWriting(event: KeyboardEvent): boolean {
    if (this.search.found().length && this.whileChoosing(event)) return true;
    const { key, shiftKey } = event;
    const { active } = this.grid.selection();
    if (key === 'Escape') this.leave(active);
    else if (key === 'Enter') this.commit(moved(active, shiftKey ? 'ArrowUp' : 'ArrowDown', false, this.size()));
    else if (key === 'Tab') this.commit(moved(active, shiftKey ? 'ArrowLeft' : 'ArrowRight', false, this.size()));
    else return false;
    return true;
  }

  private whileChoosing({ key, shiftKey }: KeyboardEvent): boolean {
    const chosen = this.search.chosen();
    if (key === 'ArrowDown') this.search.move(1);
    else if (key === 'ArrowUp') this.search.move(-1);
    else if (key === 'Escape') this.search.putAway();
    else if ((key === 'Enter' || (key === 'Tab' && !shiftKey)) && chosen) this.take(chosen);
    else return false;
    return true;
  }

  /** What was chosen, and on to what it leaves to say. */
  protected take(choice: Choice): void {
    const { active } = this.grid.selection();
    this.grid.choose(active.row, choice);
    const next = { own: 'declared', reference: 'unit', unit: 'unitPrice' } as const;
    this.leave({ row: active.row, column: GRID_COLUMNS.indexOf(next[choice.kind]) });
  }

  /** Writes in the cell where one is: what stands there, or from a first letter on. A space turns the pause. */
  private begin(first?: string): boolean {
    const { active } = this.grid.selection();
    if (!this.grid.writableAt(active)) return false;
    const text = this.grid.textAt(active);
    if (GRID_COLUMNS[active.column] === 'paused' && first === ' ' && text) {
      this.grid.write([{ ...active, text: ['oui', 'yes'].includes(text) ? 'non' : 'oui' }]);
      return true;
    }
    this.search.forget();
    this.grid.selection.set({ anchor: active, active });
    this.grid.draft.set(first ?? text);
    this.focus(first === undefined);
    return true;
  }

  commit(next?: Cell): void {
    const text = this.grid.draft();
    const { active } = this.grid.selection();
    if (text !== null && text !== this.grid.textAt(active)) this.grid.write([{ ...active, text }]);
    if (next) this.leave(next);
    else this.grid.draft.set(null);
  }

  /** To the first cell of the last line, where a new row begins. */
  goToBlank(): void {
    this.go({ row: this.size().rows - 1, column: 0 }, false);
  }

  /** To the first cell of a line. */
  goTo(row: number): void {
    this.go({ row, column: 0 }, false);
  }

  private leave(cell: Cell): void {
    this.grid.draft.set(null);
    this.go(cell, false);
  }

  private go(active: Cell, isReach: boolean): void {
    this.grid.selection.update(({ anchor }) => ({ anchor: isReach ? anchor : active, active }));
    this.focus();
  }

  /** There may be fewer lines than before. */
  private stayWithin(): void {
    const { active, anchor } = this.grid.selection();
    const last = this.size().rows - 1;
    if (active.row > last || anchor.row > last) this.go({ ...active, row: Math.min(active.row, last) }, false);
  }

  private selectAll(): void {
    const { rows, columns } = this.size();
    this.grid.selection.set({ anchor: { row: 0, column: 0 }, active: { row: rows - 1, column: columns - 1 } });
    this.focus();
  }

  private focus(isWhole = false): void {
    afterNextRender(
      () => {
        const { row, column } = this.grid.selection().active;
        const cell = this.table()?.nativeElement.querySelector<HTMLElement>(`#cell-${row}-${column}`);
        const editor = cell?.querySelector('input');
        (editor ?? cell)?.focus();
        if (isWhole) editor?.select();
      },
      { injector: this.injector },
    );
  }
}

function cellOf(target: EventTarget | null): Cell | null {
  const cell = (target as HTMLElement).closest<HTMLElement>('[data-column]');
  const row = cell?.closest<HTMLElement>('[data-row]');
  return cell && row ? { row: Number(row.dataset['row']), column: Number(cell.dataset['column']) } : null;
}
