import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  CountPipe,
  Gql,
  GramsPipe,
  Icon,
  Language,
  PricePipe,
  RefusalBanner,
  SentencePipe,
  TimePipe,
  pluralForm,
} from '@maillon/platform/web';
import { v7 as uuid } from 'uuid';
import { SayMorningPricesDocument, type AuctionOfThisMorningFragment } from '../data/auctions.generated';
import {
  saidOf,
  soldAt,
  typedOf,
  untold,
  type AuctionOffer,
  type SaidPrice,
  type Sold,
  type Typed,
} from './morning-draft';

let forms = 0;

/** Prices of the day and what was landed, of one producer's offers: typed on the quay, sent at once, corrected until the hour. */
@Component({
  selector: 'ml-auction-prices',
  imports: [CountPipe, GramsPipe, Icon, MatButton, NgTemplateOutlet, PricePipe, RefusalBanner, SentencePipe, TimePipe],
  templateUrl: './auction-prices.html',
  styleUrl: './auction-prices.css',
})
export class AuctionPrices {
  readonly auction = input.required<AuctionOfThisMorningFragment>();
  /** Whose prices; without one, those of the producer for whom one acts. */
  readonly producerId = input<string | null>(null);
  readonly said = output<AuctionOfThisMorningFragment>();

  private readonly gql = inject(Gql);
  private readonly language = inject(Language).current;
  protected readonly id = `morning-${++forms}`;
  protected readonly offers = computed(() =>
    this.auction().offers.filter((offer) => !this.producerId() || offer.producerId === this.producerId()),
  );
  /** What is being typed stays when the auction is read again. */
  protected readonly typed = linkedSignal<readonly AuctionOffer[], ReadonlyMap<string, Typed>>({
    source: this.offers,
    computation: (offers, previous) =>
      new Map(offers.map((offer) => [offer.offerId, this.kept(offer, previous) ?? typedOf(offer)])),
  });
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(undefined);
  protected readonly wrong = signal<ReadonlySet<string>>(new Set());
  protected readonly saidAt = computed(() => {
    const instants = this.offers().flatMap(({ saidAt }) => (saidAt ? [saidAt] : []));
    return instants.toSorted().at(-1);
  });
  protected readonly missing = computed(() => this.offers().filter(({ saidAt }) => !saidAt).length);

  protected type(offerId: string, change: Partial<Typed>): void {
    this.typed.update((typed) => new Map(typed).set(offerId, { ...typed.get(offerId)!, ...change }));
    this.wrong.update((wrong) => new Set([...wrong].filter((one) => one !== offerId)));
  }

  protected readonly untold = untold;

  /** Units that go at the price that is typed, as far as they are landed; null while there is none. */
  protected sold(offer: AuctionOffer): Sold | null {
    const said = saidOf(offer.offerId, this.typed().get(offer.offerId)!);
    if (said === null || said === 'invalid') return null;
    if (said.unitPrice === null) return { least: 0, most: 0 };
    const { least, most } = soldAt(offer, said.unitPrice);
    return { least: Math.min(said.landed, least), most: Math.min(said.landed, most) };
  }

  protected words({ least, most }: Sold): string {
    if (most === 0) return 'sold-none';
    if (least === most) return `sold.${pluralForm(most, this.language)}`;
    return least === 0 ? `sold-at-most.${pluralForm(most, this.language)}` : 'sold-between';
  }

  protected share(offer: AuctionOffer, quantity: number): number {
    return (100 * quantity) / Math.max(1, offer.askedQuantity);
  }

  protected async save(): Promise<void> {
    const all = this.offers().map(({ offerId }) => [offerId, saidOf(offerId, this.typed().get(offerId)!)] as const);
    this.wrong.set(new Set(all.flatMap(([offerId, said]) => (said === 'invalid' ? [offerId] : []))));
    const prices = all.flatMap(([, said]): SaidPrice[] => (said === null || said === 'invalid' ? [] : [said]));
    this.goTo([...this.wrong()][0]);
    if (this.wrong().size || prices.length === 0 || this.busy()) return;
    this.busy.set(true);
    this.error.set(undefined);
    try {
      const { sessionId } = this.auction();
      const variables = { id: uuid(), sessionId, producerId: this.producerId(), prices };
      this.said.emit((await this.gql.mutate(SayMorningPricesDocument, variables)).sayAuctionPrices);
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }

  /** What cannot be read may be out of sight. */
  private goTo(offerId: string | undefined): void {
    if (offerId) document.getElementById(`${this.id}${offerId}p`)?.focus();
  }

  private kept(
    offer: AuctionOffer,
    previous: { readonly source: readonly AuctionOffer[]; readonly value: ReadonlyMap<string, Typed> } | undefined,
  ): Typed | undefined {
    const before = previous?.source.find(({ offerId }) => offerId === offer.offerId);
    return before?.saidAt === offer.saidAt ? previous?.value.get(offer.offerId) : undefined;
  }
}
