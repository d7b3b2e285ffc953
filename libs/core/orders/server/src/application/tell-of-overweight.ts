import { Injectable } from '@nestjs/common';
import { overweightKind } from '@maillon/core/orders/contract';
import { OrganisationPeople } from '@maillon/core/organisations/server';
import { Links, OneTapLinks, Tell, type Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import { overweightLetter, type OverweightSaid } from '../letters/overweight.letter';
import { OverweightLinks } from '../persistence/overweight-links';
import { WEIGHT_LINK } from './overweight-by-link.query';

interface OverweightToTell extends Omit<OverweightSaid, 'url' | 'short' | 'timeZone'> {
  readonly orderId: string;
  readonly buyerId: string;
}

/** The buyer is told once, with what happens when nothing is said. */
@Injectable()
export class TellOfOverweight {
  constructor(
    private readonly people: OrganisationPeople,
    private readonly links: Links,
    private readonly telling: Tell,
    private readonly oneTap: OneTapLinks,
    private readonly overweights: OverweightLinks,
  ) {}

  async of(work: Work, id: string): Promise<void> {
    const row = (await work.row(overweight(id)))!;
    const said = { ...row, ...(await this.addressFor(work, id, row)), timeZone: work.territory.timeZone };
    const notice = { kind: overweightKind, cause: id, about: id, before: row.deadline };
    const to = await this.people.orContact(work, [row.buyerId], overweightKind.roles);
    await this.telling.people(work, { ...notice, letter: (one) => overweightLetter(one, said) }, to);
  }

  /** What waits for an answer is answered without signing in. */
  private async addressFor(
    work: Work,
    id: string,
    { state, orderId }: OverweightToTell,
  ): Promise<Pick<OverweightSaid, 'url' | 'short'>> {
    const url = this.links.to('portal', `/commandes/${orderId}`);
    if (state !== 'open') return { url, short: url };
    const { hash, ...link } = this.oneTap.make(WEIGHT_LINK, work.territory.id);
    await this.overweights.give(work, id, hash);
    return link;
  }
}

function overweight(id: string) {
  return sql<OverweightToTell>`select o.id as "orderId", o.buyer_id as "buyerId", o.delivery_day as "deliveryDay", l.product_name as "productName",
      l.producer_name as "producerName", w.net_mass_g as "netMassG", w.ceiling_mass_g as "ceilingMassG", w.weighed_cents as "weighedCents",
      w.ceiling_cents as "ceilingCents", w.state, w.deadline
    from overweight w join order_line l on l.id = w.order_line_id join customer_order o on o.id = w.order_id where w.id = ${id}::uuid`;
}
