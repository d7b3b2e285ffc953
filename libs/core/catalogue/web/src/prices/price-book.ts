import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoService } from '@jsverse/transloco';
import {
  Confirm,
  DayPipe,
  EmptyState,
  Failure,
  Gql,
  Icon,
  PricePipe,
  RefusalBanner,
  SentencePipe,
  Session,
  Skeleton,
  ask,
  dayOf,
} from '@maillon/platform/web';
import { v7 as uuid } from 'uuid';
import {
  EndProducerListDocument,
  ProducerPricesDocument,
  type BookOfPricesFragment,
} from '../data/price-book.generated';
import { endQuestion } from './end-question';
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
    RefusalBanner,
    SentencePipe,
    Skeleton,
  ],
  templateUrl: './price-book.html',
  styleUrl: './price-book.css',
})
export class PriceBook {
  /** Nobody: the producer for whom the person acts. */
  readonly producerId = input<string>();

  private readonly gql = inject(Gql);
  private readonly confirm = inject(Confirm);
  private readonly sentences = inject(TranslocoService);
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

  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(undefined);

  /** Says first who loses it, and of how much. */
  protected async end(list: List): Promise<void> {
    const { producerId } = this.book()!;
    if (!(await this.confirm.ask(endQuestion(list, this.book()!, (word, data) => this.say(word, data))))) return;
    this.busy.set(true);
    this.error.set(undefined);
    try {
      this.put((await this.gql.mutate(EndProducerListDocument, { id: list.id, producerId })).endPriceList);
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }

  private say(word: string, data: object = {}): string {
    return this.sentences.translate(`catalogue.portal.prices.${word}`, data);
  }

  protected nameOf(listId: string): string {
    return this.book()?.lists.find(({ id }) => id === listId)?.name ?? '';
  }
}
