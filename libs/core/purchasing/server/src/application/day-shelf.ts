import { Injectable } from '@nestjs/common';
import { PRODUCT_LABELS, type ProductLabel } from '@maillon/core/catalogue/contract';
import { Offers, type OfferSnapshot } from '@maillon/core/catalogue/server';
import { cutOffOfRules } from '@maillon/core/orders/server';
import { purchasingRefusals } from '@maillon/core/purchasing/contract';
import type { Rulebook } from '@maillon/core/rulebook/contract';
import { LocalProducers, RulebooksInForce, admissionFault, admissionRefusal } from '@maillon/core/rulebook/server';
import type { Refusal } from '@maillon/platform/contract';
import type { Reading } from '@maillon/platform/server';
import type { DayOnSale, WantedGoods } from '../domain/serving';
import type { TakeOffer } from '../domain/take';
import { HabitGoodsStore, type DayAsked, type OffersOfDay } from '../persistence/habit-goods';

/** An offer as a habit sees it. */
export interface ShelfOffer extends TakeOffer {
  readonly snapshot: OfferSnapshot;
}

export interface Shelf extends DayOnSale {
  candidatesFor(wanted: WantedGoods): readonly ShelfOffer[];
}

/** What can be had of wanted goods on the day of a sale: two statements, whatever their number, and the rules. */
@Injectable()
export class DayShelf {
  constructor(
    private readonly goods: HabitGoodsStore,
    private readonly offers: Offers,
    private readonly rulebooks: RulebooksInForce,
    private readonly local: LocalProducers,
  ) {}

  async of(reading: Reading, wanted: readonly WantedGoods[], asked: DayAsked): Promise<Shelf> {
    const { day } = asked;
    const found = await this.goods.onDay(reading, wanted, asked);
    const known = new Map(found.offers.map((offer) => [offer.id, offer]));
    const snapshots = await this.offers.snapshot(reading, [...known.keys()], day);
    const faultOf = await this.faults(reading, day);
    const all = snapshots.map((snapshot): ShelfOffer => {
      const { offerId, productId, referenceCode, producerId, available } = snapshot;
      const { unitId, inBasket } = known.get(offerId)!;
      const ids = { offerId, unitId, productId, referenceCode, producerId };
      const fault = isSold(snapshot, found) ? faultOf(snapshot) : purchasingRefusals.because('not-in-auction');
      return { ...ids, available, inBasket, fault, snapshot };
    });
    const byKind = Map.groupBy(all, ({ referenceCode }) => referenceCode);
    return {
      deliveryDay: day,
      sellers: new Set(found.sellers),
      candidatesFor: ({ referenceCode }) => byKind.get(referenceCode) ?? [],
    };
  }

  /** Why the rules of the day keep an offer from being ordered now. */
  private async faults(reading: Reading, day: string): Promise<(offer: OfferSnapshot) => Refusal | null> {
    const rules = await this.rulebooks.on(reading, day);
    const local = rules.localOnly ? await this.local.seenBy(reading, rules, day) : null;
    return (offer) => {
      const isLocal = local === null || local.has(offer.producerId);
      return admission(reading, rules, offer, isLocal) ?? tooLate(reading, rules, offer.family, day);
    };
  }
}

/** A morning auction sells some families only. */
function isSold({ family }: OfferSnapshot, { families }: OffersOfDay): boolean {
  return families === null || families.includes(family);
}

function admission({ locale }: Reading, rules: Rulebook, offer: OfferSnapshot, isLocal: boolean): Refusal | null {
  const fault = admissionFault(rules, { ...offer, isLocal });
  const nameOfLabel = (code: string) => PRODUCT_LABELS[code as ProductLabel]?.[locale] ?? code;
  return fault && admissionRefusal(fault, { ...offer, nameOfLabel }, locale);
}

function tooLate({ at, territory }: Reading, rules: Rulebook, family: string, deliveryDay: string): Refusal | null {
  const cutOff = cutOffOfRules(rules, family, { deliveryDay, timeZone: territory.timeZone });
  if (!cutOff || at < cutOff.at) return null;
  return purchasingRefusals.because('too-late', { day: cutOff.day, time: cutOff.time });
}
