import { Injectable } from '@nestjs/common';
import { SALES_CHANNEL, catalogueRefusals, type CatalogueSettings } from '@maillon/core/catalogue/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { Reading, Work } from '@maillon/platform/server';
import { LockMode } from '@mikro-orm/postgresql';
import { Offer } from '../domain/offer';
import { safetyOf } from '../domain/offer-stock';
import { moveUnits, type LackingUnits, type UnitsMove, type UnitsToMove } from './move-units.sql';
import { OfferSnapshots, type OfferSnapshot } from './offer-snapshots';

/** Whole sales units of one offer, and the order for which they move where there is one. */
export interface OfferUnits {
  readonly offerId: string;
  readonly quantity: number;
  readonly orderId?: string;
}

export interface UnitsCause {
  /** The order for which all of them move. */
  readonly orderId?: string;
  /** Through which channel; the platform's own sales when nothing is said. */
  readonly channel?: string;
}

/**
 * The offers of the territory in which one works. Units move by one statement each time: it locks the offers in the
 * order of their ids, looks at what is left then, moves all or nothing, and writes the facts.
 */
@Injectable()
export class Offers {
  constructor(private readonly snapshots: OfferSnapshots) {}

  /**
   * Sets units aside for an order. Refusals: catalogue.offer-exhausted (what is left of the first that lacks),
   * catalogue.offer-on-demand, platform.not-found.
   */
  async reserve(work: Work, lines: readonly OfferUnits[], cause: UnitsCause = {}): Promise<void> {
    const [lacking] = await this.move(work, lines, 'reserve', cause);
    if (!lacking) return;
    if (lacking.left === null) throw platformRefusals.because('not-found');
    if (lacking.onDemand) throw catalogueRefusals.because('offer-on-demand', { product: lacking.product! });
    throw catalogueRefusals.because('offer-exhausted', {
      product: lacking.product!,
      left: lacking.left,
      offer: lacking.offerId,
    });
  }

  /** Gives reserved units back. */
  release(work: Work, lines: readonly OfferUnits[], cause: UnitsCause = {}): Promise<void> {
    return this.mustMove(work, lines, 'release', cause);
  }

  /** Turns reserved units into allocated ones. */
  allocate(work: Work, lines: readonly OfferUnits[], cause: UnitsCause = {}): Promise<void> {
    return this.mustMove(work, lines, 'allocate', cause);
  }

  /**
   * What each of these offers is and costs on a day; an id that is not of this territory has none. Prices are those of
   * the given buyer, or of whoever acts.
   */
  snapshot(
    reading: Reading,
    offerIds: readonly string[],
    day: string,
    buyerId: string | null = null,
  ): Promise<OfferSnapshot[]> {
    return this.snapshots.of(reading, offerIds, day, buyerId);
  }

  /** Locked until the transaction ends. Refusal: platform.not-found. */
  async forChange(work: Work, id: string): Promise<Offer> {
    const offer = await work.em.findOne(Offer, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!offer) throw platformRefusals.because('not-found');
    return offer;
  }

  private async mustMove(work: Work, lines: readonly OfferUnits[], move: UnitsMove, cause: UnitsCause): Promise<void> {
    const [lacking] = await this.move(work, lines, move, cause);
    if (lacking) throw new Error(`Offer ${lacking.offerId} has not the units to ${move}.`);
  }

  private async move(
    work: Work,
    lines: readonly OfferUnits[],
    move: UnitsMove,
    { orderId, channel = SALES_CHANNEL }: UnitsCause,
  ): Promise<LackingUnits[]> {
    const wanted = summed(lines, orderId);
    if (wanted.length === 0) return [];
    const personId = work.actor.kind === 'person' ? work.actor.personId : null;
    const safety = safetyOf(work.settings<CatalogueSettings>('catalogue'));
    const cause = { channel, source: 'order', personId, at: work.at, safety };
    return work.rows(moveUnits(wanted, move, cause));
  }
}

/** One line per offer and order. */
function summed(lines: readonly OfferUnits[], ofAll: string | undefined): UnitsToMove[] {
  const byOffer = new Map<string, UnitsToMove>();
  for (const { offerId, quantity, orderId = ofAll ?? null } of lines) {
    if (!Number.isInteger(quantity) || quantity < 0) throw new Error(`${quantity} is not a number of sales units.`);
    const key = `${offerId} ${orderId}`;
    byOffer.set(key, { offerId, orderId, quantity: (byOffer.get(key)?.quantity ?? 0) + quantity });
  }
  return [...byOffer.values()].filter(({ quantity }) => quantity > 0);
}
