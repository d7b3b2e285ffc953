import { Injectable } from '@nestjs/common';
import { unitPriceFor } from '@maillon/core/catalogue/contract';
import type { Basket } from '@maillon/core/orders/contract';
import { SaveBasket } from '@maillon/core/orders/server';
import { purchasingRefusals, type TakenLine } from '@maillon/core/purchasing/contract';
import type { Refusal } from '@maillon/platform/contract';
import type { Work } from '@maillon/platform/server';
import { take, type Taken } from '../domain/take';
import { HabitGoodsStore, type HabitGoods } from '../persistence/habit-goods';
import type { LineWishes, OrderedLine } from '../persistence/sales';
import { DayShelf, type ShelfOffer } from './day-shelf';
import { proposalsView, servingView } from './serving-view';

export interface WantedLine {
  readonly unitId: string;
  readonly quantity: number;
  /** What it cost when it was ordered. */
  readonly unitPrice?: string;
  /** Not above it: see `HabitLine.priceCeiling`. */
  readonly priceCeiling?: string | null;
  /** What was wished of it when it was ordered. */
  readonly substitution?: OrderedLine['substitution'];
  readonly terms?: LineWishes;
}

export interface Filling {
  readonly sessionId: string;
  readonly day: string;
  readonly buyerId: string;
  readonly wanted: readonly WantedLine[];
  /** A buyer who has more in the basket keeps it. */
  readonly keepMore: boolean;
}

export interface FilledLine {
  readonly goods: HabitGoods;
  readonly wanted: WantedLine;
  readonly taken: Taken<ShelfOffer>;
}

export interface FilledBasket {
  readonly basket: Basket;
  readonly lines: readonly FilledLine[];
}

/** Puts what can be had of wanted goods into the basket of who acts, and says of each what became of it. */
@Injectable()
export class FillBasket {
  constructor(
    private readonly goods: HabitGoodsStore,
    private readonly shelf: DayShelf,
    private readonly save: SaveBasket,
  ) {}

  /** Refusals: those of saveBasket. */
  async fill(work: Work, asked: Filling): Promise<FilledBasket> {
    const { lines, toSet } = await this.look(work, asked);
    return { basket: await this.save.execute(work, { sessionId: asked.sessionId, lines: [...toSet] }), lines };
  }

  /** What would be filled: nothing is written. */
  async look(work: Work, { sessionId, day, buyerId, wanted, keepMore }: Filling) {
    const unitIds = wanted.map(({ unitId }) => unitId);
    const known = new Map((await this.goods.of(work, buyerId, unitIds)).map((one) => [one.unitId, one]));
    const shelf = await this.shelf.of(work, [...known.values()], { sessionId, buyerId, day });
    const lines = wanted.flatMap((one): FilledLine[] => {
      const goods = known.get(one.unitId);
      if (!goods) return [];
      const asked = { wanted: goods, quantity: one.quantity, keepMore, tooDear: dearerThan(one.priceCeiling ?? null) };
      return [{ goods, wanted: one, taken: take(asked, shelf.candidatesFor(goods), shelf) }];
    });
    return { lines, toSet: lines.flatMap((line) => toSave(line, shelf.candidatesFor(line.goods), keepMore)) };
  }
}

const OPEN = { minimum: null, maximum: null, note: null };

/** At the price that the quantity has for whoever acts. */
function dearerThan(ceiling: string | null) {
  return ({ snapshot }: ShelfOffer, quantity: number): Refusal | null => {
    const price = unitPriceFor(snapshot.scale, quantity);
    return ceiling !== null && Number(price) > Number(ceiling)
      ? purchasingRefusals.because('above-ceiling', { price, ceiling })
      : null;
  };
}

/** What cannot be had any more goes out of a basket that was prepared. */
function toSave({ goods, wanted, taken }: FilledLine, candidates: readonly ShelfOffer[], keepMore: boolean) {
  if (taken.offer) {
    const { offerId, inBasket } = taken.offer;
    // The order keeps to it, however the price moves until it is placed; what a kitchen said of its own line stays.
    const own = keepMore && inBasket > 0;
    return [{ offerId, quantity: taken.quantity, ...(own ? {} : wishesOf(wanted, taken.quantity)) }];
  }
  const same = candidates.find(({ unitId }) => unitId === goods.unitId);
  return same && same.inBasket > 0 && !keepMore ? [{ offerId: same.offerId, quantity: 0 }] : [];
}

/** A minimum that there is not enough for yields to what there is: the line says that it is less. */
function wishesOf({ substitution, terms, priceCeiling }: WantedLine, quantity: number) {
  const said = terms && { ...terms, minimum: terms.minimum === null ? null : Math.min(terms.minimum, quantity) };
  const ceiling = priceCeiling ? { ...OPEN, priceCeiling } : undefined;
  const kept = said ?? ceiling;
  return { ...(substitution ? { substitution } : {}), ...(kept ? { terms: kept } : {}) };
}

export function takenView({ locale }: Work, { goods, wanted, taken }: FilledLine): TakenLine {
  const { unitId, productName, unitLabel, referenceCode, family, season, producerId, producerName, ownName } = goods;
  return {
    ...{ unitId, productName, unitLabel, referenceCode, family, season, producerId, producerName },
    name: ownName ?? productName,
    wantedQuantity: wanted.quantity,
    takenQuantity: taken.quantity,
    outcome: taken.outcome,
    reason: taken.reason?.code ?? null,
    reasonText: taken.reason?.say(locale) ?? null,
    priceBefore: wanted.unitPrice ?? null,
    offer: taken.offer && servingView(taken.offer, 'same', taken.quantity),
    proposals: proposalsView(taken.proposals, wanted.quantity),
  };
}
