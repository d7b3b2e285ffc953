import { Injectable } from '@nestjs/common';
import type { PriceTouch as PriceTouchView } from '@maillon/core/catalogue/contract';
import { say, type Sentence } from '@maillon/platform/contract';
import { Assembled, defineExtensionPoint, type Reading } from '@maillon/platform/server';

/** A price that is about to change, for some buyers, from a day on. */
export interface PriceChangePlanned {
  readonly unitId: string;
  readonly from: string;
  /** Whether it changes anything for this buyer. */
  touches(buyerId: string): boolean;
}

/** Something of a module that has to do with it. */
export interface PriceTouch {
  readonly label: Sentence;
  readonly count: number;
  readonly examples: readonly string[];
}

/** Says, before a price changes, whose baskets and habits it touches and which orders keep theirs. */
export interface PriceTouchStrategy {
  touched(reading: Reading, change: PriceChangePlanned): Promise<readonly PriceTouch[]>;
}

export const PRICE_TOUCH = defineExtensionPoint<PriceTouchStrategy>('catalogue.price-touch');

/** Asks every module that is on. */
@Injectable()
export class PricesTouched {
  constructor(private readonly assembled: Assembled) {}

  async by(reading: Reading, change: PriceChangePlanned): Promise<PriceTouchView[]> {
    const all: PriceTouch[] = [];
    for (const { strategy } of this.assembled.extensions(PRICE_TOUCH, reading))
      all.push(...(await strategy.touched(reading, change)));
    return all.map(({ label, count, examples }) => ({
      label: say(label, reading.locale),
      count,
      examples: [...examples],
    }));
  }
}
