import { Injectable } from '@nestjs/common';
import type { OfferSnapshot } from '@maillon/core/catalogue/server';
import { SanitaryGate } from '@maillon/core/certificates/server';
import { LocalProducers, Rulebooks, admissionFault } from '@maillon/core/rulebook/server';
import { Refusal } from '@maillon/platform/contract';
import type { Work } from '@maillon/platform/server';
import type { FirmOrder } from '../persistence/firm-lines';
import { OrderGoods } from '../persistence/order-goods';

export interface AdmittedOffer {
  readonly offer: OfferSnapshot;
  readonly isLocal: boolean;
}

/** Whether goods may come to a firm order: by the rules of its day, and by the law of animal products. */
@Injectable()
export class GoodsAdmitted {
  constructor(
    private readonly rulebooks: Rulebooks,
    private readonly producers: LocalProducers,
    private readonly sanitary: SanitaryGate,
    private readonly goods: OrderGoods,
  ) {}

  async byRules(work: Work, order: FirmOrder, offers: readonly OfferSnapshot[]): Promise<AdmittedOffer[]> {
    if (offers.length === 0) return [];
    const rules = await this.rulebooks.on(work, order.deliveryDay);
    const local = (await this.producers.by(rules, work, order.deliveryDay)).for(order.place);
    return offers
      .map((offer) => ({ offer, isLocal: local.has(offer.producerId) }))
      .filter(({ offer, isLocal }) => !admissionFault(rules, { ...offer, isLocal }));
  }

  /** What the law counts of an exempted week is noted. Refusals: as in placeOrder. */
  async pass(
    work: Work,
    order: FirmOrder,
    more?: { readonly offer: OfferSnapshot; readonly quantity: number },
  ): Promise<void> {
    if (!order.place) return;
    const { id: orderId, deliveryDay, place: site } = order;
    const goods = [...(await this.goods.of(work, orderId)), ...(more ? [asGoods(more)] : [])];
    await this.sanitary.pass(work, { orderId, deliveryDay, site, goods }, true);
  }

  /** Whether the law lets it come; nothing is noted of it yet. */
  async byLaw(work: Work, order: FirmOrder, offer: OfferSnapshot, quantity: number): Promise<boolean> {
    const fits = await this.pass(work, order, { offer, quantity }).then(
      () => true,
      (error: unknown) => {
        if (error instanceof Refusal) return false;
        throw error;
      },
    );
    await this.pass(work, order);
    return fits;
  }
}

function asGoods({ offer, quantity }: { readonly offer: OfferSnapshot; readonly quantity: number }) {
  const { producerId, productName, referenceCode, nominalMassG } = offer;
  return { producerId, productName, referenceCode, massG: nominalMassG === null ? null : nominalMassG * quantity };
}
