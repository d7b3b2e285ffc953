import { Injectable } from '@nestjs/common';
import type { PriceScale } from '@maillon/core/catalogue/contract';
import { amendmentKind } from '@maillon/core/orders/contract';
import { OrganisationPeople } from '@maillon/core/organisations/server';
import { Links, OneTapLinks, Tell, type Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import { amendedPrice } from '../domain/amended-price';
import { amendmentLetter, type AmendmentSaid } from '../letters/amendment.letter';
import { AmendmentLinks } from '../persistence/amendment-links';
import { AMENDMENT_LINK } from './amendment-by-link.query';

type State = AmendmentSaid['state'];

interface ToTell extends Omit<AmendmentSaid, 'state' | 'url' | 'short' | 'timeZone' | 'price'> {
  readonly unitPrice: string;
  readonly priceScale: PriceScale | null;
  readonly orderId: string;
  readonly supplierOrderId: string;
  readonly buyerId: string;
  readonly producerId: string;
}

/** The producer is asked, and told when he need not answer any more; the buyer is answered. */
@Injectable()
export class TellOfAmendment {
  constructor(
    private readonly people: OrganisationPeople,
    private readonly links: Links,
    private readonly telling: Tell,
    private readonly oneTap: OneTapLinks,
    private readonly amendments: AmendmentLinks,
  ) {}

  async of(work: Work, id: string, state: State): Promise<void> {
    const row = (await work.row(amendment(id)))!;
    const toProducer = state === 'offered' || state === 'withdrawn';
    // Once it is accepted, the line has its new price.
    const price = state === 'offered' ? amendedPrice(row, row.after) : null;
    const address = await this.addressFor(
      work,
      id,
      state,
      toProducer ? `/a-preparer/${row.supplierOrderId}` : `/commandes/${row.orderId}`,
    );
    const said = { ...row, ...address, price, state, timeZone: work.territory.timeZone };
    const to = await this.people.orContact(work, [toProducer ? row.producerId : row.buyerId], amendmentKind.roles);
    const notice = {
      kind: amendmentKind,
      cause: `${id} ${state}`,
      about: id,
      before: state === 'offered' ? row.deadline : undefined,
    };
    await this.telling.people(work, { ...notice, letter: (one) => amendmentLetter(one, said) }, to);
  }

  /** What waits for an answer is answered without signing in. */
  private async addressFor(
    work: Work,
    id: string,
    state: State,
    page: string,
  ): Promise<Pick<AmendmentSaid, 'url' | 'short'>> {
    const url = this.links.to('portal', page);
    if (state !== 'offered') return { url, short: url };
    const { hash, ...link } = this.oneTap.make(AMENDMENT_LINK, work.territory.id);
    await this.amendments.give(work, id, hash);
    return link;
  }
}

function amendment(id: string) {
  return sql<ToTell>`select o.id as "orderId", o.buyer_id as "buyerId", o.buyer_name as "buyerName", o.delivery_day as "deliveryDay",
      l.product_name as "productName", l.producer_id as "producerId", l.producer_name as "producerName", m.before, m.after, m.note,
      l.unit_price::text as "unitPrice", l.price_scale as "priceScale", l.pricing,
      m.answer_note as "answerNote", m.deadline, s.supplier_order_id as "supplierOrderId"
    from amendment m join order_line l on l.id = m.order_line_id join customer_order o on o.id = m.order_id
      join lateral (select sl.supplier_order_id from allocation a join supplier_order_line sl on sl.id = a.supplier_order_line_id
        where a.order_line_id = l.id order by a.id limit 1) s on true
    where m.id = ${id}::uuid`;
}
