import { Injectable } from '@nestjs/common';
import { auctionResultKind, sessionClosed } from '@maillon/core/orders/contract';
import { OrganisationPeople } from '@maillon/core/organisations/server';
import { Links, ModuleRegistry, Tell, type Addressee, type Listener, type Work } from '@maillon/platform/server';
import type { z } from 'zod';
import { unitsCents } from '../application/line-estimate';
import { reasonText } from '../application/reason-text';
import { bidsToTell, type BidsToTell } from '../domain/bids-to-tell';
import { auctionResultLetter, type BidSaid } from '../letters/auction-result.letter';
import { AuctionsToTell, type BidToTell } from '../persistence/auctions-to-tell';

type Closed = z.infer<typeof sessionClosed.payload>;

/** Each buyer of a morning auction reads what comes at which price, and what does not: one letter, whatever happened to whom. */
@Injectable()
export class TellOnAuctionClosed implements Listener<Closed> {
  readonly name = 'orders.tell-on-auction-closed';
  readonly event = sessionClosed;

  constructor(
    private readonly auctions: AuctionsToTell,
    private readonly people: OrganisationPeople,
    private readonly links: Links,
    private readonly telling: Tell,
    private readonly registry: ModuleRegistry,
  ) {}

  async hear(work: Work, { sessionId }: Closed): Promise<void> {
    const all = Map.groupBy(await this.auctions.results(work, sessionId), ({ buyerId }) => buyerId);
    const own = [...all].map(([buyerId, bids]) => [buyerId, bidsToTell(bids)] as const);
    const byBuyer = new Map(own.filter(([, { told }]) => told.length > 0));
    if (byBuyer.size === 0) return;
    const to = await this.people.orContact(work, [...byBuyer.keys()], auctionResultKind.roles);
    const letter = (one: Addressee) => this.letter(one, byBuyer.get(one.organisationId!)!);
    await this.telling.people(work, { kind: auctionResultKind, cause: sessionId, letter }, to);
  }

  private letter({ name, locale }: Addressee, { told: own, isMore }: BidsToTell<BidToTell>) {
    const orders = new Set(own.map(({ orderId }) => orderId));
    const url = this.links.to('portal', orders.size === 1 ? `/commandes/${[...orders][0]}` : '/commandes');
    const lines = own.map((line): BidSaid => {
      const { allocatedQuantity: served } = line;
      return { ...line, served, estimateCents: unitsCents(line, served), why: reasonText(this.registry, locale, line) };
    });
    return auctionResultLetter(locale, { name, deliveryDay: own[0]!.deliveryDay, lines, isMore, url });
  }
}
