import { Injectable } from '@nestjs/common';
import { Offers } from '@maillon/core/catalogue/server';
import { priceChangedKind } from '@maillon/core/orders/contract';
import { OrganisationPeople } from '@maillon/core/organisations/server';
import { Links, Tell, type Work } from '@maillon/platform/server';
import { priceChangeOf } from '../domain/price-seen';
import { priceChangedLetter, type PriceSaid } from '../letters/price-changed.letter';
import { BasketsHolding, type BasketHolding } from '../persistence/baskets-holding';

/** Buyers whose basket holds what costs otherwise now: one line of the morning's letter for a basket, whatever their number. */
@Injectable()
export class TellOfPrices {
  constructor(
    private readonly baskets: BasketsHolding,
    private readonly offers: Offers,
    private readonly people: OrganisationPeople,
    private readonly links: Links,
    private readonly telling: Tell,
  ) {}

  async of(work: Work, unitIds: readonly string[], from: string): Promise<void> {
    for (const basket of await this.baskets.of(work, unitIds, from)) {
      const lines = await this.changed(work, basket);
      if (lines.length) await this.tell(work, basket, lines);
    }
  }

  private async changed(work: Work, { buyerId, deliveryDay, lines }: BasketHolding): Promise<PriceSaid[]> {
    const ids = lines.map(({ offerId }) => offerId);
    const byOffer = new Map(lines.map((line) => [line.offerId, line]));
    return (await this.offers.snapshot(work, ids, deliveryDay, buyerId)).flatMap((offer) => {
      const change = priceChangeOf(byOffer.get(offer.offerId)!, offer.scale);
      const { productName, unitLabel, producerName, pricing } = offer;
      return change ? [{ productName, unitLabel, producerName, pricing, then: change.then, now: change.now }] : [];
    });
  }

  /** What waits for the morning is replaced by what is true now. */
  private async tell(
    work: Work,
    { id, buyerId, sessionId, deliveryDay }: BasketHolding,
    lines: readonly PriceSaid[],
  ): Promise<void> {
    const people = await this.people.orContact(work, [buyerId], priceChangedKind.roles);
    // Who has a basket is a person: an address without one has chosen no hour.
    const to = people.filter(({ personId }) => personId);
    const url = this.links.to('portal', `/panier?session=${sessionId}`);
    await this.telling.takeBack(work, priceChangedKind, id);
    const cause = `${id} ${lines.map(({ productName, unitLabel, now }) => `${productName} ${unitLabel} ${now}`).join(' ')}`;
    const letter = (one: Parameters<typeof priceChangedLetter>[0]) =>
      priceChangedLetter(one, { deliveryDay, lines, url });
    await this.telling.people(work, { kind: priceChangedKind, cause, about: id, letter }, to);
  }
}
