import { Injectable } from '@nestjs/common';
import { Offers, type OfferSnapshot } from '@maillon/core/catalogue/server';
import { endProposalJob, ordersRefusals, type OrdersSettings } from '@maillon/core/orders/contract';
import type { Work } from '@maillon/platform/server';
import { deadlineOf } from '../domain/proposal';
import { substitutesFor } from '../domain/substitute';
import { FirmLines, type FirmOrder } from '../persistence/firm-lines';
import { Proposals, type LineLacking } from '../persistence/proposals';
import { atQuantity } from './at-quantity';
import { ExtendOrder } from './extend-order';
import { GoodsAdmitted, type AdmittedOffer } from './goods-admitted';
import { TellOfSubstitute } from './tell-of-substitute';

/** Units of a line that will not come, and why. */
export interface LineShort {
  readonly lineId: string;
  readonly missing: number;
  readonly reason: string;
  readonly note: string | null;
  /** Other goods may come instead. */
  readonly mayBeReplaced: boolean;
}

/** Goods in the place of what a producer cannot supply, as the line's buyer wished: at once, or proposed, or not at all. */
@Injectable()
export class SeekSubstitutes {
  constructor(
    private readonly proposals: Proposals,
    private readonly firm: FirmLines,
    private readonly offers: Offers,
    private readonly admitted: GoodsAdmitted,
    private readonly extending: ExtendOrder,
    private readonly telling: TellOfSubstitute,
  ) {}

  /** Inside the caller's transaction, once the lines are short. */
  async seek(work: Work, short: readonly LineShort[]): Promise<void> {
    const sought = [
      ...Map.groupBy(
        short.filter(({ mayBeReplaced }) => mayBeReplaced),
        ({ lineId }) => lineId,
      ).values(),
    ].map(together);
    if (sought.length === 0) return;
    const byLine = new Map(sought.map((one) => [one.lineId, one]));
    for (const line of await this.proposals.lacking(work, [...byLine.keys()]))
      await this.seekOne(work, line, byLine.get(line.lineId)!);
  }

  private async seekOne(work: Work, line: LineLacking, short: LineShort): Promise<void> {
    const order = await this.firm.order(work, line.orderId);
    const deadline = deadlineOf(work.at, new Date(order.windowStart), work.settings<OrdersSettings>('orders'));
    if (order.state !== 'confirmed' || (line.wish === 'ask' && !mayWait(line, short, deadline))) return;
    const found = await this.best(work, order, line, short.missing);
    if (!found) return;
    const quantity = Math.min(found.offer.available, short.missing);
    await this.offers.reserve(work, [{ offerId: found.offer.offerId, quantity }], { orderId: order.id });
    const stands = line.wish === 'accept';
    const newLineId = stands ? await this.replace(work, order, line, { ...found, quantity }) : null;
    const id = await this.proposals.add(work, found.offer, {
      ...{ ...short, orderId: order.id, quantity, newLineId, deadline: deadline ?? work.at },
      state: stands ? 'standing' : 'open',
      onSilence: stands || work.settings<OrdersSettings>('orders').silenceTakes ? 'substitute' : 'nothing',
    });
    work.enqueue(endProposalJob, { proposalId: id }, { id, notBefore: deadline ?? work.at });
    await this.telling.of(work, id, stands ? 'standing' : 'open');
  }

  /** The best that rules and law let come. */
  private async best(work: Work, order: FirmOrder, line: LineLacking, missing: number): Promise<AdmittedOffer | null> {
    const ids = await this.proposals.candidates(work, line);
    if (ids.length === 0) return null;
    const snapshots = await this.offers.snapshot(work, [line.offerId, ...ids], order.deliveryDay, order.buyerId);
    const own = snapshots.find(({ offerId }) => offerId === line.offerId)!;
    const { substituteCeilingPercent } = work.settings<OrdersSettings>('orders');
    const wanted = { ...own, ...line, labels: line.labels, missing, least: leastOf(line, missing) };
    const fit = substitutesFor(
      wanted,
      othersThan(own, snapshots).map((one) => atQuantity(one, Math.min(one.available, missing))),
      substituteCeilingPercent,
    );
    for (const one of await this.admitted.byRules(work, order, fit))
      if (await this.admitted.byLaw(work, order, one.offer, Math.min(one.offer.available, missing))) return one;
    return null;
  }

  /** Puts it into the order; its units stay reserved until it is sure to stay. */
  async replace(
    work: Work,
    order: FirmOrder,
    line: { readonly lineId: string; readonly productName: string },
    { offer, isLocal, quantity }: AdmittedOffer & { readonly quantity: number },
  ): Promise<string> {
    await this.admitted.pass(work, order, { offer, quantity });
    const reason = ordersRefusals.code('substituted');
    const firmLine = { offer, isLocal, quantity, reason, note: line.productName };
    const act = { cause: 'substituted', askedBy: 'rule', acceptedBy: 'buyer' } as const;
    return this.extending.by(work, order, { ...firmLine, replacesLineId: line.lineId, strategy: 'substitution' }, act);
  }
}

/** Nothing was weighed yet. */
const ASKED_BEFORE = [ordersRefusals.code('producer-short'), ordersRefusals.code('producer-below-minimum')];

/** There is time to ask; and goods that were found missing while they were weighed leave something of the order to wait with. */
function mayWait({ orderDue }: LineLacking, { reason }: LineShort, deadline: Date | null): boolean {
  return deadline !== null && (orderDue > 0 || ASKED_BEFORE.includes(reason));
}

/** Of a line of which nothing comes, less than its minimum is of no use from anybody. */
function leastOf({ minimum, due }: LineLacking, missing: number): number {
  return minimum === null ? 1 : Math.min(missing, Math.max(1, minimum - due));
}

function together(short: readonly LineShort[]): LineShort {
  return { ...short[0]!, missing: short.reduce((sum, { missing }) => sum + missing, 0) };
}

/** What is on demand cannot be promised in anybody's place. */
function othersThan({ offerId }: OfferSnapshot, snapshots: readonly OfferSnapshot[]): OfferSnapshot[] {
  return snapshots.filter((one) => one.offerId !== offerId && !one.isOnDemand);
}
