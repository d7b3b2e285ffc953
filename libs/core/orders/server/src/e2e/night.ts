import type { TestActor } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { CUT_OFF, DAY, NOON, type Buyer, type Market } from './market';
import { PLACE, SAVE } from './table';
import { van } from './van.module';

const CLOSE = 'mutation ($id: ID!) { closeSession(sessionId: $id) { id state title } }';
const JOB = 'query ($id: ID!) { job(id: $id) { state result failure doneUnits totalUnits } }';
const ORDER =
  'query ($id: ID!) { order(id: $id) { state estimateCents lines { quantity allocatedQuantity state reason reasonText } } }';
const SUPPLIER_ORDERS = `query ($sessionId: ID, $first: Int, $after: String) { supplierOrders(sessionId: $sessionId, first: $first, after: $after) {
  nodes { id reference producerName state estimateCents lines { productName quantity estimateCents parts { orderReference buyerName quantity reason } } }
  pageInfo { endCursor hasNextPage } } }`;
export const BOARD = `query { dayBoard(day: "${DAY}") { orders orderLines linesAllocated linesShort supplierOrders supplierOrdersPrepared estimateCents
  sessions { id state orderCount estimateCents } shortages { orderId productName missingQuantity reasonText } } }`;

interface Cast {
  readonly administrator: TestActor;
  readonly louise: Buyer;
  readonly marcel: Buyer;
  readonly farm: string;
  readonly dairy: string;
  readonly sessionId: string;
  readonly endive: string;
  readonly leek: string;
  readonly butter: string;
}

/** One session with two buyers and two producers, up to the night in which it is closed. */
export class Night {
  private constructor(
    private readonly market: Market,
    readonly cast: Cast,
  ) {}

  /** Forgets every session before it. */
  static async fall(market: Market): Promise<Night> {
    van.cannotServe.clear();
    market.world.at = NOON;
    await market.world.rows('truncate sales_session cascade');
    const [farm, dairy] = [await market.producer('Ferme de la Course'), await market.producer('Laiterie du Valigot')];
    return new Night(market, {
      ...{ farm, dairy },
      administrator: await market.world.member(market.world.first, 'territory-administrator'),
      louise: await market.buyer('Chez Louise'),
      marcel: await market.buyer('Chez Marcel'),
      sessionId: await market.session(),
      endive: await market.offer(farm, { product: 'Endive', price: '10.00', declared: 10 }),
      leek: await market.offer(farm, { product: 'Poireau', price: '2.00', pricing: 'kg', nominalMassG: 5_000 }),
      butter: await market.offer(dairy, { product: 'Beurre', price: '4.00' }),
    });
  }

  async place(buyer: Buyer, quantities: Record<string, number>): Promise<{ id: string; reference: string }> {
    const { sessionId } = this.cast;
    const lines = Object.entries(quantities).map(([offerId, quantity]) => ({ offerId, quantity }));
    const { saveBasket } = await buyer.actor.get(SAVE, { sessionId, lines });
    const input = { id: uuid(), sessionId, basketVersion: saveBasket.version, fulfilmentOptionId: 'van:morning' };
    return (await buyer.actor.get(PLACE, { input })).placeOrder;
  }

  /** Returns how the job ended. */
  async close() {
    this.market.world.at = CUT_OFF;
    const { closeSession } = await this.cast.administrator.get(CLOSE, { id: this.cast.sessionId });
    await this.market.world.quiet();
    return (await this.cast.administrator.get(JOB, { id: closeSession.id })).job;
  }

  async order(buyer: Buyer, id: string) {
    return (await buyer.actor.get(ORDER, { id })).order;
  }

  async supplierOrders(actor = this.cast.administrator, variables: object = { sessionId: this.cast.sessionId }) {
    return (await actor.get(SUPPLIER_ORDERS, { ...variables })).supplierOrders;
  }
}
