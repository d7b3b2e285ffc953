import {
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  resource,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { EmptyState, Failure, Gql, Icon, RefusalBanner, Session, Skeleton, dayOf } from '@maillon/platform/web';
import { v7 as uuid } from 'uuid';
import { OfferGridDocument, SaveOfferGridDocument, type GridOfferFragment } from '../data/offer-grid.generated';
import { GRID_COLUMNS, isWritable } from './grid-columns';
import { OfferGridRow } from './offer-grid-row';
import { OfferGridState } from './offer-grid.state';
import { MOVES, every, filledDown, moved, pasted, type Cell } from './selection';
import { cellsOf, tsvOf } from './tsv';

const PAGE = 200;

/** The offers of a producer as a spreadsheet. Nothing is written before it is saved. */
@Component({
  selector: 'ml-offer-grid',
  imports: [EmptyState, Failure, Icon, MatButton, OfferGridRow, RefusalBanner, Skeleton, TranslocoPipe],
  providers: [OfferGridState],
  templateUrl: './offer-grid.html',
  styleUrl: './offer-grid.css',
  host: { '(window:beforeunload)': 'warn($event)' },
})
export class OfferGrid {
  /** Whose; null: that of the organisation for which one acts. */
  readonly producerId = input<string | null>(null);
  protected readonly grid = inject(OfferGridState);
  private readonly gql = inject(Gql);
  private readonly session = inject(Session);
  private readonly injector = inject(Injector);
  private readonly table = viewChild<ElementRef<HTMLElement>>('table');
  protected readonly columns = GRID_COLUMNS;
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(null);
  protected readonly told = signal('');
  protected readonly size = computed(() => ({ rows: this.grid.offers().length, columns: GRID_COLUMNS.length }));
  protected readonly loaded = resource({
    params: () => ({ producerId: this.producerId() }),
    loader: async ({ params }) => {
      this.grid.offers.set(await this.allOffers(params.producerId));
      return true;
    },
  });
  private sent: { readonly id: string; readonly text: string } | null = null;

  protected async save(): Promise<void> {
    this.commit();
    const changes = this.grid.changes();
    if (this.busy() || changes.length === 0) return;
    this.busy.set(true);
    this.error.set(null);
    const text = JSON.stringify(changes);
    // Unanswered, the same is sent again under its id: it may have been saved.
    if (this.sent?.text !== text) this.sent = { id: uuid(), text };
    try {
      const { saveOffers } = await this.gql.mutate(SaveOfferGridDocument, { id: this.sent.id, changes });
      this.sent = null;
      this.grid.accept(saveOffers.rows);
      const refused = saveOffers.rows.filter(({ outcome }) => outcome === 'refused').length;
      this.told.set(this.grid.said('saved', { n: saveOffers.rows.length - refused, refused }));
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }

  protected warn(event: BeforeUnloadEvent): void {
    if (this.grid.edits().size) event.preventDefault();
  }

  protected pressed(event: KeyboardEvent): void {
    const handled = this.grid.draft() === null ? this.atRest(event) : this.whileWriting(event);
    if (handled) event.preventDefault();
  }

  protected pointed(event: PointerEvent, isDrag = false): void {
    if (isDrag ? event.buttons !== 1 : event.button !== 0) return;
    const cell = cellOf(event.target);
    if (!cell || (event.target as HTMLElement).matches('input')) return;
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
    this.told.set(this.grid.said('copied', { n: rows.length }));
  }

  protected put(event: ClipboardEvent): void {
    if (this.grid.draft() !== null) return;
    event.preventDefault();
    const cells = pasted(this.grid.area(), cellsOf(event.clipboardData?.getData('text/plain') ?? ''));
    const over = new Set(cells.map(({ row }) => row).filter((row) => row >= this.size().rows)).size;
    this.grid.write(cells);
    this.told.set(this.grid.said(over ? 'pasted-over' : 'pasted', { n: cells.length, over }));
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
    else if (letter === 's') void this.save();
    else if (letter === 'a') this.selectAll();
    else return false;
    return true;
  }

  private whileWriting({ key, shiftKey }: KeyboardEvent): boolean {
    const { active } = this.grid.selection();
    if (key === 'Escape') this.leave(active);
    else if (key === 'Enter') this.commit(moved(active, shiftKey ? 'ArrowUp' : 'ArrowDown', false, this.size()));
    else if (key === 'Tab') this.commit(moved(active, shiftKey ? 'ArrowLeft' : 'ArrowRight', false, this.size()));
    else return false;
    return true;
  }

  /** Writes in the cell where one is: what stands there, or from a first letter on. A space turns the pause. */
  private begin(first?: string): boolean {
    const { active } = this.grid.selection();
    const column = GRID_COLUMNS[active.column]!;
    if (!isWritable(column)) return false;
    const text = this.grid.textAt(active);
    if (column === 'paused' && first === ' ') {
      this.grid.write([{ ...active, text: ['oui', 'yes'].includes(text) ? 'non' : 'oui' }]);
      return true;
    }
    this.grid.selection.set({ anchor: active, active });
    this.grid.draft.set(first ?? text);
    this.focus(first === undefined);
    return true;
  }

  protected commit(next?: Cell): void {
    const text = this.grid.draft();
    const { active } = this.grid.selection();
    if (text !== null) this.grid.write([{ ...active, text }]);
    if (next) this.leave(next);
    else this.grid.draft.set(null);
  }

  private leave(cell: Cell): void {
    this.grid.draft.set(null);
    this.go(cell, false);
  }

  private go(active: Cell, isReach: boolean): void {
    this.grid.selection.update(({ anchor }) => ({ anchor: isReach ? anchor : active, active }));
    this.focus();
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

  /** What can still be sold, the latest days first: weeks gone by are not read. */
  private async allOffers(producerId: string | null): Promise<GridOfferFragment[]> {
    const today = dayOf(this.session.now(), this.session.timeZone());
    const offers: GridOfferFragment[] = [];
    for (let after: string | null = null; ;) {
      const { producerOffers }: { producerOffers: { nodes: GridOfferFragment[]; pageInfo: PageInfo } } =
        await this.gql.query(OfferGridDocument, { producerId, first: PAGE, after });
      offers.push(...producerOffers.nodes);
      const isPast = (offers.at(-1)?.availableTo ?? '') < today;
      if (isPast || !producerOffers.pageInfo.hasNextPage) break;
      after = producerOffers.pageInfo.endCursor;
    }
    return offers.filter(({ state, availableTo }) => state !== 'withdrawn' && availableTo >= today);
  }
}

interface PageInfo {
  endCursor: string | null;
  hasNextPage: boolean;
}

function cellOf(target: EventTarget | null): Cell | null {
  const cell = (target as HTMLElement).closest<HTMLElement>('[data-column]');
  const row = cell?.closest<HTMLElement>('[data-row]');
  return cell && row ? { row: Number(row.dataset['row']), column: Number(cell.dataset['column']) } : null;
}
