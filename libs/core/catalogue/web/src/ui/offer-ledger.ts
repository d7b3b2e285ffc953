import { Component, computed, input, output, signal } from '@angular/core';
import { CountPipe, Failure, InstantPipe, SentencePipe, Skeleton, ask } from '@maillon/platform/web';
import { ChannelShare } from './channel-share';
import { LedgerOfOneOfferDocument, type LedgerOfOneOfferQuery } from '../data/offer-ledger.generated';

type Entry = LedgerOfOneOfferQuery['offerLedger']['entries'][number];

/** How much a channel takes at most; null: as many as there are. */
export interface ShareSaid {
  readonly channel: string;
  readonly most: number | null;
}

/** Facts that are shown before somebody asks for more. */
const FEW = 8;

/** Why an offer has the numbers that it has, fact by fact; read when it is opened. */
@Component({
  selector: 'ml-offer-ledger',
  imports: [ChannelShare, CountPipe, Failure, InstantPipe, SentencePipe, Skeleton],
  templateUrl: './offer-ledger.html',
  styleUrl: './offer-ledger.css',
})
export class OfferLedgerView {
  readonly offerId = input.required<string>();
  /** Of which offer, where several stand on the page. */
  readonly name = input('');
  /** Numbers that are on the screen: other ones, and it is read again. */
  readonly numbers = input<unknown>();

  /** Whether the shares of channels can be said here. */
  readonly shares = input(false);
  readonly busy = input(false);
  readonly limited = output<ShareSaid>();

  protected readonly isOpen = signal(false);
  protected readonly all = signal(false);
  protected readonly answer = ask(LedgerOfOneOfferDocument, () => {
    void this.numbers();
    return this.isOpen() ? { offerId: this.offerId() } : undefined;
  });
  protected readonly ledger = computed(() => this.answer.value()?.offerLedger);
  protected readonly shown = computed(() => {
    const entries = this.ledger()?.entries ?? [];
    return this.all() ? entries : entries.slice(0, FEW);
  });
  protected readonly isCut = computed(() => (this.ledger()?.entries.length ?? 0) > this.shown().length);

  /** With its sign, where it adds or takes away; a confirmation has none. */
  protected signed({ kind, quantity }: Entry): string {
    if (kind === 'confirmed') return '';
    const takes = kind === 'released' || kind === 'withdrawn' || quantity < 0;
    return `${takes ? '−' : '+'}${Math.abs(quantity)}`;
  }
}
