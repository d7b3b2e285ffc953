import { Injectable } from '@nestjs/common';
import { Offers } from '@maillon/core/catalogue/server';
import type { Work } from '@maillon/platform/server';
import { Amendments, type HeldAmendment } from '../persistence/amendments';
import { FirmLines } from '../persistence/firm-lines';
import { AmendLine } from './amend-line';
import { mustBeFirm } from './must-be-firm';
import { TellOfAmendment } from './tell-of-amendment';

export type AmendmentEnd = 'accepted' | 'refused' | 'expired' | 'withdrawn';

/** What becomes of what a buyer asked, and of the units that were set aside for it. */
@Injectable()
export class EndAnAmendment {
  constructor(
    private readonly amendments: Amendments,
    private readonly firm: FirmLines,
    private readonly offers: Offers,
    private readonly amending: AmendLine,
    private readonly telling: TellOfAmendment,
  ) {}

  /** Refusals when it is accepted: orders.order-ended, orders.amendment-too-late. */
  async as(
    work: Work,
    amendment: HeldAmendment,
    state: AmendmentEnd,
    said: { readonly by: 'producer' | 'buyer' | 'manager' | 'silence'; readonly note: string | null },
  ): Promise<void> {
    const { id, orderId, lineId, before, after, note } = amendment;
    const order = await this.firm.order(work, orderId);
    const line = (await this.amendments.line(work, orderId, { lineId }))!;
    if (state === 'accepted') {
      mustBeFirm(order);
      const acceptedBy = said.by === 'manager' ? 'manager' : 'producer';
      const act = { id, cause: 'amended', note, askedBy: 'buyer', acceptedBy } as const;
      await this.amending.to(work, order, line, line.due + after - before, act);
    } else if (after > before)
      await this.offers.release(work, [{ offerId: line.offerId, quantity: after - before, orderId }]);
    await this.amendments.end(work, id, state, said.by, said.note);
    await this.telling.of(work, id, state);
    work.about(orderId);
    work.changed({ state: amendment.state }, { state }, line.productName);
  }
}
