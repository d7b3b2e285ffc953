import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import {
  CentsPipe,
  Gql,
  Icon,
  RefusalBanner,
  SentencePipe,
  Session,
  Skeleton,
  Stepper,
  ask,
} from '@maillon/platform/web';
import { v7 as uuid } from 'uuid';
import type { DeskSessionFragment } from '../data/day.generated';
import {
  FamiliesPastHourDocument,
  LateOrderPreviewDocument,
  PlaceLateOrderDocument,
} from '../data/desk-orders.generated';
import { ConfirmLateOrder } from './confirm-late-order';
import { LateBuyer, type ApprovedBuyer } from './late-buyer';
import { LateOffer, type OfferPastHour } from './late-offer';
import { LateWays } from './late-ways';

interface Wanted {
  readonly offer: OfferPastHour;
  readonly quantity: number;
}

/** A kitchen that has ordered nothing calls past the hour of a family: the manager orders for it. */
@Component({
  selector: 'ml-late-order',
  imports: [
    CentsPipe,
    Icon,
    LateBuyer,
    LateOffer,
    LateWays,
    MatButton,
    RefusalBanner,
    RouterLink,
    SentencePipe,
    Skeleton,
    Stepper,
  ],
  templateUrl: './late-order.html',
  styleUrls: ['./late-form.css', './late-order.css'],
})
export class LateOrder {
  readonly sale = input.required<DeskSessionFragment>();

  private readonly gql = inject(Gql);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly confirm = inject(ConfirmLateOrder);
  private readonly pastHour = ask(FamiliesPastHourDocument, () =>
    this.session.permissions().may('orders.override-cut-off') ? { sessionId: this.sale().id } : undefined,
  );
  protected readonly families = computed(() => this.pastHour.value()?.familiesPastHour ?? []);
  protected readonly buyer = signal<ApprovedBuyer | null>(null);
  protected readonly offer = signal<OfferPastHour | null>(null);
  protected readonly quantity = linkedSignal({ source: this.offer, computation: () => 1 });
  protected readonly lines = signal<readonly Wanted[]>([]);
  private readonly asked = computed(() => {
    const [buyer, wanted] = [this.buyer(), this.lines()];
    if (!buyer || wanted.length === 0) return undefined;
    const lines = wanted.map(({ offer, quantity }) => ({ offerId: offer.id, quantity }));
    return { sessionId: this.sale().id, buyerId: buyer.id, lines };
  });
  protected readonly preview = ask(LateOrderPreviewDocument, () => this.asked());
  protected readonly made = computed(() => (this.asked() ? this.preview.value()?.lateOrder : undefined));
  /** The usual one, until another one is chosen. */
  protected readonly wayId = linkedSignal(() => this.made()?.usualWayId ?? '');
  protected readonly way = computed(() => this.made()?.ways.find(({ option }) => option.id === this.wayId()));
  protected readonly total = computed(() => (this.made()?.estimateCents ?? 0) + (this.way()?.deliveryFeeCents ?? 0));
  protected readonly told = computed(() => [
    ...new Set([this.buyer()?.name ?? '', ...this.lines().map(({ offer }) => offer.producer.name)]),
  ]);
  protected readonly reason = signal('');
  protected readonly busy = signal(false);
  protected readonly refused = signal<unknown>(undefined);
  protected readonly error = computed(() => this.refused() ?? (this.asked() ? this.preview.error() : undefined));
  protected readonly isReady = computed(
    () => !this.busy() && !this.preview.loading() && !this.preview.error() && !!this.way() && !!this.reason().trim(),
  );
  /** The same order while it is asked again, for one buyer. */
  private readonly orderId = computed(() => (this.buyer(), uuid()));

  protected add(): void {
    const offer = this.offer();
    if (!offer) return;
    const others = this.lines().filter((line) => line.offer.id !== offer.id);
    this.lines.set([...others, { offer, quantity: this.quantity() }]);
    this.refused.set(undefined);
    this.quantity.set(1);
  }

  protected remove({ offer }: Wanted): void {
    this.lines.update((lines) => lines.filter((line) => line.offer.id !== offer.id));
    this.refused.set(undefined);
  }

  protected async order(): Promise<void> {
    const [asked, way, buyer] = [this.asked(), this.way(), this.buyer()];
    if (!this.isReady() || !asked || !way || !buyer) return;
    const said = { buyer: buyer.name, lines: this.lines(), way, totalCents: this.total(), told: this.told() };
    if (!(await this.confirm.ask(said))) return;
    this.busy.set(true);
    this.refused.set(undefined);
    try {
      const how = { fulfilmentOptionId: way.option.id, deliveryFeeCents: way.deliveryFeeCents };
      const input = { id: this.orderId(), ...asked, ...how, reason: this.reason() };
      const { placeLateOrder } = await this.gql.mutate(PlaceLateOrderDocument, { input });
      await this.router.navigate(['/commandes', placeLateOrder.id]);
    } catch (error) {
      this.refused.set(error);
      this.preview.reload();
    } finally {
      this.busy.set(false);
    }
  }
}
