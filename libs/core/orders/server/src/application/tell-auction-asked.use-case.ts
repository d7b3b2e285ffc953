import { Injectable } from '@nestjs/common';
import { auctionAskedKind } from '@maillon/core/orders/contract';
import { OrganisationPeople } from '@maillon/core/organisations/server';
import { Links, Tell, type Addressee, type UseCase, type Work } from '@maillon/platform/server';
import { z } from 'zod';
import type { SalesSession } from '../domain/sales-session';
import { auctionAskedLetter } from '../letters/auction-asked.letter';
import { AuctionsToTell, type PriceToAsk } from '../persistence/auctions-to-tell';
import { Sessions } from '../persistence/sessions';

const input = z.object({ sessionId: z.uuid() });
type Input = z.infer<typeof input>;

/** At the cut-off of a morning auction: each producer of whom something is asked reads what, and by when prices are due. */
@Injectable()
export class TellAuctionAsked implements UseCase<Input, { producers: number }> {
  readonly name = 'orders.tell-auction-asked';
  readonly permission = null;
  readonly input = input;

  constructor(
    private readonly sessions: Sessions,
    private readonly auctions: AuctionsToTell,
    private readonly people: OrganisationPeople,
    private readonly links: Links,
    private readonly telling: Tell,
  ) {}

  async execute(work: Work, { sessionId }: Input): Promise<{ producers: number }> {
    const session = await this.sessions.find(work, sessionId);
    // Cancelled, or so late that no price would be taken.
    if (!session?.takesPrices(work.at)) return { producers: 0 };
    const asked = Map.groupBy(await this.auctions.unpriced(work, sessionId), ({ producerId }) => producerId);
    const to = await this.people.orContact(work, [...asked.keys()], auctionAskedKind.roles);
    const letter = (one: Addressee) => this.letter(work, one, session, asked.get(one.organisationId!)!);
    const notice = { kind: auctionAskedKind, cause: sessionId, before: session.closesAt, letter };
    await this.telling.people(work, notice, to);
    return { producers: asked.size };
  }

  private letter(
    { territory: { timeZone } }: Work,
    to: Addressee,
    session: SalesSession,
    offers: readonly PriceToAsk[],
  ) {
    const { deliveryDay, closesAt: pricesDueAt } = session;
    const url = this.links.to('portal', '/criee');
    return auctionAskedLetter(to, { deliveryDay, pricesDueAt, timeZone, offers, url });
  }
}
