import { Injectable } from '@nestjs/common';
import { catalogueRefusals, pricesChanged, type Offer } from '@maillon/core/catalogue/contract';
import { localDay } from '@maillon/core/territories/server';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { priceOn, withPrice } from '../domain/price-history';
import { unitPriceOf } from '../domain/unit-price';
import { Prices } from '../persistence/prices';
import { SalesUnits } from '../persistence/sales-units';
import { OfferOfId } from './offer.query';

const input = z.object({ unitId: z.uuid(), unitPrice: z.string().max(40), from: z.iso.date() });
type Input = z.infer<typeof input>;

/** A price from a day on, until the next one that was planned. */
@Injectable()
export class SetPrice implements UseCase<Input, Offer> {
  readonly name = 'catalogue.set-price';
  readonly permission = 'catalogue.manage-offers';
  readonly input = input;

  constructor(
    private readonly units: SalesUnits,
    private readonly prices: Prices,
    private readonly offer: OfferOfId,
  ) {}

  async execute(work: Work, { unitId, unitPrice: text, from }: Input): Promise<Offer> {
    const unit = await this.units.forChange(work, unitId, from);
    if (!unit?.offerId) throw platformRefusals.because('not-found');
    work.allow('catalogue.manage-offers', 'Offer', { producerId: unit.producerId });
    if (unit.isPromised) throw catalogueRefusals.because('offer-promised');
    const unitPrice = exact(text);
    mustNotBePast(from, localDay(work.at, work.territory.timeZone));
    const history = await this.prices.of(work, unitId);
    await this.prices.keep(work, [{ unitId, prices: withPrice(history, unitPrice, from) }]);
    work.emit(pricesChanged, { unitIds: [unitId], from });
    work.about(unit.offerId, unit.producerId);
    work.changed({ unitPrice: priceOn(history, from)?.unitPrice }, { unitPrice });
    return (await this.offer.read(work, { id: unit.offerId }))!;
  }
}

function exact(text: string): string {
  const unitPrice = unitPriceOf(text);
  if (!unitPrice) throw catalogueRefusals.because('price-invalid', { price: text });
  return unitPrice;
}

function mustNotBePast(from: string, today: string): void {
  if (from < today) throw catalogueRefusals.because('price-in-past', { today });
}
