import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { DayPipe, EmptyState, Failure, Icon, PricePipe, Session, Skeleton, ask, dayOf } from '@maillon/platform/web';
import { v7 as uuid } from 'uuid';
import { ProducerPricesDocument, type BookOfPricesFragment } from '../data/price-book.generated';
import { LinePriceForm } from './line-price-form';
import { PriceListForm } from './price-list-form';

type List = BookOfPricesFragment['lists'][number];

/** What a producer asks of whom: his lists and the buyers on them, then each line with the price of everybody and of each list. */
@Component({
  selector: 'ml-price-book',
  imports: [
    DayPipe,
    EmptyState,
    Failure,
    Icon,
    LinePriceForm,
    MatButton,
    PriceListForm,
    PricePipe,
    Skeleton,
    TranslocoPipe,
  ],
  templateUrl: './price-book.html',
  styleUrl: './price-book.css',
})
export class PriceBook {
  /** Nobody: the producer for whom the person acts. */
  readonly producerId = input<string>();

  private readonly session = inject(Session);
  protected readonly today = dayOf(this.session.now(), this.session.timeZone());
  protected readonly answer = ask(ProducerPricesDocument, () => ({ producerId: this.producerId() ?? null }));
  protected readonly book = computed(() => this.answer.value()?.priceBook);
  /** The list or the line that is being changed. */
  protected readonly open = signal<string | null>(null);
  protected readonly draft = signal<List | null>(null);
  protected readonly lists = computed(() => {
    const draft = this.draft();
    return [...(this.book()?.lists ?? []), ...(draft ? [draft] : [])];
  });

  protected begin(): void {
    const draft = { id: uuid(), name: '', kinds: [], buyers: [] };
    this.draft.set(draft);
    this.open.set(draft.id);
  }

  protected close(): void {
    this.open.set(null);
    this.draft.set(null);
  }

  protected put(priceBook: BookOfPricesFragment): void {
    this.answer.put({ priceBook });
    this.close();
  }

  protected nameOf(listId: string): string {
    return this.book()?.lists.find(({ id }) => id === listId)?.name ?? '';
  }
}
