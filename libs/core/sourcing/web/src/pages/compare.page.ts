import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  CentsPipe,
  DayPipe,
  EmptyState,
  Failure,
  Field,
  FieldControl,
  Gql,
  InstantPipe,
  Meter,
  NumberPipe,
  PricePipe,
  RefusalBanner,
  SentencePipe,
  Skeleton,
  ask,
  Icon,
} from '@maillon/platform/web';
import {
  AwardRequestDocument,
  CancelRequestDocument,
  CloseRequestDocument,
  RequestOfIdDocument,
  SendRequestDocument,
  type RequestInFullFragment,
} from '../data/requests.generated';
import { AmountPipe } from '../ui/amount.pipe';
import { SourcingState } from '../ui/state-badge';

/** Answers side by side, line by line, and the choice among them. */
@Component({
  imports: [
    Icon,
    AmountPipe,
    CentsPipe,
    DayPipe,
    EmptyState,
    Failure,
    Field,
    FieldControl,
    InstantPipe,
    MatButton,
    Meter,
    NumberPipe,
    PricePipe,
    RefusalBanner,
    RouterLink,
    SentencePipe,
    Skeleton,
    SourcingState,
  ],
  templateUrl: './compare.page.html',
  styleUrl: './sheet.css',
})
export class ComparePage {
  readonly id = input.required<string>();

  private readonly gql = inject(Gql);
  protected readonly answer = ask(RequestOfIdDocument, () => ({ id: this.id() }));
  protected readonly request = computed(() => this.answer.value()?.quoteRequest);
  /** Packages to take of each quote. */
  protected readonly taken = signal<ReadonlyMap<string, number>>(new Map());
  protected readonly reason = signal('');
  protected readonly error = signal<unknown>(undefined);
  protected readonly busy = signal(false);
  protected readonly dearest = computed(() =>
    Math.max(0, ...(this.request()?.answers ?? []).map(({ totalCents }) => totalCents)),
  );
  protected readonly canChoose = computed(() => this.request()?.state === 'closed');
  protected readonly canEnd = computed(() => ['draft', 'sent', 'closed'].includes(this.request()?.state ?? ''));
  protected readonly chosen = computed(() =>
    [...this.taken()].filter(([, units]) => units > 0).map(([quoteId, units]) => ({ quoteId, units })),
  );

  protected take(id: string, text: string): void {
    this.taken.update((taken) => new Map(taken).set(id, Math.max(0, Math.trunc(Number(text)) || 0)));
  }

  protected award(): Promise<void> {
    return this.act(
      async () =>
        (await this.gql.mutate(AwardRequestDocument, { id: this.id(), awards: this.chosen() })).awardQuoteRequest,
    );
  }

  protected send(): Promise<void> {
    return this.act(async () => (await this.gql.mutate(SendRequestDocument, { id: this.id() })).sendQuoteRequest);
  }

  protected close(): Promise<void> {
    return this.act(async () => (await this.gql.mutate(CloseRequestDocument, { id: this.id() })).closeQuoteRequest);
  }

  protected cancel(): Promise<void> {
    return this.act(
      async () =>
        (await this.gql.mutate(CancelRequestDocument, { id: this.id(), reason: this.reason() })).cancelQuoteRequest,
    );
  }

  private async act(mutate: () => Promise<RequestInFullFragment>): Promise<void> {
    this.busy.set(true);
    this.error.set(undefined);
    try {
      this.answer.put({ quoteRequest: await mutate() });
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
