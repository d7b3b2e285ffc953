import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
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
  addDays,
  ask,
  dayOf,
  fieldMessages,
  Icon,
} from '@maillon/platform/web';
import {
  AnswerRequestDocument,
  AskingChoicesDocument,
  RequestOfIdDocument,
  WithdrawAnswersDocument,
  type RequestInFullFragment,
} from '../data/requests.generated';
import { AmountPipe } from '../ui/amount.pipe';
import { baseUnitsOf, textOf } from '../ui/amounts';
import { SourcingState } from '../ui/state-badge';

type Line = RequestInFullFragment['lines'][number];

interface Draft {
  readonly answers: boolean;
  readonly referenceCode: string;
  readonly productName: string;
  readonly unitLabel: string;
  readonly content: string;
  readonly unitPrice: string;
  readonly units: string;
  readonly remark: string;
}

/** A producer's answer, line by line, fast on a phone: price, packaging, how many. */
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
  protected readonly validUntil = linkedSignal(() => {
    const deadline = this.request()?.deadline;
    const known = this.request()?.lines.flatMap(({ quotes }) => quotes)[0]?.validUntil;
    return known ?? (deadline ? addDays(dayOf(deadline, this.session.timeZone()), 14) : '');
  });
  /** Whoever answered leaves out what they left out then. */
  protected readonly drafts = linkedSignal<ReadonlyMap<string, Draft>>(
    () => new Map((this.request()?.lines ?? []).map((line) => [line.id, draftOf(line, !this.hasAnswered())])),
  );
  protected readonly given = computed(() =>
    (this.request()?.lines ?? []).filter(({ id }) => this.drafts().get(id)?.answers).map((line) => this.quote(line)),
  );
  protected readonly error = signal<unknown>(undefined);
  protected readonly saved = signal(false);
  protected readonly busy = signal(false);
  protected readonly tried = signal(false);
  private readonly fields = computed(() => fieldMessages(this.error()));

  protected change(id: string, changed: Partial<Draft>): void {
    this.saved.set(false);
    this.drafts.update((drafts) => new Map(drafts).set(id, { ...drafts.get(id)!, ...changed }));
  }

  protected refused(lineId: string, field: string): readonly string[] {
    const index = this.given().findIndex((quote) => quote.lineId === lineId);
    return index < 0 ? [] : this.fields()(`quotes.${index}.${field}`);
  }

  protected isWrong(line: Line): boolean {
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

  private quote(line: Line) {
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
      this.saved.set(true);
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}

function draftOf(line: Line, isFirst: boolean): Draft {
  const [quote] = line.quotes;
  if (!quote)
    return {
      ...{
        answers: isFirst,
        referenceCode: '',
        productName: line.reference?.name ?? line.wanted,
        unitLabel: '',
        content: '',
      },
      ...{ unitPrice: '', units: '', remark: '' },
    };
  const { referenceCode, productName, unitLabel, unitBaseQuantity: baseQuantity, unitPrice, units, remark } = quote;
  const content = textOf({ baseUnit: line.baseUnit, baseQuantity });
  return {
    answers: true,
    referenceCode,
    productName,
    unitLabel,
    content,
    unitPrice,
    units: String(units),
    remark: remark ?? '',
  };
}
