import { Injectable } from '@nestjs/common';
import { Offers } from '@maillon/core/catalogue/server';
import { ordersRefusals } from '@maillon/core/orders/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { auctionFault } from '../domain/auction';
import { Auctions } from '../persistence/auctions';
import { SessionLines } from '../persistence/session-lines';
import { Sessions } from '../persistence/sessions';
import { FulfilmentModules } from './fulfilment-modules';

const input = z.object({ sessionId: z.uuid() });
type Input = z.infer<typeof input>;

/**
 * Lines of a morning auction get the price of the day. Those that do not take it, or have none, go short with the reason,
 * before anybody counts what a producer was asked: done twice, late or half-way, a line is priced once.
 */
@Injectable()
export class PriceAuction implements UseCase<Input, { refused: number }> {
  readonly name = 'orders.price-auction';
  readonly permission = 'orders.manage-sessions';
  readonly input = input;

  constructor(
    private readonly sessions: Sessions,
    private readonly auctions: Auctions,
    private readonly lines: SessionLines,
    private readonly offers: Offers,
    private readonly fulfilment: FulfilmentModules,
  ) {}

  async execute(work: Work, { sessionId }: Input): Promise<{ refused: number }> {
    const session = await this.sessions.lock(work, sessionId);
    if (!session.isAuction) return { refused: 0 };
    session.mustBeClosable(work.at);
    const bids = await this.auctions.bids(work, sessionId);
    if (bids.length === 0) return { refused: 0 };
    const said = await this.auctions.said(work, sessionId);
    const judged = bids.map((bid) => ({
      bid,
      said: said.get(bid.offerId),
      fault: auctionFault(bid, said.get(bid.offerId)),
    }));
    const refused = judged.filter(({ fault }) => fault !== null);
    await this.auctions.price(
      work,
      judged.flatMap(({ bid: { lineId }, said: price, fault }) =>
        fault ? [] : [{ lineId, unitPrice: price!.unitPrice! }],
      ),
    );
    await this.lines.decide(
      work,
      refused.map(({ bid: { lineId }, fault }) => ({
        ...{ lineId, allocatedQuantity: 0, state: 'short' },
        reason: ordersRefusals.code(fault!),
      })),
    );
    await this.offers.release(
      work,
      refused.map(({ bid: { offerId, quantity, orderId } }) => ({ offerId, quantity, orderId })),
    );
    for (const { id, module } of await this.lines.endEmptyOrders(work, sessionId))
      await this.fulfilment.of(module)?.release(work, id);
    work.changed(null, { lines: bids.length, linesShort: refused.length }, session.name);
    return { refused: refused.length };
  }
}
