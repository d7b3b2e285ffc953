import { Injectable } from '@nestjs/common';
import { PRODUCT_LABELS, type Offer, type ProductLabel } from '@maillon/core/catalogue/contract';
import { admissionFault, admissionRefusal } from '@maillon/core/rulebook/server';
import type { Locale } from '@maillon/platform/contract';
import type { Reading } from '@maillon/platform/server';
import { dayWithin } from '../domain/period';
import { Admissions, type Admission } from './admissions';

/** Tells producers which of their offers the rules keep from sale, and why: buyers just do not see them. */
@Injectable()
export class UnsoldOffers {
  constructor(private readonly admissions: Admissions) {}

  async marked(reading: Reading, offers: readonly Offer[], today: string): Promise<Offer[]> {
    const byDay = Map.groupBy(offers, (offer) => dayWithin(offer, today));
    const reasons = new Map<string, string>();
    for (const [day, of] of byDay) {
      const admission = await this.admissions.on(reading, day);
      for (const offer of of) note(reasons, offer, reasonOf(offer, admission, reading.locale));
    }
    return offers.map((offer) => ({ ...offer, notSoldReason: reasons.get(offer.id) ?? null }));
  }
}

function note(reasons: Map<string, string>, { id }: Offer, reason: string | null): void {
  if (reason) reasons.set(id, reason);
}

function reasonOf({ product, producer }: Offer, { rules, local }: Admission, locale: Locale): string | null {
  const { family } = product.reference;
  // How near it is depends on who buys: then it is for nobody to say that it is not local.
  const isLocal = rules.local.withinKm !== null || (local?.has(producer.id) ?? true);
  const fault = admissionFault(rules, { family, labels: product.labels, isLocal });
  const words = { productName: product.name, family, nameOfLabel: labelNames(locale) };
  return fault && admissionRefusal(fault, words, locale).say(locale);
}

function labelNames(locale: Locale): (code: string) => string {
  return (code) => PRODUCT_LABELS[code as ProductLabel]?.[locale] ?? code;
}
