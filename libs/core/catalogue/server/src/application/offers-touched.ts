import { Injectable } from '@nestjs/common';
import type { OfferTouch as OfferTouchView } from '@maillon/core/catalogue/contract';
import { say, type Locale } from '@maillon/platform/contract';
import { Assembled, type Reading } from '@maillon/platform/server';
import { OFFER_TOUCH, type OfferChange, type OfferTouch } from './offer-touch';

/** Asks every module that is on. */
@Injectable()
export class OffersTouched {
  constructor(private readonly assembled: Assembled) {}

  async by(reading: Reading, change: OfferChange): Promise<OfferTouch[]> {
    const all: OfferTouch[] = [];
    if (change.ids.length === 0) return all;
    for (const { strategy } of this.assembled.extensions(OFFER_TOUCH, reading))
      all.push(...(await strategy.touched(reading, change)));
    return all;
  }
}

export function touchView({ label, fate, count, examples }: OfferTouch, locale: Locale): OfferTouchView {
  return { label: say(label, locale), fate, count, examples: [...examples] };
}
