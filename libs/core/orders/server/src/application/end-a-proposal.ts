import { Injectable } from '@nestjs/common';
import { Offers } from '@maillon/core/catalogue/server';
import { TO_PREPARE, ordersRefusals } from '@maillon/core/orders/contract';
import { Refusal } from '@maillon/platform/contract';
import type { Work } from '@maillon/platform/server';
import type { ProposalState } from '../domain/proposal';
import { FirmLines } from '../persistence/firm-lines';
import { OrderChanges } from '../persistence/order-changes';
import { OrdersEnded } from '../persistence/orders-ended';
import { Proposals, type HeldProposal } from '../persistence/proposals';
import { GoodsAdmitted } from './goods-admitted';
import { SeekSubstitutes } from './seek-substitutes';
import { ShortenLines } from './shorten-lines';
import { TellOfSubstitute } from './tell-of-substitute';

type Speaker = 'buyer' | 'manager' | 'silence';

/** What becomes of a proposal, and of the units that were set aside for it. */
@Injectable()
export class EndAProposal {
  constructor(
    private readonly proposals: Proposals,
    private readonly firm: FirmLines,
    private readonly offers: Offers,
    private readonly admitted: GoodsAdmitted,
    private readonly seeking: SeekSubstitutes,
    private readonly shortening: ShortenLines,
    private readonly changes: OrderChanges,
    private readonly ended: OrdersEnded,
    private readonly telling: TellOfSubstitute,
  ) {}

  async as(work: Work, proposal: HeldProposal, state: ProposalState, by: Speaker): Promise<void> {
    const newLineId = await this.settle(work, proposal, state, by);
    await this.proposals.end(work, proposal, state, by, newLineId);
    await this.ended.follow(work, [proposal.orderId]);
    await this.telling.of(work, proposal.id, state);
    work.about(proposal.orderId);
    work.changed({ state: proposal.state }, { state }, proposal.productName);
  }

  /** Nobody is there to read a refusal: what can no longer come does not come. */
  async silently(work: Work, proposal: HeldProposal, state: ProposalState): Promise<void> {
    try {
      await this.as(work, proposal, state, 'silence');
    } catch (error) {
      if (!(error instanceof Refusal) || state !== 'taken') throw error;
      await this.admitted.pass(work, await this.firm.order(work, proposal.orderId));
      await this.as(work, proposal, 'lapsed', 'silence');
    }
  }

  private async settle(work: Work, proposal: HeldProposal, state: ProposalState, by: Speaker): Promise<string | null> {
    const { offerId, quantity, orderId } = proposal;
    const units = [{ offerId, quantity, orderId }];
    switch (state) {
      case 'taken': {
        const lineId = await this.take(work, proposal);
        await this.offers.allocate(work, units);
        return lineId;
      }
      case 'kept':
        await this.offers.allocate(work, units);
        break;
      case 'undone':
        await this.giveBack(work, proposal, by);
        await this.offers.release(work, units);
        break;
      default:
        await this.offers.release(work, units);
    }
    return proposal.newLineId;
  }

  /** Refusals: orders.order-ended, orders.nobody-fetches-there, and those of the law. */
  private async take(work: Work, proposal: HeldProposal): Promise<string> {
    const order = await this.firm.order(work, proposal.orderId);
    const { reference, state, deliveryDay } = order;
    if (state !== 'confirmed') throw ordersRefusals.because('order-ended', { reference });
    const [snapshot] = await this.offers.snapshot(work, [proposal.offerId], deliveryDay, order.buyerId);
    const offer = { ...snapshot!, ...(await this.proposals.promised(work, proposal)) };
    const [admitted] = await this.admitted.byRules(work, order, [offer]);
    const isLocal = admitted?.isLocal ?? false;
    return this.seeking.replace(work, order, proposal, { offer, isLocal, quantity: proposal.quantity });
  }

  /** Refusal: orders.substitute-prepared. */
  private async giveBack(work: Work, proposal: HeldProposal, by: Speaker): Promise<void> {
    const standing = (await this.proposals.standing(work, proposal))!;
    const { allocationId, quantity, productName: product, producerName: producer } = standing;
    if (!TO_PREPARE.some((state) => state === standing.state))
      throw ordersRefusals.because('substitute-prepared', { product, producer });
    const reason = ordersRefusals.code('substitute-declined');
    await this.shortening.shorten(work, [{ allocationId, missing: quantity, reason, note: null }]);
    await this.admitted.pass(work, await this.firm.order(work, proposal.orderId));
    const side = by === 'manager' ? 'manager' : 'buyer';
    const act = { orderId: proposal.orderId, cause: 'substitute-undone', askedBy: side, acceptedBy: 'rule' } as const;
    await this.changes.add(work, act, [{ lineId: proposal.newLineId!, before: quantity, after: 0 }]);
  }
}
