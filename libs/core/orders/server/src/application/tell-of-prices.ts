import { Injectable } from '@nestjs/common';
import { Offers } from '@maillon/core/catalogue/server';
import { priceChangedKind, tellPricesEarly } from '@maillon/core/orders/contract';
import { OrganisationPeople } from '@maillon/core/organisations/server';
import { Links, Tell, type Addressee, type Work } from '@maillon/platform/server';
import { v5 as idOf } from 'uuid';
import { earlyNews } from '../domain/early-news';
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
    const baskets = await this.baskets.of(work, unitIds, from);
    for (const basket of baskets) {
      const lines = await this.changed(work, basket);
      if (!lines.length) continue;
      await this.telling.takeBack(work, priceChangedKind, basket.id);
      const to = await this.tell(work, basket, lines);
      if (to.length) this.early(work, basket, await this.telling.morning(work, to));
    }
  }

  /** Those who still wait for the morning read it now. Run again, nobody waits any more. */
  async now(work: Work, basketId: string): Promise<void> {
    const basket = await this.baskets.one(work, basketId);
    if (!basket || !(await this.telling.takeBack(work, priceChangedKind, basketId))) return;
    const lines = await this.changed(work, basket);
    if (lines.length) await this.tell(work, basket, lines, true);
  }

  /** A morning that comes after the cut-off would tell what nobody can act on. */
  private early(work: Work, { id, cutOffAt }: BasketHolding, morning: Date): void {
    const news = earlyNews(work.at, morning, new Date(cutOffAt));
    if (!news) return;
    const once = { id: idOf(`prices ${id} ${news.gathered}`, work.territory.id), notBefore: news.at };
    work.enqueue(tellPricesEarly, { basketId: id }, once);
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
    cannotWait = false,
  ): Promise<Addressee[]> {
    const people = await this.people.orContact(work, [buyerId], priceChangedKind.roles);
    // Who has a basket is a person: an address without one has chosen no hour.
    const to = people.filter(({ personId }) => personId);
    const url = this.links.to('portal', `/panier?session=${sessionId}`);
    const cause = `${id} ${lines.map(({ productName, unitLabel, now }) => `${productName} ${unitLabel} ${now}`).join(' ')}`;
    const letter = (one: Parameters<typeof priceChangedLetter>[0]) =>
      priceChangedLetter(one, { deliveryDay, lines, url });
    await this.telling.people(work, { kind: priceChangedKind, cause, about: id, letter, cannotWait }, to);
    return to;
  }
}
