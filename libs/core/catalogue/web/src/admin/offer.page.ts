import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import {
  CountPipe,
  CentsPipe,
  Confirm,
  DayPipe,
  EmptyState,
  Failure,
  Gql,
  GramsPipe,
  HistoryLink,
  Icon,
  PageHead,
  PricePipe,
  RefusalBanner,
  SeasonRing,
  SentencePipe,
  Session,
  Skeleton,
  TimePipe,
  ask,
  dayOf,
} from '@maillon/platform/web';
import {
  DeclareDeskOfferDocument,
  DeskOfferDetailDocument,
  DeskWithdrawalDocument,
  PauseDeskOfferDocument,
  PriceDeskUnitDocument,
  ResumeDeskOfferDocument,
  WithdrawDeskOfferDocument,
} from '../data/offers-desk.generated';
import { OfferLedgerView } from '../ui/offer-ledger';
import { OfferState } from './offer-state';
import { OfferStock } from './offer-stock';
import { wholeOf } from './whole-of';

/** One offer: what it is, how much is left, and what the hub may change for the producer. */
@Component({
  imports: [
    CountPipe,
    CentsPipe,
    DayPipe,
    EmptyState,
    Failure,
    GramsPipe,
    HistoryLink,
    Icon,
    MatButton,
    OfferLedgerView,
    OfferState,
    OfferStock,
    PageHead,
    PricePipe,
    RefusalBanner,
    RouterLink,
    SeasonRing,
    SentencePipe,
    Skeleton,
    TimePipe,
  ],
  templateUrl: './offer.page.html',
  styleUrl: './offer.page.css',
  host: { class: 'desk' },
})
export class OfferPage {
  readonly id = input.required<string>();

  private readonly gql = inject(Gql);
  private readonly confirm = inject(Confirm);
  private readonly sentences = inject(TranslocoService);
  private readonly session = inject(Session);

  protected readonly answer = ask(DeskOfferDetailDocument, () => ({ id: this.id() }));
  protected readonly offer = computed(() => this.answer.value()?.offer);
  protected readonly today = dayOf(this.session.now(), this.session.timeZone());
  protected readonly taken = computed(() => this.offer()?.taken ?? 0);
  private readonly savedQuantity = computed(() => String(this.offer()?.declared ?? ''));
  private readonly savedPrice = computed(() => this.offer()?.unitPrice.replace('.', ',') ?? '');
  /** What is typed beside it stays when one of the two is saved. */
  protected readonly declared = linkedSignal(() => this.savedQuantity());
  /** Null: what is written is no quantity, and nothing is not zero. */
  protected readonly quantity = computed(() => wholeOf(this.declared()));
  protected readonly isConfirmation = computed(() => this.quantity() === this.offer()?.declared);
  protected readonly price = linkedSignal(() => this.savedPrice());
  protected readonly from = signal(this.today);
  protected readonly mayManage = this.session.permissions().may('catalogue.manage-offers');
  protected readonly changeable = computed(() => this.offer()?.state !== 'withdrawn' && this.mayManage);
  protected readonly busy = signal(false);
  protected readonly savedAt = signal<Date | undefined>(undefined);
  protected readonly error = signal<unknown>(undefined);

  protected declare(event: Event): void {
    event.preventDefault();
    const declared = this.quantity();
    if (declared === null) return;
    const variables = { offerId: this.id(), declared };
    void this.attempt(async () => (await this.gql.mutate(DeclareDeskOfferDocument, variables)).declareOffer);
  }

  protected pause(): void {
    const variables = { offerId: this.id() };
    void this.attempt(async () => (await this.gql.mutate(PauseDeskOfferDocument, variables)).pauseOffer);
  }

  protected resume(): void {
    const variables = { offerId: this.id() };
    void this.attempt(async () => (await this.gql.mutate(ResumeDeskOfferDocument, variables)).resumeOffer);
  }

  protected setPrice(event: Event): void {
    event.preventDefault();
    const unitPrice = this.price().trim().replace(',', '.');
    void this.attempt(async () => {
      const variables = { unitId: this.offer()!.unit.id, unitPrice, from: this.from() };
      return (await this.gql.mutate(PriceDeskUnitDocument, variables)).setPrice;
    });
  }

  protected async withdraw(): Promise<void> {
    const say = (key: string) => this.sentences.translate<string>(`catalogue.admin.withdraw.${key}`);
    const preview = [{ label: say('taken'), after: String(this.taken()) }];
    const answers = { action: say('action'), keep: say('keep'), destructive: true };
    const question = { title: say('title-one'), text: say('text'), preview, effects: await this.effects(), ...answers };
    if (!(await this.confirm.ask(question))) return;
    await this.attempt(
      async () => (await this.gql.mutate(WithdrawDeskOfferDocument, { offerId: this.id() })).withdrawOffer,
    );
  }

  /** What it would touch; when that cannot be read, the question is asked without it. */
  private async effects() {
    try {
      const { withdrawalPreview } = await this.gql.query(DeskWithdrawalDocument, { offerId: this.id() });
      return withdrawalPreview.map(({ fate, ...touch }) => ({ ...touch, stops: fate === 'stops' }));
    } catch {
      return [];
    }
  }

  private async attempt(act: () => Promise<NonNullable<ReturnType<typeof this.offer>>>): Promise<void> {
    this.busy.set(true);
    this.error.set(undefined);
    this.savedAt.set(undefined);
    try {
      this.answer.put({ offer: await act() });
      this.savedAt.set(this.session.now());
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
