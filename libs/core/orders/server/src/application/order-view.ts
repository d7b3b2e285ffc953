import type { Order as OrderView, OrderLine as OrderLineView } from '@maillon/core/orders/contract';
import type { PriceScale } from '@maillon/core/catalogue/contract';
import { VatLaw } from '@maillon/core/catalogue/server';
import type { LineTerms } from '../domain/line-terms';
import type { Locale } from '@maillon/platform/contract';
import { ModuleRegistry, type Reading } from '@maillon/platform/server';
import { Injectable } from '@nestjs/common';
import { FulfilmentModules } from './fulfilment-modules';
import { lineCeiling, lineEstimate, sumOf, type PricedLine } from './line-estimate';
import { vatMentions } from './vat-mentions';
import { vatOfLines, vatWithDelivery } from './vat-of-lines';
import { lineReasons, type ShortageRow } from './line-reasons';

type Instant = Date | string;

export interface OrderLineRow extends PricedLine {
  readonly id: string;
  readonly offerId: string;
  readonly productName: string;
  readonly referenceCode: string;
  readonly unitLabel: string;
  readonly producerId: string;
  readonly producerName: string;
  readonly producerCommune: string;
  readonly priceScale: PriceScale | null;
  readonly vatBp: number | null;
  readonly vatRegime: string | null;
  readonly quantity: number;
  readonly substitution: string;
  readonly terms: LineTerms;
  readonly tolerancePercent: number | null;
  /** Last known price when it was ordered, in a morning auction. */
  readonly indicativePrice: string | null;
  readonly acceptedCents: number | null;
  readonly allocatedQuantity: number;
  readonly unservedQuantity: number;
  readonly state: string;
  readonly reason: string | null;
  readonly reasonNote: string | null;
  readonly labels: readonly string[];
  readonly isLocal?: boolean | null;
  readonly shortages?: readonly ShortageRow[];
  readonly isConfirmed?: boolean;
  readonly replacesLineId?: string | null;
}

/** An order as it was read, or as the aggregate holds it. */
export interface OrderRow {
  readonly id: string;
  readonly reference: string;
  readonly sessionId: string;
  readonly deliveryDay: string;
  readonly buyerId: string;
  readonly buyerName: string;
  readonly state: string;
  readonly placedAt: Instant;
  readonly cutOffAt: Instant;
  readonly pricesDueAt: Instant | null;
  readonly windowStart: Instant | null;
  readonly windowEnd: Instant | null;
  readonly fulfilmentModule: string;
  readonly fulfilmentLabel: string;
  readonly note: string | null;
  readonly deliveryFeeCents: number;
  readonly deliveryVatBp: number | null;
  readonly lines: readonly OrderLineRow[];
}

/** Orders as their buyer and the territory see them. Traceability answers what was delivered and `movements` from its ledger. */
@Injectable()
export class OrderViews {
  constructor(
    private readonly registry: ModuleRegistry,
    private readonly fulfilment: FulfilmentModules,
    private readonly vat: VatLaw,
  ) {}

  async of(reading: Reading, order: OrderRow): Promise<OrderView> {
    return (await this.in(reading))(order);
  }

  /** For several orders. */
  async in(reading: Reading): Promise<(order: OrderRow) => OrderView> {
    const { locale } = reading;
    const law = await this.vat.of(reading);
    return (order) => {
      const sorted = order.lines.toSorted(byProducer);
      const lines = sorted.map((line) => lineView(line, this.registry, locale));
      const mentions = vatMentions(law, order.deliveryDay, locale, sorted);
      const fulfilmentLabel = this.fulfilment.labelIn(locale, order.fulfilmentModule, order.fulfilmentLabel);
      const steps = this.fulfilment.stepsOf(order.fulfilmentModule);
      return { ...orderView({ ...order, fulfilmentLabel }, lines, steps), vatMentions: mentions };
    };
  }
}

function orderView(order: OrderRow, lines: OrderLineView[], steps: readonly string[]): Omit<OrderView, 'vatMentions'> {
  const amounts = lines.map((line) => ({ cents: taxedCents(line), rateBp: line.vatBp ?? null }));
  const delivery = { cents: order.deliveryFeeCents, rateBp: order.deliveryVatBp };
  return {
    id: order.id,
    reference: order.reference,
    sessionId: order.sessionId,
    deliveryDay: order.deliveryDay,
    buyerId: order.buyerId,
    buyerName: order.buyerName,
    state: order.state,
    placedAt: iso(order.placedAt),
    cutOffAt: iso(order.cutOffAt),
    pricesDueAt: order.pricesDueAt && iso(order.pricesDueAt),
    windowStart: iso(order.windowStart ?? order.cutOffAt),
    windowEnd: iso(order.windowEnd ?? order.cutOffAt),
    fulfilmentModule: order.fulfilmentModule,
    fulfilmentSteps: [...steps],
    fulfilmentLabel: order.fulfilmentLabel,
    note: order.note,
    outcomeText: outcomeText(order.state, lines),
    estimateCents: sumOf(lines.map(({ estimateCents }) => estimateCents)),
    ceilingCents: sumOf(lines.map((line) => line.ceilingCents ?? line.estimateCents)),
    vat: vatOfLines(amounts),
    deliveryFeeCents: order.deliveryFeeCents,
    vatWithDelivery: vatWithDelivery(amounts, delivery),
    deliveredCents: null,
    deliveredVat: null,
    deliveredLines: [],
    lines,
  };
}

function lineView(line: OrderLineRow, registry: ModuleRegistry, locale: Locale): OrderLineView {
  return {
    id: line.id,
    offerId: line.offerId,
    productName: line.productName,
    referenceCode: line.referenceCode,
    unitLabel: line.unitLabel,
    producerId: line.producerId,
    producerName: line.producerName,
    producerCommune: line.producerCommune,
    quantity: line.quantity,
    substitution: line.substitution,
    terms: line.terms,
    allocatedQuantity: line.allocatedQuantity,
    servedQuantity: line.allocatedQuantity - line.unservedQuantity,
    unitPrice: line.unitPrice,
    priceSteps: [...(line.priceScale ?? [])],
    indicativePrice: line.indicativePrice,
    vatBp: line.vatBp,
    pricing: line.pricing,
    labels: [...line.labels],
    isLocal: line.isLocal ?? null,
    isConfirmed: line.isConfirmed ?? false,
    replacesLineId: line.replacesLineId ?? null,
    estimateCents: lineEstimate(line),
    ceilingCents: lineCeiling({ ...line, priceCeiling: line.terms.priceCeiling }),
    state: line.state,
    ...lineReasons(registry, locale, line),
  };
}

/** What may be at most, while the price of the morning is to come. */
function taxedCents({ indicativePrice, state, ceilingCents, estimateCents }: OrderLineView): number {
  return indicativePrice !== null && state === 'intention' ? ceilingCents! : estimateCents;
}

const UNHAPPY = ['cancelled', 'short', 'returned', 'partly-delivered'];

/** What is true of every line that is not served needs to be read once only. */
function outcomeText(state: string, lines: readonly OrderLineView[]): string | null {
  if (!UNHAPPY.includes(state)) return null;
  const missing = lines.filter((line) => line.servedQuantity < line.quantity);
  const texts = new Set(missing.map(({ reasonText }) => reasonText));
  return texts.size === 1 ? [...texts][0]! : null;
}

// Made once: a comparison that names its language looks it up each time.
const { compare } = new Intl.Collator('fr');

function byProducer(a: OrderLineRow, b: OrderLineRow): number {
  return compare(a.producerName, b.producerName) || compare(a.productName, b.productName) || (a.id < b.id ? -1 : 1);
}

function iso(instant: Instant): string {
  return new Date(instant).toISOString();
}
