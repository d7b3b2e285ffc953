import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import {
  CentsPipe,
  Confirm,
  CountPipe,
  DayPipe,
  EmptyState,
  Failure,
  Gql,
  Icon,
  InstantPipe,
  Language,
  RefusalBanner,
  SentencePipe,
  Session,
  Skeleton,
  SlotOutlet,
  WindowPipe,
  ask,
  formatCents,
  formatPrice,
  onNews,
} from '@maillon/platform/web';
import { v7 as uuid } from 'uuid';
import {
  BuyerOrderDocument,
  CancelBuyerOrderDocument,
  ChangeBuyerOrderLineDocument,
  OfferAmendmentDocument,
  type BuyerOrderDetailFragment,
} from '../data/buyer-order.generated';
import type { LineTerms } from '../data/line-terms';
import type { OrderSlotData } from '../data/slots';
import { byProducer } from '../ui/by-producer';
import { AuctionNote } from '../ui/auction-note';
import { MinimumWish } from '../ui/minimum-wish';
import { estimateAt, priceAt } from '../data/price-at';
import { OrderAmendments } from '../ui/order-amendments';
import { OrderHistory } from '../ui/order-history';
import { OrderLineItem } from '../ui/order-line-item';
import { OrderOverweights } from '../ui/order-overweights';
import { OrderProposals } from '../ui/order-proposals';
import { VatMentions } from '../ui/vat-mentions';
import { VatSums } from '../ui/vat-sums';
import { OrderState } from '../ui/order-state';
import { WayPipe } from '../ui/way.pipe';

type Line = BuyerOrderDetailFragment['lines'][number];

/** One order: where it is, what became of each line and why, and what may still be changed. */
@Component({
  imports: [
    AuctionNote,
    CentsPipe,
    CountPipe,
    DayPipe,
    EmptyState,
    Failure,
    Icon,
    InstantPipe,
    MatButton,
    MinimumWish,
    OrderAmendments,
    OrderHistory,
    OrderLineItem,
    OrderOverweights,
    OrderProposals,
    OrderState,
    RefusalBanner,
    RouterLink,
    SentencePipe,
    Skeleton,
    SlotOutlet,
    VatMentions,
    VatSums,
    WayPipe,
    WindowPipe,
  ],
  templateUrl: './order.page.html',
  styleUrl: './order.page.css',
})
export class OrderPage {
  readonly id = input.required<string>();
  /** Set when one comes from the order just placed. */
  readonly passee = input<string>();

  private readonly gql = inject(Gql);
  private readonly confirm = inject(Confirm);
  private readonly session = inject(Session);
  private readonly sentences = inject(TranslocoService);
  private readonly language = inject(Language).current;
  protected readonly answer = ask(BuyerOrderDocument, () => ({ id: this.id() }), { keep: 'orders.order' });
  protected readonly order = computed(() => this.answer.value()?.order);
  protected readonly groups = computed(() => byProducer(this.order()?.lines ?? []));
  protected readonly brought = computed(
    () => new Map((this.order()?.deliveredLines ?? []).map((line) => [line.lineId, line])),
  );
  protected readonly isBrought = computed(() => this.order()?.fulfilmentSteps.includes('kitchen') ?? true);
  protected readonly slotData = computed<OrderSlotData>(() => ({
    orderId: this.id(),
    state: this.order()?.state ?? '',
  }));
  protected readonly changeable = computed(() => {
    const order = this.order();
    return order?.state === 'placed' && Date.parse(order.cutOffAt) > this.session.now().getTime();
  });
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(undefined);
  /** The buyer wants another quantity of a firm line. */
  protected readonly asking = signal(false);
  /** Raised after a change, so that a stepper goes back to what the server holds when the change was not wanted. */
  protected readonly round = signal(0);

  constructor() {
    onNews('orders.order', (ids) => (ids === 'all' || ids.has(this.id())) && this.answer.reload());
  }

  protected async change(line: Line, quantity: number): Promise<void> {
    const cents = estimateAt(line, { cents: line.estimateCents, present: line.quantity }, quantity);
    const sure = await this.confirm.ask({
      title: this.say('change-title', { name: line.productName }),
      preview: [
        { label: line.unitLabel, before: line.quantity, after: quantity },
        ...this.otherPrice(line, quantity),
        { label: this.say('estimate'), before: this.amount(line.estimateCents), after: this.amount(cents) },
      ],
      action: this.say(quantity ? 'change' : 'remove'),
      keep: this.say(quantity ? 'change-keep' : 'remove-keep'),
      destructive: quantity === 0,
    });
    if (sure)
      await this.act(
        async () =>
          (await this.gql.mutate(ChangeBuyerOrderLineDocument, { orderId: this.id(), lineId: line.id, quantity }))
            .changeOrderLine,
      );
    this.round.update((n) => n + 1);
  }

  /** Nothing costs more or less by it: said at once, and kept in the versions. */
  protected async changeTerms({ id: lineId, quantity }: Line, terms: LineTerms): Promise<void> {
    const asked = { orderId: this.id(), lineId, quantity, terms };
    await this.act(async () => (await this.gql.mutate(ChangeBuyerOrderLineDocument, asked)).changeOrderLine);
  }

  protected mayChange(line: Line): boolean {
    if (this.changeable()) return line.state === 'intention';
    return this.asking() && this.order()?.state === 'confirmed' && line.servedQuantity > 0;
  }

  /** After the cut-off: the producer is asked, and nothing changes before he agrees. */
  protected async amend(line: Line, quantity: number): Promise<void> {
    const cents = estimateAt(line, { cents: line.estimateCents, present: line.servedQuantity }, quantity);
    const sure = await this.confirm.ask({
      title: this.sentences.translate('orders.portal.amendment.confirm-title', { producer: line.producerName }),
      text: this.sentences.translate('orders.portal.amendment.confirm-text'),
      preview: [
        { label: line.productName, before: line.servedQuantity, after: quantity },
        ...this.otherPrice(line, quantity),
        { label: this.say('estimate'), before: this.amount(line.estimateCents), after: this.amount(cents) },
      ],
      action: this.sentences.translate('orders.portal.amendment.send'),
      keep: this.sentences.translate('orders.portal.amendment.keep'),
    });
    if (sure) await this.offer(line.id, quantity);
    this.round.update((n) => n + 1);
  }

  /** A quantity that crosses a step: what each unit costs then. */
  private otherPrice(line: Line, quantity: number) {
    const after = priceAt(line, quantity);
    if (!quantity || Number(after) === Number(line.unitPrice)) return [];
    const per = line.pricing === 'kg' ? '/kg' : '';
    const [before, then] = [line.unitPrice, after].map((price) => formatPrice(price, this.language) + per);
    return [{ label: this.say('unit-price'), before: before!, after: then! }];
  }

  protected async cancel(order: BuyerOrderDetailFragment): Promise<void> {
    const sure = await this.confirm.ask({
      title: this.say('cancel-title', { reference: order.reference }),
      text: this.say('cancel-text'),
      preview: [{ label: this.say('estimate'), before: this.amount(order.estimateCents), after: this.amount(0) }],
      action: this.say('cancel'),
      keep: this.say('cancel-keep'),
      destructive: true,
    });
    if (sure)
      await this.act(async () => (await this.gql.mutate(CancelBuyerOrderDocument, { orderId: order.id })).cancelOrder);
  }

  protected awaitsPrices({ pricesDueAt, state }: BuyerOrderDetailFragment): boolean {
    return pricesDueAt !== null && state === 'placed';
  }

  protected totalWord(order: BuyerOrderDetailFragment): string {
    if (this.awaitsPrices(order)) return 'orders.portal.auction.total';
    return order.deliveredCents === null ? 'orders.portal.order.estimate' : 'orders.portal.order.delivered';
  }

  protected covers({ deliveryFeeCents }: BuyerOrderDetailFragment): 'delivered' | 'fetched' | 'all' {
    if (!deliveryFeeCents) return 'all';
    return this.isBrought() ? 'delivered' : 'fetched';
  }

  protected print(): void {
    window.print();
  }

  private async offer(lineId: string, quantity: number): Promise<void> {
    this.busy.set(true);
    this.error.set(undefined);
    try {
      await this.gql.mutate(OfferAmendmentDocument, { id: uuid(), orderId: this.id(), lineId, quantity });
      this.asking.set(false);
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }

  private async act(ask: () => Promise<BuyerOrderDetailFragment>): Promise<void> {
    this.busy.set(true);
    this.error.set(undefined);
    try {
      this.answer.put({ order: await ask() });
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }

  private say(word: string, data: object = {}): string {
    return this.sentences.translate(`orders.portal.order.${word}`, data);
  }

  private amount(cents: number): string {
    return formatCents(cents, this.language);
  }
}
