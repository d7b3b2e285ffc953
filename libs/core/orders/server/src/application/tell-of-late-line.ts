import { Injectable } from '@nestjs/common';
import { lateLineKind } from '@maillon/core/orders/contract';
import { OrganisationPeople } from '@maillon/core/organisations/server';
import { Links, Tell, type Addressee, type Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import { lateLineLetter, type LateLineSaid } from '../letters/late-line.letter';
import type { LateLine } from './let-through';

interface LateLineToTell extends LateLine {
  readonly orderId: string;
  readonly isFirm: boolean;
}

type Kept = Pick<LateLineSaid, 'buyerName' | 'deliveryDay' | 'productName' | 'unitLabel'> & {
  readonly producerId: string;
};

/** A producer reads at once what came past the hour, and that the territory let it. */
@Injectable()
export class TellOfLateLine {
  constructor(
    private readonly people: OrganisationPeople,
    private readonly links: Links,
    private readonly telling: Tell,
  ) {}

  /** Inside the transaction that added it: once for each act. */
  async of(work: Work, { id, orderId, offerId, quantity, note, isFirm }: LateLineToTell): Promise<void> {
    await work.em.flush();
    const { producerId, ...kept } = (await work.row(lateLine(orderId, offerId)))!;
    const to = await this.people.orContact(work, [producerId], lateLineKind.roles);
    const url = this.links.to('portal', isFirm ? '/a-preparer' : '/');
    const said = { ...kept, quantity, note, isFirm, url };
    const letter = (one: Addressee) => lateLineLetter(one, said);
    await this.telling.people(work, { kind: lateLineKind, cause: id, about: orderId, letter }, to);
  }
}

function lateLine(orderId: string, offerId: string) {
  return sql<Kept>`select o.buyer_name as "buyerName", o.delivery_day as "deliveryDay", l.product_name as "productName",
      l.unit_label as "unitLabel", l.producer_id as "producerId"
    from order_line l join customer_order o on o.id = l.order_id
    where l.order_id = ${orderId}::uuid and l.offer_id = ${offerId}::uuid limit 1`;
}
