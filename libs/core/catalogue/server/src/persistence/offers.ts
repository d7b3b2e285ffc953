import { Injectable } from '@nestjs/common';
import { catalogueRefusals } from '@maillon/core/catalogue/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { Reading, Work } from '@maillon/platform/server';
import { LockMode } from '@mikro-orm/postgresql';
import { Offer } from '../domain/offer';
import { moveUnits, type LackingUnits, type UnitsMove } from './move-units.sql';
import { OfferSnapshots, type OfferSnapshot } from './offer-snapshots';

/** Whole sales units of one offer. */
export interface OfferUnits {
  readonly offerId: string;
  readonly quantity: number;
}

/**
 * The offers of the territory in which one works. Units move by one statement each time: it locks the offers in the
 * order of their ids, looks at what is left then, and moves all or nothing.
 */
@Injectable()
export class Offers {
  constructor(private readonly snapshots: OfferSnapshots) {}

  /** Sets units aside for an order. Refusals: catalogue.offer-exhausted (what is left of the first that lacks), platform.not-found. */
  async reserve(work: Work, lines: readonly OfferUnits[]): Promise<void> {
    const [lacking] = await this.move(work, lines, 'reserve');
    if (!lacking) return;
    if (lacking.left === null) throw platformRefusals.because('not-found');
    throw catalogueRefusals.because('offer-exhausted', {
      product: lacking.product!,
      left: lacking.left,
      offer: lacking.offerId,
    });
  }

  /** Gives reserved units back. */
  release(work: Work, lines: readonly OfferUnits[]): Promise<void> {
    return this.mustMove(work, lines, 'release');
  }

  /** Turns reserved units into allocated ones. */
  allocate(work: Work, lines: readonly OfferUnits[]): Promise<void> {
    return this.mustMove(work, lines, 'allocate');
  }

  /** What each of these offers is and costs on a day; an id that is not of this territory has none. */
  snapshot(reading: Reading, offerIds: readonly string[], day: string): Promise<OfferSnapshot[]> {
    return this.snapshots.of(reading, offerIds, day);
  }

  /** Locked until the transaction ends. Refusal: platform.not-found. */
  async forChange(work: Work, id: string): Promise<Offer> {
    const offer = await work.em.findOne(Offer, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!offer) throw platformRefusals.because('not-found');
    return offer;
  }

  private async mustMove(work: Work, lines: readonly OfferUnits[], move: UnitsMove): Promise<void> {
    const [lacking] = await this.move(work, lines, move);
    if (lacking) throw new Error(`Offer ${lacking.offerId} has not the units to ${move}.`);
  }

  private async move(work: Work, lines: readonly OfferUnits[], move: UnitsMove): Promise<LackingUnits[]> {
    const wanted = summed(lines);
    return wanted.length === 0 ? [] : work.rows(moveUnits(wanted, move));
  }
}

/** One line per offer. */
function summed(lines: readonly OfferUnits[]): OfferUnits[] {
  const byOffer = new Map<string, number>();
  for (const { offerId, quantity } of lines) {
    if (!Number.isInteger(quantity) || quantity < 0) throw new Error(`${quantity} is not a number of sales units.`);
    byOffer.set(offerId, (byOffer.get(offerId) ?? 0) + quantity);
  }
  return [...byOffer].filter(([, quantity]) => quantity > 0).map(([offerId, quantity]) => ({ offerId, quantity }));
}
