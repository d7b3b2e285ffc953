import { v7 as uuid } from 'uuid';
import type { Buyer, Market } from './market';

export const SAVE = `mutation ($sessionId: ID!, $lines: [BasketLineInput!]!) { saveBasket(sessionId: $sessionId, lines: $lines) {
  id version estimateCents producerCount lines { offerId quantity substitution productName unitPrice estimateCents available season family } } }`;
export const OPTIONS =
  'query ($sessionId: ID!) { fulfilmentOptions(sessionId: $sessionId) { id module label feasible reason windowStart windowEnd } }';
const ORDER = `id reference state buyerName deliveryDay windowStart windowEnd fulfilmentModule fulfilmentSteps fulfilmentLabel note estimateCents deliveredCents
  lines { id offerId quantity substitution allocatedQuantity unitPrice estimateCents state reason reasonText producerCommune }`;
export const PLACE = `mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { ${ORDER} } }`;
export const ONE = `query ($id: ID!) { order(id: $id) { ${ORDER} } }`;
export const CHANGE = `mutation ($orderId: ID!, $lineId: ID!, $quantity: Int!) { changeOrderLine(orderId: $orderId, lineId: $lineId, quantity: $quantity) { ${ORDER} } }`;
export const CANCEL = `mutation ($orderId: ID!) { cancelOrder(orderId: $orderId) { ${ORDER} } }`;

/** A kitchen that orders in a session of its own, from one farm with ten crates each of endive and leek. */
export class Table {
  private constructor(
    private readonly market: Market,
    readonly chef: Buyer,
    readonly sessionId: string,
    readonly farm: string,
    readonly endive: string,
    readonly leek: string,
  ) {}

  static async lay(market: Market): Promise<Table> {
    const [chef, farm] = [await market.buyer('L’Estaminet'), await market.producer('Ferme de la Course')];
    const endive = await market.offer(farm, { product: 'Endive', price: '9.50', declared: 10 });
    const byWeight = { price: '1.999', pricing: 'kg', nominalMassG: 5_000 } as const;
    const leek = await market.offer(farm, { product: 'Poireau', ...byWeight, declared: 10 });
    return new Table(market, chef, await market.session(`Vendredi ${uuid()}`), farm, endive, leek);
  }

  async save(lines: object[], buyer = this.chef) {
    return (await buyer.actor.get(SAVE, { sessionId: this.sessionId, lines })).saveBasket;
  }

  request(basketVersion: number, more: object = {}) {
    const { sessionId } = this;
    return { input: { id: uuid(), sessionId, basketVersion, fulfilmentOptionId: 'van:morning', ...more } };
  }

  /** An order of so many crates of endive, and one of leek. */
  async place(quantity = 2, buyer = this.chef) {
    const lines = [
      { offerId: this.endive, quantity },
      { offerId: this.leek, quantity: 1 },
    ];
    const { version } = await this.save(lines, buyer);
    return (await buyer.actor.get(PLACE, this.request(version))).placeOrder;
  }

  /** Units that orders hold of endive and of leek. */
  async reserved(): Promise<number[]> {
    return (await this.market.offers([this.endive, this.leek])).map((offer) => offer.reserved);
  }
}
