import { Injectable } from '@nestjs/common';
import { lateLineKind } from '@maillon/core/orders/contract';
import { OrganisationPeople } from '@maillon/core/organisations/server';
import { Links, Tell, type Addressee, type Work } from '@maillon/platform/server';
import type { Order } from '../domain/order';
import { lateOrderForYouLetter, lateOrderToPrepareLetter, type LateOrderSaid } from '../letters/late-order.letter';

/** Whoever is to receive what a manager ordered reads of it at once, and so does whoever is to prepare it. */
@Injectable()
export class TellOfLateOrder {
  constructor(
    private readonly people: OrganisationPeople,
    private readonly links: Links,
    private readonly telling: Tell,
  ) {}

  /** Inside the transaction that made it. */
  async of(work: Work, order: Order, note: string): Promise<void> {
    const { id: about, buyerId } = order;
    await this.toOne(work, buyerId, order.id, (one) =>
      lateOrderForYouLetter(one, said(order, order.lines, note, this.links.to('portal', `/commandes/${about}`))),
    );
    for (const [producerId, lines] of Map.groupBy(order.lines, (line) => line.producerId))
      await this.toOne(work, producerId, about, (one) =>
        lateOrderToPrepareLetter(one, said(order, lines, note, this.links.to('portal', '/'))),
      );
  }

  private async toOne(
    work: Work,
    organisationId: string,
    about: string,
    letter: (one: Addressee) => ReturnType<typeof lateOrderForYouLetter>,
  ): Promise<void> {
    const to = await this.people.orContact(work, [organisationId], lateLineKind.roles);
    await this.telling.people(work, { kind: lateLineKind, cause: about, about, letter }, to);
  }
}

function said(order: Order, lines: Order['lines'], note: string, url: string): LateOrderSaid {
  const { buyerName, reference, deliveryDay } = order;
  const goods = lines.map(({ productName, unitLabel, quantity }) => ({ productName, unitLabel, quantity }));
  return { buyerName, reference, deliveryDay, goods, note, url };
}
