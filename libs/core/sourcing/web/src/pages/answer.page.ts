import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute, RouterLink } from '@angular/router';
import {
  DayPipe,
  EmptyState,
  Failure,
  Field,
  FieldControl,
  Gql,
  InstantPipe,
  PricePipe,
  RefusalBanner,
  SentencePipe,
  Session,
  Skeleton,
  ask,
  dayOf,
  fieldMessages,
  injectKeptDraft,
  Icon,
} from '@maillon/platform/web';
import {
  AnswerRequestDocument,
  AskingChoicesDocument,
  RequestOfIdDocument,
  WithdrawAnswersDocument,
  type RequestInFullFragment,
} from '../data/requests.generated';
import {
  NOTHING_TYPED,
  answerToKeep,
  answersOf,
  validUntilOf,
  withTyped,
  type AskedLine,
  type LineAnswer,
  type TypedAnswer,
} from '../data/typed-answer';
import { AmountPipe } from '../ui/amount.pipe';
import { baseUnitsOf } from '../ui/amounts';
import { SourcingState } from '../ui/state-badge';

/** A producer's answer, line by line, fast on a phone: price, packaging, how many. What was typed waits on this device. */
@Component({
  imports: [
    Icon,
    AmountPipe,
    DayPipe,
    EmptyState,
    Failure,
    Field,
    FieldControl,
    InstantPipe,
    MatButton,
    PricePipe,
    RefusalBanner,
    RouterLink,
    SentencePipe,
    Skeleton,
    SourcingState,
  ],
  templateUrl: './answer.page.html',
  styleUrl: './sheet.css',
})
export class AnswerPage {
  readonly id = input.required<string>();

  private readonly gql = inject(Gql);
  private readonly session = inject(Session);
  protected readonly answer = ask(RequestOfIdDocument, () => ({ id: this.id() }));
  protected readonly choices = ask(AskingChoicesDocument, () => ({}));
  protected readonly request = computed(() => this.answer.value()?.quoteRequest);
  protected readonly isOpen = computed(() => this.request()?.state === 'sent');
  protected readonly hasAnswered = computed(
    () => this.request()?.lines.some(({ quotes }) => quotes.length > 0) ?? false,
  );
  private readonly kept = injectKeptDraft<TypedAnswer>(
    `sourcing.answer.${inject(ActivatedRoute).snapshot.paramMap.get('id')}`,
  );
  private readonly typed = signal(this.kept.before ?? NOTHING_TYPED);
  /** It goes on where it was left. */
  protected readonly isTakenUp = signal(this.kept.before !== null);
  protected readonly validUntil = computed(() => {
    const request = this.request();
    const day = request ? validUntilOf(request, dayOf(request.deadline, this.session.timeZone())) : '';
    return this.typed().validUntil ?? day;
  });
  private readonly answered = computed(() => answersOf(this.request() ?? { lines: [] }));
  protected readonly drafts = computed(() => withTyped(this.answered(), this.isOpen() ? this.typed() : NOTHING_TYPED));
  protected readonly given = computed(() =>
    (this.request()?.lines ?? []).filter(({ id }) => this.drafts().get(id)?.answers).map((line) => this.quote(line)),
  );
  protected readonly error = signal<unknown>(undefined);
  protected readonly saved = signal(false);
  protected readonly busy = signal(false);
  protected readonly tried = signal(false);
  private readonly fields = computed(() => fieldMessages(this.error()));

  constructor() {
    this.kept.follow(() => {
      if (!this.request()) return this.kept.before;
      return this.isOpen() ? answerToKeep(this.typed(), this.answered()) : null;
    });
  }

  protected holdUntil(validUntil: string): void {
    this.saved.set(false);
    this.typed.update((typed) => ({ ...typed, validUntil }));
  }

  protected change(id: string, changed: Partial<LineAnswer>): void {
    this.saved.set(false);
    this.typed.update(({ lines, validUntil }) => ({
      validUntil,
      lines: { ...lines, [id]: { ...lines[id], ...changed } },
    }));
  }

  protected beginAnew(): void {
    this.typed.set(NOTHING_TYPED);
    this.isTakenUp.set(false);
    this.tried.set(false);
    this.error.set(undefined);
  }

  protected refused(lineId: string, field: string): readonly string[] {
    const index = this.given().findIndex((quote) => quote.lineId === lineId);
    return index < 0 ? [] : this.fields()(`quotes.${index}.${field}`);
  }

  protected isWrong(line: AskedLine): boolean {
    return this.tried() && baseUnitsOf(this.drafts().get(line.id)!.content, line.baseUnit) === null;
  }

  protected send(event: Event): Promise<void> {
    event.preventDefault();
    this.tried.set(true);
    const lines = (this.request()?.lines ?? []).filter(({ id }) => this.drafts().get(id)?.answers);
    if (lines.some((line) => this.isWrong(line))) return Promise.resolve();
    const variables = { requestId: this.id(), quotes: this.given() };
    return this.act(async () => (await this.gql.mutate(AnswerRequestDocument, variables)).giveQuotes);
  }

  protected withdraw(): Promise<void> {
    return this.act(
      async () => (await this.gql.mutate(WithdrawAnswersDocument, { requestId: this.id() })).withdrawQuotes,
    );
  }

  private quote(line: AskedLine) {
    const { referenceCode, productName, unitLabel, content, unitPrice, units, remark } = this.drafts().get(line.id)!;
    return {
      ...{ lineId: line.id, referenceCode: referenceCode || null, productName, unitLabel, unitPrice },
      ...{ unitBaseQuantity: baseUnitsOf(content, line.baseUnit) ?? 0, units: Math.trunc(Number(units)) || 0 },
      ...{ remark: remark || null, validUntil: this.validUntil() },
    };
  }

  private async act(mutate: () => Promise<RequestInFullFragment>): Promise<void> {
    this.busy.set(true);
    this.error.set(undefined);
    try {
      this.answer.put({ quoteRequest: await mutate() });
      this.beginAnew();
      this.saved.set(true);
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
