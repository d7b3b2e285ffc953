import { basketFor, type BasketLine } from './basket.ts';
import { termsOf } from './line-terms.ts';
import { placingInstants } from './placing-instants.ts';
import { Random } from './random.ts';
import { shelvesOf } from './shelves.ts';
import { windowTaker, type Slot } from './wished-window.ts';
import type { DemoBuyer, DemoDay, DemoOrder, DemoOrderLine } from './shapes.ts';

export type Market = Pick<DemoDay, 'territory' | 'producers' | 'buyers' | 'offers'>;

export interface DemandRecipe {
  readonly orders: number;
  /** Share of the orders placed in the last hour before the cut-off. */
  readonly lastHourShare: number;
  /** Places at a pick-up counter; without it each order takes a delivery window of its buyer. */
  readonly slots?: readonly Slot[];
}

/** The orders of the delivery day, in the order in which they are placed; one per buyer. */
export function ordersFrom(market: Market, recipe: DemandRecipe): DemoOrder[] {
  const { territory, producers, buyers, offers } = market;
  const random = new Random(`${territory.code}/orders`);
  const shelves = shelvesOf(territory, producers, offers);
  const instants = placingInstants(territory.session, recipe.orders, recipe.lastHourShare, random.fork('instants'));
  const takeWindow = windowTaker(recipe.slots, random.fork('windows'));
  return hungry(buyers, recipe.orders, random.fork('buyers')).map((buyer, index) => ({
    key: `${territory.code}-${String(index + 1).padStart(3, '0')}`,
    territoryCode: territory.code,
    buyerSiret: buyer.siret,
    placedAt: instants[index]!,
    deliveryDay: territory.session.deliveryDay,
    wishedWindow: takeWindow(buyer),
    lines: basketFor(buyer, shelves, random.fork(buyer.siret)).map((line) => orderLine(line, buyer)),
  }));
}

/** Those who order that day, drawn by appetite. */
function hungry(buyers: readonly DemoBuyer[], count: number, random: Random): DemoBuyer[] {
  const left = [...buyers];
  return Array.from({ length: count }, () => {
    const buyer = random.weighted(left, (one) => one.profile.appetite);
    left.splice(left.indexOf(buyer), 1);
    return buyer;
  });
}

function orderLine(line: BasketLine, { siret }: DemoBuyer): DemoOrderLine {
  const { offer, quantity, substitution } = line;
  const terms = termsOf(line, siret);
  return {
    offerKey: offer.key,
    producerSiret: offer.producerSiret,
    referenceCode: offer.referenceCode,
    productName: offer.productName,
    unitLabel: offer.unitLabel,
    quantity,
    substitution,
    ...(terms ? { terms } : {}),
  };
}
