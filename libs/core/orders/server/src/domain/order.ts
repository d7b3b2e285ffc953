import { ordersRefusals, type OrderState } from '@maillon/core/orders/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { Substitution } from './basket';
import type { LineTerms } from './line-terms';
import { OrderLine, type OrderedOffer } from './order-line';
import type { CancellationRule } from './cancellation-law';
import type { SalesSession } from './sales-session';

export interface OrderToPlace {
  readonly id: string;
  readonly territoryId: string;
  readonly reference: string;
  readonly buyerId: string;
  readonly buyerName: string;
  readonly basketVersion: number;
  readonly placedAt: Date;
  readonly note: string | null;
  readonly fulfilmentModule: string;
  readonly fulfilmentOptionId: string;
  /** VAT of its delivery on that day, in basis points; null for orders from before it was written down. */
  readonly deliveryVatBp: number | null;
}

/** What the buyer says when placing an order. */
export type OrderRequest = Pick<Order, 'buyerId' | 'sessionId' | 'basketVersion' | 'note'>;

export interface LineToPlace extends OrderedOffer, LineTerms {
  /** Per cent above its expected weight that are charged; null: it is not paid by weight. */
  readonly tolerancePercent: number | null;
  readonly id: string;
  readonly quantity: number;
  readonly substitution: Substitution;
}

/** How and when the buyer receives the goods, as a logistics module promised it. */
export interface Reception {
  readonly label: string;
  readonly windowStart: Date;
  readonly windowEnd: Date;
  /** What the module asked for it then, in cents excluding VAT; null: it did not know, and the rules say it. */
  readonly costCents: number | null;
}

/** Sales units of an offer. */
export interface Units {
  readonly offerId: string;
  readonly quantity: number;
}

/** Units that move for one order: the ledger of availability says so. */
export interface OrderUnits extends Units {
  readonly orderId: string;
}

const ENDED: readonly OrderState[] = ['cancelled', 'short', 'delivered', 'partly-delivered', 'returned'];

/** What a buyer orders in a session: free to change until the cut-off, firm after it. */
export class Order {
  id!: string;
  territoryId!: string;
  reference!: string;
  sessionId!: string;
  buyerId!: string;
  buyerName!: string;
  basketVersion!: number;
  deliveryDay!: string;
  state!: OrderState;
  placedAt!: Date;
  cutOffAt!: Date;
  /** When the prices of a morning auction are due; null: its lines have their prices. */
  pricesDueAt!: Date | null;
  windowStart!: Date | null;
  windowEnd!: Date | null;
  fulfilmentModule!: string;
  fulfilmentOptionId!: string;
  fulfilmentLabel!: string;
  note!: string | null;
  /** What receiving it costs, in cents excluding VAT, besides the goods. */
  deliveryFeeCents!: number;
  /** What was promised, from which the fee follows when the order changes; null: the rules say it. */
  deliveryCostCents!: number | null;
  deliveryVatBp!: number | null;
  lines!: OrderLine[];

  static place(session: SalesSession, wanted: OrderToPlace, lines: readonly LineToPlace[]): Order {
    session.mustTakeOrders(wanted.placedAt);
    const { id: sessionId, deliveryDay, cutOffAt, pricesDueAt } = session;
    const reception = { windowStart: null, windowEnd: null, fulfilmentLabel: '' };
    const delivery = { deliveryFeeCents: 0, deliveryCostCents: null };
    const placed = lines.map((line) => lineOf(wanted, line));
    return Object.assign(new Order(), wanted, reception, delivery, {
      sessionId,
      deliveryDay,
      cutOffAt,
      pricesDueAt,
      state: 'placed',
      lines: placed,
    });
  }

  /** Whether a request with the same id asks for what was done. */
  wasAskedAs(request: OrderRequest): boolean {
    const keys = ['buyerId', 'sessionId', 'basketVersion', 'note'] as const;
    return keys.every((key) => this[key] === request[key]);
  }

  /** `feeCents`: what it costs this order, by what was promised and the rules. */
  receive({ label, windowStart, windowEnd, costCents }: Reception, feeCents: number): void {
    this.fulfilmentLabel = label;
    this.windowStart = windowStart;
    this.windowEnd = windowEnd;
    this.deliveryCostCents = costCents;
    this.deliveryFeeCents = feeCents;
  }

  /** Nobody pays more for receiving goods than they read when they ordered. Refusal: orders.delivery-fee-rose. */
  mustCost(seenCents: number, say: (cents: number) => string): void {
    if (this.deliveryFeeCents <= seenCents) return;
    const [fee, seen] = [say(this.deliveryFeeCents), say(seenCents)];
    throw ordersRefusals.because('delivery-fee-rose', { fee: fee!, seen: seen! });
  }

  /**
   * Returns the units that the line needs more, or fewer when negative. 0 cancels the line, and the order with its last one.
   * Refusals: orders.order-ended, orders.session-closed, platform.not-found.
   */
  changeLine(session: SalesSession, lineId: string, quantity: number, at: Date, terms?: LineTerms | null): Units {
    this.mustNotHaveEnded();
    session.mustTakeOrders(at);
    const line = this.lines.find(({ id }) => id === lineId);
    if (!line) throw platformRefusals.because('not-found');
    const difference = quantity === 0 ? -line.cancel(CANCELLED) : line.changeTo(quantity, terms);
    if (this.lines.every(({ state }) => state === 'cancelled')) this.state = 'cancelled';
    return { offerId: line.offerId, quantity: difference };
  }

  /** One line more, while it is an intention. Refusals: orders.order-ended, orders.session-closed. */
  addLine(session: SalesSession, line: LineToPlace, at: Date): OrderLine {
    this.mustNotHaveEnded();
    session.mustTakeOrders(at);
    const added = lineOf(this, line);
    this.lines.push(added);
    return added;
  }

  /** Whether it is too late to change it alone. */
  isFirm(session: SalesSession, at: Date): boolean {
    return this.state !== 'placed' || !session.takesOrders(at);
  }

  /** Returns the units it gives back. Refusals: orders.order-ended, orders.order-firm, which cites the law. */
  cancel(session: SalesSession, at: Date, law: Pick<CancellationRule, 'days' | 'source'>): Units[] {
    this.mustNotHaveEnded();
    const { reference } = this;
    const { days, source } = law;
    if (this.isFirm(session, at)) throw ordersRefusals.because('order-firm', { reference, days, source });
    this.state = 'cancelled';
    return this.lines
      .map((line) => ({ offerId: line.offerId, quantity: line.cancel(CANCELLED) }))
      .filter(({ quantity }) => quantity > 0);
  }

  private mustNotHaveEnded(): void {
    if (ENDED.includes(this.state)) throw ordersRefusals.because('order-ended', { reference: this.reference });
  }
}

const CANCELLED = ordersRefusals.code('cancelled-in-time');

function lineOf({ id: orderId, territoryId }: Pick<OrderToPlace, 'id' | 'territoryId'>, line: LineToPlace): OrderLine {
  const intention = {
    orderId,
    territoryId,
    allocatedQuantity: 0,
    unservedQuantity: 0,
    acceptedCents: null,
    state: 'intention',
    reason: null,
    reasonNote: null,
  };
  return Object.assign(new OrderLine(), line, intention);
}
