import { Injectable } from '@nestjs/common';
import type { Offer } from '@maillon/core/catalogue/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { OfferSwitch } from './offer-switch';

const input = z.object({ offerId: z.uuid() });
type Input = z.infer<typeof input>;

@Injectable()
export class PauseOffer implements UseCase<Input, Offer> {
  readonly name = 'catalogue.pause-offer';
  readonly permission = 'catalogue.manage-offers';
  readonly input = input;

  constructor(private readonly offerSwitch: OfferSwitch) {}

  execute(work: Work, { offerId }: Input): Promise<Offer> {
    return this.offerSwitch.of(work, offerId, (offer) => offer.pause());
  }
}
