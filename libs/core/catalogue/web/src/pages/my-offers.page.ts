import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import {
  Confirm,
  EmptyState,
  Failure,
  Gql,
  Icon,
  SentencePipe,
  Session,
  Skeleton,
  askPages,
  dayOf,
} from '@maillon/platform/web';
import {
  DeclareMyOfferDocument,
  LimitMyOfferDocument,
  MyOffersDocument,
  MyWithdrawalDocument,
  PauseMyOfferDocument,
  ResumeMyOfferDocument,
  WithdrawMyOfferDocument,
  type MyOfferFragment,
} from '../data/my-offers.generated';
import type { ShareSaid } from '../ui/offer-ledger';
import { MyOfferItem } from '../ui/my-offer-item';

/** What a producer offers: one gesture to say how much there is, one to take it away. */
@Component({
  selector: 'ml-my-offers',
  imports: [EmptyState, Failure, Icon, MatButton, MyOfferItem, RouterLink, SentencePipe, Skeleton],
  templateUrl: './my-offers.page.html',
  styleUrl: './my-offers.page.css',
})
export class MyOffersPage {
  private readonly gql = inject(Gql);
  private readonly confirm = inject(Confirm);
  private readonly sentences = inject(TranslocoService);
  private readonly session = inject(Session);
  protected readonly offers = askPages(
    MyOffersDocument,
    () => ({ first: 50 }),
    (data) => data.producerOffers,
  );
  protected readonly errors = signal<ReadonlyMap<string, unknown>>(new Map());
  protected readonly busy = signal<string | null>(null);
  /** The latest days come first: once one is gone by, all that follow are. */
  protected readonly hasMore = computed(
    () => this.offers.hasMore() && this.shown()?.length === this.offers.items()?.length,
  );
  /** Without weeks gone by. */
  protected readonly shown = computed(() => {
    const order = { 'on-demand': 0, open: 1, 'sold-out': 1, paused: 2, withdrawn: 3 } as Record<string, number>;
    const today = dayOf(this.session.now(), this.session.timeZone());
    const ahead = this.offers.items()?.filter(({ availableTo }) => availableTo >= today);
    return ahead?.toSorted((a, b) => (order[a.state] ?? 9) - (order[b.state] ?? 9));
  });

  protected async declare(offer: MyOfferFragment, declared: number): Promise<void> {
    await this.act(
      offer,
      async () => (await this.gql.mutate(DeclareMyOfferDocument, { offerId: offer.id, declared })).declareOffer,
    );
  }

  protected async limit(offer: MyOfferFragment, { channel, most }: ShareSaid): Promise<void> {
    await this.act(
      offer,
      async () => (await this.gql.mutate(LimitMyOfferDocument, { offerId: offer.id, channel, most })).limitOfferChannel,
    );
  }

  protected async pause(offer: MyOfferFragment): Promise<void> {
    await this.act(offer, async () => (await this.gql.mutate(PauseMyOfferDocument, { offerId: offer.id })).pauseOffer);
  }

  protected async resume(offer: MyOfferFragment): Promise<void> {
    await this.act(
      offer,
      async () => (await this.gql.mutate(ResumeMyOfferDocument, { offerId: offer.id })).resumeOffer,
    );
  }

  protected async withdraw(offer: MyOfferFragment): Promise<void> {
    const effects = await this.effectsOf(offer);
    const say = (word: string, data = {}) => this.sentences.translate<string>(`catalogue.portal.mine.${word}`, data);
    const sure = await this.confirm.ask({
      title: say('withdraw-title', { name: offer.product.name }),
      text: say('withdraw-text'),
      preview: [{ label: say('available'), before: offer.available, after: 0 }],
      effects,
      action: say('withdraw'),
      keep: say('withdraw-keep'),
      destructive: true,
    });
    if (!sure) return;
    await this.act(
      offer,
      async () => (await this.gql.mutate(WithdrawMyOfferDocument, { offerId: offer.id })).withdrawOffer,
    );
  }

  private async effectsOf({ id: offerId }: MyOfferFragment) {
    const { withdrawalPreview } = await this.gql.query(MyWithdrawalDocument, { offerId });
    return withdrawalPreview.map(({ fate, ...touch }) => ({ ...touch, stops: fate === 'stops' }));
  }

  private async act(offer: MyOfferFragment, ask: () => Promise<MyOfferFragment>): Promise<void> {
    this.busy.set(offer.id);
    this.errors.update((errors) => new Map([...errors].filter(([id]) => id !== offer.id)));
    try {
      const fresh = await ask();
      this.offers.replace((this.offers.items() ?? []).map((one) => (one.id === fresh.id ? fresh : one)));
    } catch (error) {
      this.errors.update((errors) => new Map(errors).set(offer.id, error));
    } finally {
      this.busy.set(null);
    }
  }
}
