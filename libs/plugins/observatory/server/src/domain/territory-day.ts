import { maySay } from './confidentiality';

/** A day of a territory as it is kept: sums, and what is needed to know whether they may be said. */
export interface KeptDay {
  readonly territoryCode: string;
  readonly territoryName: string;
  readonly day: string;
  readonly orders: number;
  readonly orderLines: number;
  readonly linesShort: number;
  readonly linesOnTimeInFull: number;
  readonly netMassG: number;
  readonly valueCents: number;
  readonly activeBuyers: number;
  readonly activeProducers: number;
  readonly servedBuyers: number;
  readonly servingProducers: number;
  readonly largestBuyerCents: number;
  readonly largestProducerCents: number;
}

/** A day as it may be shown: what would speak of a few organisations is null. */
export interface SaidDay {
  readonly territoryCode: string;
  readonly territoryName: string;
  readonly day: string;
  readonly withheld: boolean;
  readonly orders: number | null;
  readonly orderLines: number | null;
  readonly linesShort: number | null;
  readonly activeBuyers: number | null;
  readonly activeProducers: number | null;
  readonly netMassDeliveredG: number | null;
  readonly valueDeliveredCents: number | null;
  readonly otifBp: number | null;
}

export function said(kept: KeptDay): SaidDay {
  const { territoryCode, territoryName, day } = kept;
  const orders = mayCount(kept) ? ordersOf(kept) : NO_ORDERS;
  const deliveries = mayCount(kept) && mayValue(kept) ? deliveriesOf(kept) : NO_DELIVERIES;
  return {
    territoryCode,
    territoryName,
    day,
    withheld: orders === NO_ORDERS || deliveries === NO_DELIVERIES,
    ...orders,
    ...deliveries,
  };
}

const NO_ORDERS = { orders: null, orderLines: null, linesShort: null, activeBuyers: null, activeProducers: null };
const NO_DELIVERIES = { netMassDeliveredG: null, valueDeliveredCents: null, otifBp: null };

function mayCount({ activeBuyers, activeProducers }: KeptDay): boolean {
  return maySay(counted(activeBuyers), counted(activeProducers));
}

function mayValue({
  servedBuyers,
  servingProducers,
  largestBuyerCents,
  largestProducerCents,
  valueCents: totalCents,
}: KeptDay): boolean {
  return maySay(
    { organisations: servedBuyers, largestCents: largestBuyerCents, totalCents },
    { organisations: servingProducers, largestCents: largestProducerCents, totalCents },
  );
}

function counted(organisations: number) {
  return { organisations, largestCents: 0, totalCents: 0 };
}

function ordersOf({ orders, orderLines, linesShort, activeBuyers, activeProducers }: KeptDay) {
  return { orders, orderLines, linesShort, activeBuyers, activeProducers };
}

function deliveriesOf({ netMassG, valueCents, linesOnTimeInFull, orderLines }: KeptDay) {
  const otifBp = orderLines === 0 ? null : Math.floor((linesOnTimeInFull * 10_000) / orderLines);
  return { netMassDeliveredG: netMassG, valueDeliveredCents: valueCents, otifBp };
}
